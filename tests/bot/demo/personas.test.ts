import { demoCauses, workerWithoutAccount } from "../../../bot/demo";
import { type ProvisioningObjectSummary } from "../../../bot/demo/service/logEntry";
import { filtered, type RunningTenant, runTenant } from "./runningTenant";

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await runTenant();
});
afterAll(() => tenant.close());

const persona = (cause: string) =>
  tenant.people.find(({ displayName }) => displayName === demoCauses[cause])!;

const flags = {
  active: "Active in the source system",
  assigned: "Assigned to the application",
  role: "User has the required role",
  filter: "Scoping filter evaluation passed",
};
const allTrue = { active: "True", assigned: "True", role: "True", filter: "True" };

function outcomeOf(entry: ProvisioningObjectSummary) {
  const details = entry.provisioningSteps[1]!.details;
  const last = entry.provisioningSteps.at(-1)!.details;
  return {
    status: entry.provisioningStatusInfo.status,
    action: entry.provisioningAction,
    code: entry.provisioningStatusInfo.errorInformation?.errorCode,
    skip: last["SkipReason"],
    property: last["PropertyName"],
    flags: Object.fromEntries(Object.entries(flags).map(([key, name]) => [key, details[name]])),
  };
}

const gated = (closed: object) => ({
  status: "skipped",
  action: "create",
  skip: "NotEffectivelyEntitled",
  flags: { ...allTrue, ...closed },
});

describe("the newest entry of a demo person shows the cause", () => {
  it.each([
    ["outOfScopeByFilter", gated({ filter: "False" })],
    ["notAssigned", gated({ assigned: "False", role: "False" })],
    ["nestedGroupOnly", gated({ assigned: "False", role: "False" })],
    ["defaultAccessRole", gated({ role: "False" })],
    ["inactiveInSource", gated({ active: "False" })],
    ["brokenAssignmentRecord", gated({ role: "False" })],
    [
      "alreadyInSync",
      { status: "skipped", action: "other", skip: "RedundantExport", flags: allTrue },
    ],
    [
      "requiredAttributeMissing",
      {
        status: "skipped",
        skip: "AttributeValidationFailed",
        property: "name.familyName",
        flags: allTrue,
      },
    ],
    [
      "matchNotUnique",
      { status: "failure", code: "DuplicateTargetEntries", skip: undefined, flags: allTrue },
    ],
    ["provisionedSuccessfully", { status: "success", action: "create", flags: allTrue }],
  ])("%s", async (cause, expected) => {
    const { userId, app } = persona(cause);
    const [newest] = await tenant.entries(userId, app);
    expect(outcomeOf(newest!)).toMatchObject(expected);
  });

  it("names the failing clause of the filter", async () => {
    const { userId, app } = persona("outOfScopeByFilter");
    const [newest] = await tenant.entries(userId, app);
    expect(JSON.parse(newest!.provisioningSteps[1]!.details["ScopeEvaluationResult"]!)).toEqual({
      "Sales only.department EQUALS 'Sales'": false,
      "Sales only.country EQUALS 'US'": true,
    });
  });

  it("numbers every reason", async () => {
    const { userId, app } = persona("notAssigned");
    const [newest] = await tenant.entries(userId, app);
    expect(newest!.provisioningSteps.at(-1)!.description).toMatch(
      /due to the following reasons: 1\) This object is not assigned to the application\. .* 2\) This object does not have required entitlement for provisioning\./,
    );
  });
});

