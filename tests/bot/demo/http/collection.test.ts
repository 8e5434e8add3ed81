import { filtered, type RunningTenant, runTenant } from "../runningTenant";

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await runTenant();
});
afterAll(() => tenant.close());

const names = async (path: string, headers = {}) =>
  (await tenant.get(path, headers)).body.value.map(({ displayName }) => displayName);
const search = (text: string) => `/users?$search=${encodeURIComponent(text)}`;
const eventual = { ConsistencyLevel: "eventual" };

describe("$filter of directory objects, without regard to case", () => {
  it.each([
    ["displayName eq 'audrey oliver'", ["Audrey Oliver"]],
    ["displayName eq 'Niamh O''Brien'", ["Niamh O'Brien"]],
    ["startswith(displayName,'José')", ["José Álvarez"]],
    ["userPrincipalName eq 'AUDREY@contoso.com'", ["Audrey Oliver"]],
    ["employeeId eq '21477'", ["Ivan Petrov"]],
    ["mail eq 'sam.rivera@fabrikam.com' and userType eq 'Guest'", ["Sam Rivera"]],
    [
      "startswith(displayName,'Alex Chen') or displayName eq '山田 太郎'",
      ["Alex Chen", "Alex Chen", "山田 太郎"],
    ],
    ["accountEnabled eq false", ["Elena Popescu"]],
    ["displayName in ('Ben Carter','Grace Kim')", ["Ben Carter", "Grace Kim"]],
    ["displayName eq 'Nobody'", []],
  ])("%s", async (filter, expected) => {
    expect(await names(filtered("/users", filter))).toEqual(expected);
  });
});

describe("$search", () => {
  it.each([
    ['"displayName:alex chen"', ["Alex Chen", "Alex Chen"]],
    ['"displayName:chen"', ["Alex Chen", "Alex Chen"]],
    ['"displayName:alvarez"', ["José Álvarez"]],
    ['"displayName:obr"', []],
    ['"displayName:brien"', ["Niamh O'Brien"]],
    ['"displayName:audrey" OR "mail:ben@contoso.com"', ["Audrey Oliver", "Ben Carter"]],
  ])("%s", async (text, expected) => {
    expect(await names(search(text), eventual)).toEqual(expected);
  });

  it("needs the consistency level", async () => {
    const answer = await tenant.get(search('"displayName:audrey"'));
    expect([answer.status, answer.body.error.code]).toEqual([400, "Request_UnsupportedQuery"]);
  });
});

describe("$select", () => {
  it("leaves out what is not in the default set", async () => {
    const user = (await tenant.get("/users/audrey@contoso.com")).body;
    expect(user).toMatchObject({
      displayName: "Audrey Oliver",
      jobTitle: expect.any(String) as string,
    });
    expect(user).not.toHaveProperty("department");
  });

  it("gives what is asked for, empty values as null", async () => {
    const path = "/users/ketut.budiono@contoso.com?$select=surname,accountEnabled,employeeHireDate";
    const user = (await tenant.get(path)).body;
    expect(user).toEqual({
      "@odata.context": expect.any(String) as string,
      surname: null,
      accountEnabled: true,
      employeeHireDate: null,
    });
  });

  it.each(["/users?$select=shoeSize", "/servicePrincipals?$select=jobTitle"])(
    "refuses a property that is not there: %s",
    async (path) => {
      expect((await tenant.get(path)).status).toBe(400);
    },
  );
});

describe("paging", () => {
  it("follows @odata.nextLink through everyone", async () => {
    const all = await names("/users?$top=999&$select=displayName");
    const seen: string[] = [];
    let next: string | undefined = "/users?$top=25&$select=displayName";
    for (let page = 0; next !== undefined && page < 10; page += 1) {
      const { body } = await tenant.get(next);
      seen.push(...body.value.map(({ displayName }) => displayName));
      next = body["@odata.nextLink"];
    }
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThanOrEqual(60);
  });

  it.each(["/users?$top=x", "/users?$skiptoken=x", filtered("/users", "displayName ~ 'x'")])(
    "refuses %s",
    async (path) => {
      expect((await tenant.get(path)).status).toBe(400);
    },
  );
});
