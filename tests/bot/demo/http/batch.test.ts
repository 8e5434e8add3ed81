import { type RunningTenant, runTenant } from "../runningTenant";

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await runTenant();
});
afterAll(() => tenant.close());

const get = (id: string, url: string, more = {}) => ({ id, method: "GET", url, ...more });
const statuses = async (requests: unknown) => {
  const { body } = await tenant.post("/$batch", { requests });
  return Object.fromEntries(body.responses.map(({ id, status }) => [id, status]));
};

it("answers each item with its own status and request id", async () => {
  expect(
    await statuses([
      get("user", "/users/audrey@contoso.com"),
      get("nobody", "users/nobody"),
      get("refused", "/auditLogs/provisioning?$select=id"),
      { ...get("method", "/users"), method: "DELETE" },
      get("nested", "/$batch"),
    ]),
  ).toEqual({ user: 200, nobody: 404, refused: 400, method: 405, nested: 400 });
});

it("passes headers on", async () => {
  const url = `/users?$search=${encodeURIComponent('"displayName:audrey"')}`;
  expect(
    await statuses([
      get("with", url, { headers: { ConsistencyLevel: "eventual" } }),
      get("without", url),
    ]),
  ).toEqual({ with: 200, without: 400 });
});

it("answers 424 after a failed dependency", async () => {
  expect(
    await statuses([
      get("first", "/users/nobody"),
      get("second", "/users", { dependsOn: ["first"] }),
      get("third", "/users", { dependsOn: ["second"] }),
    ]),
  ).toEqual({ first: 404, second: 424, third: 424 });
});

it.each([
  ["none", []],
  ["21 requests", Array.from({ length: 21 }, (_, id) => get(String(id), "/users"))],
  ["an id twice", [get("a", "/users"), get("a", "/users")]],
  ["no list", "x"],
])("refuses a batch of %s", async (_name, requests) => {
  expect((await tenant.post("/$batch", { requests })).status).toBe(400);
});
