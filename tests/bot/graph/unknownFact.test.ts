import { about, build, collect, unknown } from "./collecting";
import { audrey, clause, page, refused, schema, type TenantAnswers } from "./tenantAnswers";

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
