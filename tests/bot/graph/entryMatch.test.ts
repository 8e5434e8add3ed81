import { collect, known, unknown } from "./collecting";
import { type StubAnswer } from "./graphStub";
import {
  audrey,
  job,
  logEntry,
  page,
  salesforce,
  schema,
  type TenantAnswers,
} from "./tenantAnswers";

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

  it("are not taken for somebody with a longer name", async () => {
    const { facts, collected } = await collect(
      { ...workday, log: () => page([worker("w1", "Ann Leeson")]) },
      { app: salesforce, worker: { name: "Ann Lee" } },
    );
    expect(facts.entry).toEqual(unknown("cannotTell"));
    expect(collected.entry).toBeUndefined();
  });

  it("are not believed to be the only one of a name while pages are unread", async () => {
    const rows = [worker("w1", "Ann Lee"), worker("w2", "Joann Leeds")];
    const about = { app: salesforce, worker: { name: "Ann Lee" } };
    let root = "";
    const more = await collect(
      { ...workday, log: () => page(rows, `${root}/v1.0/auditLogs/provisioning?$skiptoken=2`) },
      about,
    );
    root = more.stub.root;
    expect(more.facts.entry).toEqual(unknown("cannotTell"));
    const all = await collect({ ...workday, log: () => page(rows) }, about);
    expect(all.collected.entry?.source.id).toBe("w1");
  });

  it("are not mixed up with namesakes", async () => {
    const rows = [worker("w1", "Audrey Oliver"), worker("w2", "Audrey Oliver")];
    const { facts } = await collect({ ...workday, log: later(...rows) });
    expect(facts.entry).toEqual(unknown("cannotTell"));
  });

  it.each<[string, string, boolean, string | undefined]>([
    ["an entry that names no account in the target", "", false, "w1"],
    [
      "an entry about another account in Entra ID",
      "11111111-2222-4333-8444-555555555555",
      false,
      undefined,
    ],
    ["any entry of that name, asked by an employee", "", true, undefined],
    ["the own account in Entra ID, asked by an employee", audrey.id, true, "w1"],
  ])("of the same name: %s", async (_, targetId, onlyById, found) => {
    const intoEntra = {
      jobs: page([job({ templateId: "SuccessFactors2AAD" })]),
      schema: { body: schema({ from: "SuccessFactors", to: "Microsoft Entra ID" }) },
    };
    const filters: string[] = [];
    const { collected, facts } = await collect(
      {
        ...intoEntra,
        log: (filter) => {
          filters.push(filter);
          return later(worker("w1", "Audrey Oliver", targetId))(filter);
        },
      },
      { app: salesforce, person: audrey, onlyById },
    );
    expect(collected.entry?.source.id).toBe(found);
    expect(filters.some((filter) => filter.includes("displayName"))).toBe(!onlyById);
    // Somebody else's entry, or one that cannot be told apart, is no reason to say "no entry".
    expect(facts.entry).toMatchObject(
      found === undefined ? unknown("cannotTell") : { state: "known" },
    );
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
