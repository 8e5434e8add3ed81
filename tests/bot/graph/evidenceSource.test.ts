import { systemClock } from "../../../bot/graph/clock";
import { createEvidenceSource } from "../../../bot/graph/evidenceSource";
import { type EvidenceRequest } from "../../../bot/graph/port";
import { type GraphStub, type StubAnswer } from "./graphStub";
import { startStubClient } from "./stubClient";
import {
  assignment,
  attribute,
  audrey,
  clause,
  id,
  job,
  jobId,
  logEntry,
  page,
  refused,
  salesforce,
  schema,
  type TenantAnswers,
  tenantAnswers,
  user,
} from "./tenantAnswers";

const stubs: GraphStub[] = [];
afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()));
});

const about: EvidenceRequest = { person: audrey, app: salesforce };

async function build(parts: Partial<TenantAnswers> = {}) {
  const { client, stub } = await startStubClient(tenantAnswers(parts));
  stubs.push(stub);
  return { stub, source: createEvidenceSource({ client, clock: systemClock }) };
}

async function collect(parts: Partial<TenantAnswers> = {}, request = about) {
  const { stub, source } = await build(parts);
  const collected = await source.collect(request);
  return { stub, collected, facts: collected.evidence.facts };
}

const unknown = (reason: string, permission?: string): object =>
  permission === undefined
    ? { state: "unknown", reason }
    : { state: "unknown", reason, permission };
const known = (value: unknown): object => ({ state: "known", source: "graph", value });

describe("round trips", () => {
  it("takes 2 in sequence cold and 1 warm", async () => {
    const { stub, source } = await build();
    await source.collect(about);
    expect([stub.inSequence(), stub.count()]).toEqual([2, 3]);
    stub.forget();
    await source.collect({ ...about, person: { id: id(2), displayName: "Ben" } });
    expect([stub.inSequence(), stub.count()]).toEqual([1, 2]);
    stub.forget();
    await source.collect(about);
    expect([stub.inSequence(), stub.count()]).toEqual([1, 1]);
  });

  it("takes 3 in sequence when only the schema shows that people come from HR, then 1", async () => {
    const { stub, source } = await build({
      jobs: page([job({ templateId: "custom" })]),
      schema: { body: schema({ from: "Workday", to: "Active Directory", sourceObject: "Worker" }) },
      log: (filter) => page(filter.includes("displayName") ? [logEntry()] : []),
    });
    await source.collect(about);
    expect(stub.inSequence()).toBe(3);
    stub.forget();
    await source.collect({ ...about, person: { id: id(2), displayName: "Audrey Oliver" } });
    expect(stub.inSequence()).toBe(1);
  });

  it("asks one log question per diagnosis, with what is always safe (gotchas 9, 10, 15)", async () => {
    const { stub } = await collect();
    const [log, ...more] = stub.requests.filter(({ path }) => path.startsWith("/auditLogs"));
    expect(more).toEqual([]);
    const filter = log?.query.get("$filter")?.replace(/\d{4}-\d\d-\d\dT[\d:]+Z$/, "SINCE");
    expect(filter).toBe(
      `sourceIdentity/id eq '${audrey.id}' and servicePrincipal/id eq '${salesforce.id}' and activityDateTime gt SINCE`,
    );
    expect([...(log?.query.keys() ?? [])].sort()).toEqual(["$filter", "$top"]);
    expect(log?.batched).toBe(false);
  });

  it("reads anew when asked to", async () => {
    const { stub, source } = await build();
    await source.collect(about);
    stub.forget();
    await source.collect({ ...about, fresh: true });
    expect(stub.requests.some(({ path }) => path.endsWith("/memberOf/microsoft.graph.group"))).toBe(
      true,
    );
  });
});

