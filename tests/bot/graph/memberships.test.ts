import {
  type DemoTenant,
  engineersGroupId,
  helpdeskGroupId,
  startDemoTenant,
} from "../../../bot/demo";
import { createGraphClient } from "../../../bot/graph/client";
import { staticToken } from "../../../bot/graph/credential";
import { createMemberships } from "../../../bot/graph/memberships";
import { checkRoleGroups } from "../../../bot/graph/roleGroupChecks";
import { manualClock } from "./manualClock";

const nothing = (): void => undefined;
const groups = [helpdeskGroupId, engineersGroupId];
const minutes = 60_000;
let graph: DemoTenant;
let requests: string[] = [];
beforeAll(async () => {
  graph = await startDemoTenant({ clock: () => new Date(), logLimit: "off" });
});
afterAll(() => graph.close());
beforeEach(() => {
  requests = [];
  graph.withhold([]);
});

/** Memberships of the demo tenant, over HTTP; time stands still unless the test moves it. */
function memberships(options: { groups?: readonly string[]; fetch?: typeof fetch } = {}) {
  const clock = manualClock();
  const client = createGraphClient({
    root: graph.url,
    token: staticToken(graph.token),
    clock,
    log: { debug: nothing, warn: nothing },
    fetch: (input, init) => {
      requests.push(`${init?.method} ${JSON.stringify(input)}`);
      return (options.fetch ?? fetch)(input, init);
    },
  });
  return {
    clock,
    client,
    memberships: createMemberships({ client, clock, groups: options.groups ?? groups }),
  };
}

const person = (role: string): string => graph.people.find((one) => one.role === role)!.userId;

it.each([
  ["employee", []],
  ["helpdesk", [helpdeskGroupId]],
  ["engineer", [engineersGroupId]],
])("knows the groups of an %s by one request", async (role, expected) => {
  const { memberships: of } = memberships();
  expect(await of.of(person(role))).toEqual({ state: "read", groups: expected });
  expect(requests).toEqual([expect.stringMatching(/^POST .*checkMemberGroups/)]);
});

it("asks once for many turns at once, and again after five minutes", async () => {
  const { clock, memberships: kept } = memberships();
  const id = person("helpdesk");
  await Promise.all([kept.of(id), kept.of(id.toUpperCase()), kept.of(id)]);
  await clock.advance(5 * minutes - 1);
  await kept.of(id);
  expect(requests).toHaveLength(1);
  await clock.advance(1);
  await kept.of(id);
  expect(requests).toHaveLength(2);
});

it.each([
  ["nobody of the directory", "8e881353-1735-45af-af21-ee1344582a4d", 1],
  ["what is no object id", "../../groups", 0],
  ["nothing", "", 0],
])("%s is in no group", async (_, id, count) => {
  expect(await memberships().memberships.of(id)).toEqual({ state: "read", groups: [] });
  expect(requests).toHaveLength(count);
});

it("asks nothing where no group is set", async () => {
  const { memberships: none } = memberships({ groups: [] });
  expect(await none.of(person("engineer"))).toEqual({ state: "read", groups: [] });
  expect(requests).toEqual([]);
});

it("names the permission that is missing, and does not remember the failure", async () => {
  const { memberships: kept } = memberships();
  graph.withhold(["GroupMember.Read.All"]);
  expect(await kept.of(person("engineer"))).toEqual({
    state: "notReadable",
    reason: "noPermission",
    permission: "GroupMember.Read.All",
  });
  graph.withhold([]);
  expect(await kept.of(person("engineer"))).toMatchObject({ state: "read" });
});

it.each<[string, () => Promise<Response>]>([
  ["a connection that breaks", () => Promise.reject(new TypeError("broken"))],
  ["an answer of another shape", () => Promise.resolve(Response.json({ value: "all" }))],
  ["HTML", () => Promise.resolve(new Response("<html></html>"))],
  ["an error", () => Promise.resolve(new Response("{}", { status: 500 }))],
])("does not take %s for a membership", async (_, answer) => {
  const { clock, memberships: broken } = memberships({ fetch: answer });
  const looked = broken.of(person("engineer"));
  await clock.advance(3_000);
  expect(await looked).toEqual({ state: "notReadable", reason: "unavailable" });
});

it("waits 2.5 s for Graph and no longer", async () => {
  const { clock, memberships: silent } = memberships({
    fetch: (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => {
          reject(new Error("aborted"));
        });
      }),
  });
  const looked = silent.of(person("engineer"));
  await clock.advance(2_500);
  expect(await looked).toEqual({ state: "notReadable", reason: "unavailable" });
});

it("whoever asks later waits as long for Graph, and is not told what the first one was", async () => {
  let asked = 0;
  const { clock, memberships: late } = memberships({
    fetch: async (input, init) => {
      asked += 1;
      if (asked > 1) return fetch(input, init);
      return new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => {
          reject(new Error("aborted"));
        });
      });
    },
  });
  const first = late.of(person("engineer"));
  await clock.advance(2_400);
  const second = late.of(person("engineer"));
  await clock.advance(100);
  expect(await first).toEqual({ state: "notReadable", reason: "unavailable" });
  expect(await second).toEqual({ state: "read", groups: [engineersGroupId] });
});

describe("checked by doctor", () => {
  it("are there", async () => {
    const { client } = memberships();
    const checks = await checkRoleGroups(client, groups);
    expect(checks.map(({ ok }) => ok)).toEqual([true, true]);
  });

  it.each<[string, string[], string[], RegExp]>([
    ["an id of no group", ["8e881353-1735-45af-af21-ee1344582a4d"], [], /no group has this id/],
    ["no permission", [helpdeskGroupId], ["GroupMember.Read.All"], /GroupMember\.Read\.All/],
    ["nobody to try with", [helpdeskGroupId], ["User.Read.All"], /cannot be told/],
  ])("%s is told, without the id", async (_, wanted, withheld, detail) => {
    const { client } = memberships();
    graph.withhold(withheld);
    const [check] = await checkRoleGroups(client, wanted);
    expect(check).toMatchObject({ ok: false, detail: expect.stringMatching(detail) as string });
    expect(check?.detail).not.toContain(wanted[0]!);
  });
});
