import { filtered, type RunningTenant, runTenant } from "../../runningTenant";

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await runTenant();
});
afterAll(() => tenant.close());

it("lists at least 8 applications, two of them Cloud HR and one SCIM", async () => {
  const { body } = await tenant.get("/servicePrincipals?$select=displayName&$top=999");
  const names = body.value.map(({ displayName }) => displayName);
  expect(names.length).toBeGreaterThanOrEqual(8);
  expect(names).toEqual(
    expect.arrayContaining([
      "Salesforce",
      "Fabrikam Expenses",
      "Workday to Active Directory",
      "SuccessFactors to Entra ID",
    ]),
  );
});

it.each([
  ["startswith(displayName,'work')", ["Workplace", "Workday to Active Directory"]],
  ["displayName eq 'box'", ["Box"]],
])("finds applications: %s", async (filter, expected) => {
  const { body } = await tenant.get(filtered("/servicePrincipals", filter));
  expect(body.value.map(({ displayName }) => displayName)).toEqual(expected);
});

it("finds an application by its client id", async () => {
  const box = (await tenant.get(`/servicePrincipals/${await tenant.app("Box")}`)).body;
  const found = await tenant.get(
    filtered("/servicePrincipals", `appId eq '${String(box["appId"])}'`),
  );
  expect(found.body.value.map(({ id }) => id)).toEqual([box.id]);
});

it("shows default access as the all-zero role", async () => {
  const path = `/servicePrincipals/${await tenant.app("Box")}/appRoleAssignedTo`;
  const { value } = (await tenant.get(path)).body;
  const dmitri = value.find((one) => one["principalDisplayName"] === "Dmitri Volkov");
  expect(dmitri).toMatchObject({
    appRoleId: "00000000-0000-0000-0000-000000000000",
    principalType: "User",
  });
});

it("does not show that an assignment record is broken", async () => {
  const app = await tenant.app("Atlassian Cloud");
  const { value } = (await tenant.get(`/servicePrincipals/${app}/appRoleAssignedTo`)).body;
  const keys = value.map((one) => Object.keys(one).sort().join());
  expect(value.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
});

it.each(["/servicePrincipals/nothing", "/servicePrincipals/nothing/appRoleAssignedTo"])(
  "answers 404: %s",
  async (path) => {
    expect((await tenant.get(path)).status).toBe(404);
  },
);