describe("what is there", () => {
  it("knows job, entry, assignment, person, scope and change", async () => {
    const { collected, facts } = await collect({
      schema: {
        body: schema({
          clauses: [clause("department", "Sales"), clause("country", "US")],
          attributes: [
            attribute("Username", "userPrincipalName", { matchingPriority: 1 }),
            attribute("Email", "department"),
            attribute("Title", "jobTitle"),
          ],
        }),
      },
    });
    expect(facts.jobState).toMatchObject(known("active"));
    expect(facts.cycleMinutes).toMatchObject(known(40));
    expect(facts.quarantine).toEqual(unknown("notFound"));
    expect(facts.entry).toMatchObject({ state: "known", value: { status: "skipped" } });
    expect(facts.skipReason).toMatchObject(known("NotEffectivelyEntitled"));
    expect(facts.assignment).toMatchObject(
      known({
        path: "direct",
        defaultAccess: false,
        roleName: "Standard User",
        assignedAt: "2026-11-19T08:00:00Z",
      }),
    );
    expect(facts.sourceObject).toMatchObject({
      value: { enabled: true, deleted: false, attributes: { department: "Marketing" } },
    });
    expect(facts.scope).toMatchObject(
      known({
        inScope: false,
        clauses: [
          {
            filter: "Sales only",
            attribute: "department",
            operator: "EQUALS",
            wanted: "Sales",
            actual: "Marketing",
            holds: false,
          },
          {
            filter: "Sales only",
            attribute: "country",
            operator: "EQUALS",
            wanted: "US",
            actual: "US",
            holds: true,
          },
        ],
      }),
    );
    expect(facts.requirements).toMatchObject(
      known([{ target: "Email", sources: ["department"], use: "required", empty: false }]),
    );
    expect(facts.changedAt).toMatchObject(known("2026-11-19T08:00:00Z"));
    expect(collected).toMatchObject({
      scenario: "application",
      app: { id: salesforce.id, displayName: "Salesforce", appId: id(101) },
      entry: { jobId },
      evidence: { requestIds: ["00000000-aaaa-4aaa-8aaa-000000000001"] },
    });
  });

  it("takes the newest entry, not the first (gotcha 10)", async () => {
    const { collected } = await collect({
      log: () =>
        page([
          logEntry({ id: id(901), cycleId: "a", activityDateTime: "2026-11-01T00:00:00Z" }),
          logEntry({ id: id(902), cycleId: "b", activityDateTime: "2026-11-20T00:00:00Z" }),
          logEntry({ id: id(903), cycleId: "c", activityDateTime: "2026-11-10T00:00:00Z" }),
        ]),
    });
    expect(collected.entry?.id).toBe(id(902));
  });

  it("takes the job the entry names, and never the one for password hashes (gotcha 34)", async () => {
    const off = { code: "Paused", quarantine: null };
    const jobs = page([
      job({ id: "AD2AADPasswordHash.1", templateId: "AD2AADPasswordHash", status: off }),
      job({ id: "other.1", status: off }),
      job(),
    ]);
    const { facts, stub } = await collect({ jobs });
    expect(facts.jobState).toMatchObject(known("active"));
    expect(stub.requests.some(({ path }) => path.includes(`/jobs/${jobId}/schema`))).toBe(true);
    const without = await collect({ jobs, log: () => page([]) });
    expect(without.facts.jobState).toMatchObject(known("off"));
  });

  it("does not take a job that was just started for a failure (gotchas 31, 32)", async () => {
    const never = "0001-01-01T00:00:00Z";
    const status = {
      code: "NotRun",
      quarantine: null,
      steadyStateFirstAchievedTime: never,
      steadyStateLastAchievedTime: never,
      lastExecution: { state: "Failed", error: { code: "None" }, timeEnded: never },
    };
    const { facts } = await collect({ jobs: page([job({ status })]) });
    expect(facts.jobState).toMatchObject(known("neverRan"));
    expect(facts.steadyState).toMatchObject(known({ first: null, last: null }));
  });

  it("reads a quarantine under another code (gotcha 33)", async () => {
    const quarantine = { reason: "", error: { code: "SalesforceInvalidCredentials" } };
    const { facts } = await collect({
      jobs: page([job({ status: { code: "Paused", quarantine } })]),
    });
    expect(facts.jobState).toMatchObject(known("quarantine"));
  });

  it.each<[string, StubAnswer]>([
    ["an empty list", page([])],
    ["404", refused(404, "Request_ResourceNotFound")],
  ])("takes %s of jobs for provisioning that is not set up", async (_, jobs) => {
    const { facts } = await collect({ jobs, log: () => page([]) });
    expect(facts.jobState).toMatchObject(known("missing"));
  });

  it("knows that there is a way through a nested group only", async () => {
    const inner = { id: id(10), displayName: "Inner" };
    const outer = { id: id(11), displayName: "Outer" };
    const { facts } = await collect({
      assignments: page([
        assignment({
          principalId: outer.id,
          principalType: "Group",
          principalDisplayName: "Outer",
        }),
      ]),
      directGroups: page([inner]),
      allGroups: page([inner, outer]),
    });
    expect(facts.assignment).toMatchObject({
      value: { path: "nestedGroup", groupName: "Outer", innerGroupName: "Inner" },
    });
  });
});

