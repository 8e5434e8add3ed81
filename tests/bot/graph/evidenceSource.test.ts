import { createEvidenceSource } from "../../../bot/graph/evidenceSource";
import { about, build, collect, known, unknown } from "./collecting";
import { type StubAnswer } from "./graphStub";
import { lateLog } from "./lateLog";
import { manualClock } from "./manualClock";
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
  user,
} from "./tenantAnswers";

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
    expect(stub.count()).toBe(0);
  });

  it("takes 1 in sequence where the application was read while a name was looked for", async () => {
    const { stub, source } = await build();
    // Of many who ask at the same moment.
    for (let n = 0; n < 3; n++) source.prepare(salesforce);
    source.prepare({ id: "not/an/id", displayName: "Salesforce" });
    const isSchemaAsked = (): boolean => stub.requests.some(({ path }) => path.endsWith("/schema"));
    for (let n = 0; n < 500 && !isSchemaAsked(); n++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    // A batch and the schema, once for all.
    expect(stub.count()).toBe(2);
    stub.forget();
    await source.collect(about);
    expect(stub.inSequence()).toBe(1);
  });

  it.each<[string, StubAnswer]>([
    ["noPermission", refused(403, "Authorization_RequestDenied")],
    ["unavailable", { body: "no list" }],
  ])("asks again what was %s", async (reason, jobs) => {
    const { stub, source } = await build({ jobs });
    const blind = await source.collect(about);
    expect(blind.evidence.facts.jobState).toMatchObject({ state: "unknown", reason });
    stub.forget();
    await source.collect(about);
    expect(stub.requests.some(({ path }) => path.endsWith("/synchronization/jobs"))).toBe(true);
  });

  it("says when it was read, also of what it remembers", async () => {
    const { source } = await build();
    const first = await source.collect(about);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(source.collect(about)).resolves.toEqual(first);
  });

  it("reads job, assignment and log anew once something was changed, however lately they were read", async () => {
    const { stub, source } = await build();
    await source.collect(about);
    stub.forget();
    source.changed(salesforce.id);
    await source.collect(about);
    const paths = stub.requests.map(({ path }) => path);
    for (const end of ["/synchronization/jobs", "/appRoleAssignedTo", "/auditLogs/provisioning"])
      expect(paths.filter((path) => path.split("?")[0]?.endsWith(end))).toHaveLength(1);
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

it("somebody with time left does not share what another could not read in time", async () => {
  const clock = manualClock();
  const client = lateLog(clock, 70_000);
  const source = createEvidenceSource({ client, clock, turnMs: 60_000 });
  const entries: string[] = [];
  const ask = (): void => {
    void source.collect(about).then(({ evidence: { facts } }) => {
      entries.push(facts.entry.state === "unknown" ? facts.entry.reason : "known");
    });
  };
  ask();
  await clock.advance(50_000);
  ask();
  for (let n = 0; n < 5; n++) await clock.advance(3_000);
  expect(entries).toEqual(["unavailable"]);
  for (let n = 0; n < 5; n++) await clock.advance(10_000);
  expect(entries).toEqual(["unavailable", "notFound"]);
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
