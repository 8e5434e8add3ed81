import { type RunningTenant, runTenant } from "../../runningTenant";

let tenant: RunningTenant;
beforeEach(async () => {
  tenant = await runTenant();
});
afterEach(() => tenant.close());

interface Status {
  readonly code: string;
  readonly quarantine: { readonly reason: string } | null;
}

const idOf = (name: string): string =>
  tenant.people.find(({ displayName }) => displayName === name)?.userId ?? "";
const statusOf = async (app: string): Promise<Status> =>
  (await tenant.job(app))!.status as unknown as Status;
const act = async (app: string, action: string, body: unknown = {}) => {
  const { id } = (await tenant.job(app))!;
  return tenant.post(
    `/servicePrincipals/${await tenant.app(app)}/synchronization/jobs/${id}/${action}`,
    body,
  );
};
const onDemand = (app: string, objectId: string) =>
  act(app, "provisionOnDemand", {
    parameters: [{ ruleId: "any", subjects: [{ objectId, objectTypeName: "User" }] }],
  });
/** The value is JSON in a text. */
const innerOf = (body: object): unknown => JSON.parse(Reflect.get(body, "value") as string);
const newestOf = async (name: string, app: string) =>
  (await tenant.entries(idOf(name), app))[0]?.provisioningStatusInfo.status;

it("starts a job that was off: the next cycle catches up with what changed meanwhile", async () => {
  expect(await newestOf("Liam Murphy", "Zoom")).toBeUndefined();
  expect((await act("Zoom", "start")).status).toBe(204);
  expect((await statusOf("Zoom")).code).toBe("Active");
  tenant.pass(3);
  expect(await newestOf("Liam Murphy", "Zoom")).toBe("success");
});

it("lets a job leave a quarantine of too many failures once these are forgotten", async () => {
  const scope = { criteria: { resetScope: "Escrows, QuarantineState" } };
  expect((await act("DocuSign", "restart", scope)).status).toBe(204);
  expect(await statusOf("DocuSign")).toMatchObject({ code: "Active", quarantine: null });
  tenant.pass(3);
  expect(await newestOf("Maria Santos", "DocuSign")).toBe("success");
});

it.each([
  ["DocuSign", "QuarantineState"],
  ["Workplace", "Escrows, QuarantineState"],
])("quarantines %s again when only %s is forgotten", async (app, resetScope) => {
  await act(app, "restart", { criteria: { resetScope } });
  expect((await statusOf(app)).code).toBe("Active");
  tenant.pass(3);
  expect((await statusOf(app)).code).toBe("Quarantine");
});

it("looks at everybody again when the watermark is forgotten", async () => {
  const before = await tenant.entries(idOf("Grace Kim"), "Salesforce");
  await act("Salesforce", "restart", { criteria: { resetScope: "Watermark" } });
  tenant.pass(3);
  const [newest] = await tenant.entries(idOf("Grace Kim"), "Salesforce");
  expect(newest?.provisioningSteps[0]?.name).toBe("EntryImportAdd");
  expect(newest?.id).not.toBe(before[0]?.id);
});

it("tests the saved credentials", async () => {
  const saved = { useSavedCredentials: true };
  expect((await act("Salesforce", "validateCredentials", saved)).status).toBe(204);
  const refused = await act("Workplace", "validateCredentials", saved);
  expect([refused.status, refused.body.error.code]).toEqual([400, "WorkplaceInvalidCredentials"]);
});

describe("provision on demand", () => {
  it("writes one person at once, with an entry in the log", async () => {
    const { status, body } = await onDemand("ServiceNow", idOf("Jonas Weber"));
    expect(status).toBe(200);
    expect(JSON.parse(String(body["key"]))).toMatchObject({ result: "Success" });
    expect(innerOf(body)).toMatchObject({
      action: "Create",
      statusInfo: { status: "Success" },
    });
    expect(await newestOf("Jonas Weber", "ServiceNow")).toBe("success");
  });

  it("says why somebody was skipped", async () => {
    const { body } = await onDemand("Salesforce", idOf("Audrey Oliver"));
    expect(JSON.parse(String(body["key"]))).toMatchObject({
      result: "Skipped",
      details: { errorCode: "NotEffectivelyEntitled" },
    });
  });

  it("answers in the other published shape for a SCIM application", async () => {
    const { body } = await onDemand("Fabrikam Expenses", idOf("Elena Popescu"));
    expect(body["key"]).toMatch(/SyncFabric\.StatusInfo$/);
    expect(innerOf(body)).toMatchObject([{ statusInfo: { status: "Skipped" } }]);
  });

  it.each([
    ["the job of an application with OAuth runs", "Box", () => idOf("Dmitri Volkov"), 400],
    ["there is no such person", "ServiceNow", () => "nobody", 404],
  ])("refuses when %s", async (_, app, id, status) => {
    expect((await onDemand(app, id())).status).toBe(status);
  });
});

it.each([
  ["restart", { criteria: { resetScope: "Everything" } }],
  ["validateCredentials", { credentials: [] }],
  ["provisionOnDemand", { parameters: [] }],
])("refuses %s with a wrong body", async (action, body) => {
  expect((await act("Salesforce", action, body)).status).toBe(400);
});

it("finds who matches and adds nobody where Create is switched off, also on demand", async () => {
  const ines = (await tenant.get("/users/ines.duarte@contoso.com")).body as unknown as {
    id: string;
  };
  const [matched] = await tenant.entries(ines.id, "Litware Academy");
  expect(matched?.targetIdentity.id).toMatch(/^[\da-f-]{36}$/);
  const { status, body } = await onDemand("Litware Academy", idOf("Henry Walsh"));
  expect(status).toBe(200);
  expect(JSON.parse(Reflect.get(body, "key") as string)).toMatchObject({ result: "Skipped" });
  expect(innerOf(body)).toEqual({});
  expect(await newestOf("Henry Walsh", "Litware Academy")).toBeUndefined();
});

it.each(["start", "restart", "validateCredentials", "provisionOnDemand"])(
  "refuses %s without the permission",
  async (action) => {
    tenant.withhold(["Synchronization.ReadWrite.All"]);
    expect((await act("Salesforce", action)).status).toBe(401);
  },
);