describe("what could not be read is unknown, with its reason", () => {
  const denied = refused(403, "Authorization_RequestDenied");
  it.each<[string, Partial<TenantAnswers>, string, object]>([
    [
      "log",
      { log: () => refused(403, "Authentication_MSGraphPermissionMissing") },
      "entry",
      unknown("noPermission", "AuditLog.Read.All"),
    ],
    [
      "log, without licence",
      { log: () => refused(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant") },
      "skipReason",
      unknown("noPermission", "Directory.Read.All"),
    ],
    [
      "log, throttled",
      { log: () => ({ ...refused(429, "x"), headers: { "retry-after": "99" } }) },
      "entry",
      unknown("unavailable"),
    ],
    ["an empty log (gotcha 12)", { log: () => page([]) }, "entry", unknown("notFound")],
    [
      "an empty log says nothing of scope",
      { log: () => page([]) },
      "entryInScope",
      unknown("notFound"),
    ],
    [
      "jobs (gotcha 1)",
      { jobs: refused(401, "UnknownError") },
      "jobState",
      unknown("noPermission", "Synchronization.Read.All"),
    ],
    [
      "schema",
      { schema: refused(401, "UnknownError") },
      "scope",
      unknown("noPermission", "Synchronization.Read.All"),
    ],
    ["user", { user: denied }, "sourceObject", unknown("noPermission", "User.Read.All")],
    ["user, gone", { user: refused(404, "x") }, "sourceObject", unknown("notFound")],
    [
      "user, limited information",
      { user: { body: audrey } },
      "sourceObject",
      unknown("cannotTell"),
    ],
    [
      "assignments",
      { assignments: denied },
      "assignment",
      unknown("noPermission", "Application.Read.All"),
    ],
    [
      "groups, and no assignment of one's own",
      { assignments: page([]), directGroups: denied },
      "assignment",
      unknown("noPermission", "GroupMember.Read.All"),
    ],
    ["wrong shape", { assignments: { body: [] } }, "assignment", unknown("unavailable")],
    [
      "scope by an attribute that was not read",
      { schema: { body: schema({ clauses: [clause("myExtension", "x")] }) } },
      "scope",
      unknown("cannotTell"),
    ],
    [
      "scope that cannot be parsed",
      { schema: { body: schema({ clauses: [{ operatorName: 5 }] }) } },
      "scope",
      unknown("cannotTell"),
    ],
  ])("%s", async (_, parts, fact, expected) => {
    const { facts } = await collect(parts);
    expect(facts[fact as keyof typeof facts]).toEqual(expected);
  });

  it("keeps what else was found", async () => {
    const { facts } = await collect({ directGroups: denied, allGroups: denied });
    expect(facts.assignment).toMatchObject({ value: { path: "direct" } });
  });

  it("says out of scope when a clause on known attributes decides it alone", async () => {
    const clauses = [clause("department", "Sales"), clause("myExtension", "x")];
    const { facts } = await collect({ schema: { body: schema({ clauses }) } });
    expect(facts.scope).toMatchObject({
      value: { inScope: false, clauses: [{ attribute: "department" }] },
    });
  });

  it("survives Graph being away altogether", async () => {
    const { stub, source } = await build();
    await stub.close();
    const { evidence } = await source.collect(about);
    expect(evidence.facts.jobState).toEqual(unknown("unavailable"));
    expect(evidence.facts.entry).toEqual(unknown("unavailable"));
  });

  it.each(["../users", "' or '1'='1", ""])("looks nothing up for the id %j", async (bad) => {
    const { stub, collected } = await collect({}, { ...about, app: { id: bad, displayName: "x" } });
    expect(stub.count()).toBe(0);
    expect(collected.evidence.facts.entry).toEqual(unknown("notAsked"));
  });
});

describe("many assignments", () => {
  it.each([
    ["found on the last of 10 pages", 10, [assignment()], { value: { path: "direct" } }],
    ["nowhere on 10 pages", 10, [], { value: { path: "none" } }],
    ["cut off after 10 pages", 12, [], unknown("cannotTell")],
  ])("%s", async (_, pages, last, expected) => {
    let root = "";
    const { stub, source } = await build({
      assignments({ path, query }) {
        const at = Number(query.get("$skiptoken") ?? 1);
        const others = [assignment({ principalId: id(50) }), assignment({ principalId: id(51) })];
        return at < pages ? page(others, `${root}/v1.0${path}?$skiptoken=${at + 1}`) : page(last);
      },
    });
    root = stub.root;
    const { evidence } = await source.collect(about);
    expect(evidence.facts.assignment).toMatchObject(expected);
  });
});

describe("people from HR", () => {
  const workday: Partial<TenantAnswers> = {
    jobs: page([job({ templateId: "Workday2AD" })]),
    schema: { body: schema({ from: "Workday", to: "Active Directory", sourceObject: "Worker" }) },
  };
  const worker = (sourceId: string, displayName: string, targetId = ""): object =>
    logEntry({
      sourceIdentity: { id: sourceId, displayName, identityType: "User", details: {} },
      targetIdentity: { id: targetId, displayName: "", identityType: "User", details: {} },
    });
  const later =
    (...rows: readonly object[]) =>
    (filter: string): StubAnswer =>
      page(filter.startsWith("sourceIdentity/id") ? [] : rows);

  it.each([
    ["their account in the target", worker("wid", "A. Oliver", audrey.id), "wid"],
    ["their employee id", worker("21477", "A. Oliver"), "21477"],
    ["their name", worker("wid", "audrey oliver"), "wid"],
  ])("are found by %s, in 2 round trips (gotcha 12)", async (_, row, sourceId) => {
    const { stub, collected } = await collect({ ...workday, log: later(row) });
    expect(collected.entry?.source.id).toBe(sourceId);
    expect(collected.scenario).toBe("cloudHrToActiveDirectory");
    expect(stub.inSequence()).toBe(2);
  });

  it("are not mixed up with namesakes", async () => {
    const rows = [worker("w1", "Audrey Oliver"), worker("w2", "Audrey Oliver")];
    const { facts } = await collect({ ...workday, log: later(...rows) });
    expect(facts.entry).toEqual(unknown("cannotTell"));
  });

  it("are not judged by what the directory says of the target", async () => {
    const { facts } = await collect({ ...workday, log: later() });
    expect([facts.assignment, facts.scope, facts.sourceObject, facts.changedAt]).toEqual([
      unknown("cannotTell"),
      unknown("notAsked"),
      unknown("notAsked"),
      unknown("notAsked"),
    ]);
  });

  it("are found by worker id or name without an account", async () => {
    const filters: string[] = [];
    const { collected } = await collect(
      {
        ...workday,
        log: (filter) => {
          filters.push(filter);
          return page([worker("21451", "Tomasz Zielinski")]);
        },
      },
      { app: salesforce, worker: { workerId: "21451", name: "Tomasz O'Z" } },
    );
    expect(filters[0]).toContain(
      "(sourceIdentity/id eq '21451' or contains(tolower(sourceIdentity/displayName),'tomasz o''z'))",
    );
    expect(collected.evidence.subject.displayName).toBe("Tomasz Zielinski");
    expect(collected.evidence.facts.skipReason).toMatchObject(known("NotEffectivelyEntitled"));
  });

  it.each([
    ["SuccessFactors", "Microsoft Entra ID", "cloudHrToEntra"],
    ["SuccessFactors", "Azure Active Directory", "cloudHrToEntra"],
    ["Workday", "Active Directory", "cloudHrToActiveDirectory"],
    ["Azure Active Directory", "Workday", "application"],
    ["Microsoft Entra ID", "Salesforce", "application"],
  ])("from %s to %s is %s", async (from, to, scenario) => {
    const { collected } = await collect({ schema: { body: schema({ from, to }) } });
    expect(collected.scenario).toBe(scenario);
  });
});

it("answers about an application alone", async () => {
  const { facts, stub } = await collect({}, { app: salesforce });
  expect(facts.jobState).toMatchObject(known("active"));
  expect(facts.entry).toEqual(unknown("notAsked"));
  expect(stub.requests.some(({ path }) => path.startsWith("/users"))).toBe(false);
});

it("reads attributes by the names that mappings use", async () => {
  const clauses = [
    clause("physicalDeliveryOfficeName", "HQ"),
    clause("IsSoftDeleted", "", "IS FALSE"),
  ];
  const { facts } = await collect({
    user: { body: user({ officeLocation: "HQ" }) },
    schema: { body: schema({ clauses }) },
  });
  expect(facts.scope).toMatchObject({ value: { inScope: true } });
});