describe("people who wait have no entry, and the job says why", () => {
  it.each([
    ["notEvaluatedYet", { code: "Active", quarantine: null }, "Active"],
    [
      "initialCycleRunning",
      { code: "Active", steadyStateLastAchievedTime: "0001-01-01T00:00:00Z", lastExecution: null },
      "Active",
    ],
    ["provisioningSwitchedOff", { code: "Paused" }, "Disabled"],
    [
      "jobQuarantined",
      {
        code: "Quarantine",
        quarantine: { reason: "EncounteredEscrowProportionThreshold", error: null },
      },
      "Active",
    ],
    [
      "credentialsRejected",
      {
        code: "Quarantine",
        quarantine: {
          reason: "EncounteredQuarantineException",
          error: { code: "WorkplaceInvalidCredentials" },
        },
      },
      "Active",
    ],
  ])("%s", async (cause, status, schedule) => {
    const { userId, app } = persona(cause);
    expect(await tenant.entries(userId, app)).toEqual([]);
    const job = await tenant.job(app);
    expect(job!.status).toMatchObject(status);
    expect(job!.schedule.state).toBe(schedule);
  });

  it("was assigned after the last steady state", async () => {
    const { userId, app } = persona("notEvaluatedYet");
    const path = `/servicePrincipals/${await tenant.app(app)}/appRoleAssignedTo`;
    const { value } = (await tenant.get(path)).body;
    const own = value.find(({ principalId }) => principalId === userId);
    const steady = (await tenant.job(app))!.status.steadyStateLastAchievedTime;
    expect(Date.parse(String(own!["createdDateTime"]))).toBeGreaterThan(Date.parse(steady));
  });

  it("has no job where provisioning is not configured", async () => {
    expect(await tenant.job(persona("provisioningNotConfigured").app)).toBeUndefined();
  });
});

describe("Cloud HR", () => {
  it("knows people by their worker id, and the account by its id in the target", async () => {
    const lena = tenant.people.find(({ displayName }) => displayName === "Lena Fischer")!;
    const user = await tenant.get(`/users/${lena.userId}?$select=employeeId`);
    const [newest] = await tenant.entries(String(user.body["employeeId"]), lena.app);
    expect(newest).toMatchObject({
      provisioningAction: "create",
      sourceSystem: { displayName: "SuccessFactors" },
      targetSystem: { displayName: "Microsoft Entra ID" },
      targetIdentity: { id: lena.userId },
    });
  });

  it("finds two accounts for one employee id", async () => {
    const [newest] = await tenant.entries("21477", "Workday to Active Directory");
    expect(newest!.sourceIdentity.displayName).toBe("Ivan Petrov");
    expect(newest!.provisioningStatusInfo.errorInformation?.errorCode).toBe(
      "DuplicateTargetEntries",
    );
  });

  it("has a worker who is in no directory because a required attribute is empty", async () => {
    const { workerId, displayName, app } = workerWithoutAccount;
    const [newest] = await tenant.entries(workerId, app);
    expect(newest!.sourceIdentity.displayName).toBe(displayName);
    expect(newest!.provisioningSteps.at(-1)!.details).toMatchObject({
      SkipReason: "AttributeValidationFailed",
      PropertyName: "sAMAccountName",
    });
    const named = await tenant.get(filtered("/users", `displayName eq '${displayName}'`));
    expect(named.body.value).toEqual([]);
  });
});

describe("the list of personas", () => {
  it("begins with the help desk, whose first question is about the scoping filter", () => {
    expect(tenant.people[0]?.role).toBe("helpdesk");
    expect(tenant.people[0]?.questions[0]).toBe("Why is Audrey Oliver not in Salesforce?");
    expect(tenant.people.filter(({ role }) => role === "engineer")).toHaveLength(2);
  });

  it("has unique names, also in the tenant", async () => {
    const users = (await tenant.get("/users?$top=999&$select=displayName")).body.value;
    for (const { displayName } of tenant.people)
      expect(users.filter((user) => user.displayName === displayName)).toHaveLength(1);
  });

  it("asks about a person and an application that are there, the first about its own", async () => {
    const users = (await tenant.get("/users?$top=999&$select=displayName")).body.value;
    const apps = (await tenant.get("/servicePrincipals?$select=displayName")).body.value;
    for (const { questions, app } of tenant.people) {
      expect(questions[0]).toContain(app);
      for (const question of questions) {
        expect(users.some((user) => question.includes(user.displayName))).toBe(true);
        expect(apps.some((one) => question.includes(one.displayName))).toBe(true);
      }
    }
  });

  it("names real people by id", async () => {
    for (const { userId, displayName } of tenant.people)
      expect((await tenant.get(`/users/${userId}`)).body.displayName).toBe(displayName);
  });
});
