import { type RunningTenant, runTenant } from "../../runningTenant";

let tenant: RunningTenant;
beforeEach(async () => {
  tenant = await runTenant();
});
afterEach(() => tenant.close());

const idOf = (name: string): string =>
  tenant.people.find(({ displayName }) => displayName === name)?.userId ?? "";
const listOf = async (app: string): Promise<string> =>
  `/servicePrincipals/${await tenant.app(app)}/appRoleAssignedTo`;
const assignmentOf = async (name: string, app: string) =>
  (await tenant.get(await listOf(app))).body.value.find((one) => one["principalId"] === idOf(name));

it("honours an assignment that was removed and made again", async () => {
  const path = await listOf("Atlassian Cloud");
  const old = (await assignmentOf("Farid Haddad", "Atlassian Cloud"))!;
  const { principalId, resourceId, appRoleId } = old;
  expect((await tenant.remove(`${path}/${old.id}`)).status).toBe(204);
  expect(await assignmentOf("Farid Haddad", "Atlassian Cloud")).toBeUndefined();
  const made = await tenant.post(path, { principalId, resourceId, appRoleId });
  expect([made.status, made.body["appRoleId"]]).toEqual([201, appRoleId]);
  expect(made.body.id).not.toBe(old.id);
  tenant.pass(45);
  const [entry] = await tenant.entries(idOf("Farid Haddad"), "Atlassian Cloud");
  expect(entry?.provisioningStatusInfo.status).toBe("success");
});

it("switches the account of whoever lost the assignment off in the next cycle", async () => {
  const path = await listOf("Atlassian Cloud");
  const old = (await assignmentOf("Farid Haddad", "Atlassian Cloud"))!;
  const { principalId, resourceId, appRoleId } = old;
  await tenant.remove(`${path}/${old.id}`);
  const made = await tenant.post(path, { principalId, resourceId, appRoleId });
  tenant.pass(45);
  await tenant.remove(`${path}/${made.body.id}`);
  tenant.pass(45);
  const actions = (await tenant.entries(idOf("Farid Haddad"), "Atlassian Cloud")).map(
    ({ provisioningAction }) => provisioningAction,
  );
  expect(actions.slice(0, 2)).toEqual(["disable", "create"]);
});

it.each([
  ["it is there already", {}, 400],
  ["the application has no such role", { appRoleId: "00000000-0000-4000-8000-000000000000" }, 400],
  ["it is of another application", { resourceId: "other" }, 400],
  ["there is nobody of that id", { principalId: "nobody" }, 404],
])("refuses to assign when %s", async (_, over, status) => {
  const path = await listOf("Atlassian Cloud");
  const { principalId, resourceId, appRoleId } = (await assignmentOf(
    "Farid Haddad",
    "Atlassian Cloud",
  ))!;
  const answer = await tenant.post(path, { principalId, resourceId, appRoleId, ...over });
  expect(answer.status).toBe(status);
});

it("refuses both without the permission", async () => {
  tenant.withhold(["AppRoleAssignment.ReadWrite.All"]);
  const path = await listOf("Atlassian Cloud");
  expect((await tenant.remove(`${path}/any`)).status).toBe(403);
  expect((await tenant.post(path, {})).status).toBe(403);
});
