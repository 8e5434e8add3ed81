import { causes } from "../../bot/causes";
import { diagnose, emptyEvidence, unknown, withFacts } from "../../bot/diagnosis";
import { english } from "../../bot/languages";
import { diagnosisText } from "../../cards/diagnosisText";
import { diagnosisView } from "../../cards/diagnosisView";
import { evidence, now, type Told } from "../builders/evidence";

type Role = "employee" | "helpdesk" | "engineer";

function view(told: Told, role: Role = "helpdesk") {
  const audience = { role, language: english, timeZone: "UTC" };
  return diagnosisView(diagnose(evidence(told), causes), audience);
}

const notAssigned: Told = {
  job: "active",
  entry: { at: "2026-03-02T09:00:00Z" },
  flags: { assigned: false, active: true },
  assignment: { path: "none" },
};

it.each<[Role, string, string]>([
  ["employee", "Your Salesforce account", "Needs a hand"],
  ["helpdesk", "Audrey Oliver · Salesforce", "Not assigned"],
  ["engineer", "Audrey Oliver · Salesforce", "Not assigned"],
])("%s reads the title and state meant for that role", (role, title, state) => {
  expect(view(notAssigned, role)).toMatchObject({ title, state });
});

it("shows each fact with where it came from", () => {
  const { facts } = view(notAssigned);
  expect(facts.map(({ origin }) => origin)).toEqual(
    expect.arrayContaining([expect.stringMatching(/\(log/), " (directory, now)"]),
  );
});

it.each([
  ["paste", / \(from what you sent\)$/, "From what you sent"],
  ["answers", / \(your answer\)$/, "From your answers"],
] as const)("says that facts were %s", (source, origin, footer) => {
  const seen = view({ ...notAssigned, source });
  for (const fact of seen.facts) expect(fact.origin).toMatch(origin);
  expect(seen.footer).toContain(footer);
});

it("shows an employee no facts of the directory and nothing that could not be read", () => {
  const seen = view({ ...notAssigned, not: { jobState: "noPermission" } }, "employee");
  expect([seen.notRead, seen.also]).toEqual([[], []]);
  expect(JSON.stringify(seen)).not.toMatch(/Assigned to the application|admin center|Entra/);
});

describe("what could not be read", () => {
  const blind = (reason: "noPermission" | "unavailable", role: Role) => {
    const fact = reason === "noPermission" ? unknown(reason, "AuditLog.Read.All") : unknown(reason);
    const told = withFacts(evidence({}), { entry: fact });
    const audience = { role, language: english, timeZone: "UTC" };
    return diagnosisView({ findings: [], ruledOut: [], undecided: [], evidence: told }, audience);
  };

  it.each([
    ["noPermission", "the provisioning log: AuditLog.Read.All is missing"],
    ["unavailable", "the provisioning log: no answer"],
  ] as const)("is named with its reason: %s", (reason, line) => {
    expect(blind(reason, "helpdesk")).toMatchObject({ state: "Could not look", notRead: [line] });
  });

  it("is worth another try only when it may pass", () => {
    expect(blind("unavailable", "helpdesk").next.join()).toContain("Check again");
    expect(blind("noPermission", "helpdesk").next.join()).not.toContain("Check again");
  });

  it("leads an employee to a person, in the second person", () => {
    const { line, next } = blind("noPermission", "employee");
    expect(line).toContain("your Salesforce account");
    expect(next.join()).toContain("Talk to a person");
  });
});

it("is honest when everything was read and nothing found", () => {
  const audience = { role: "helpdesk", language: english, timeZone: "UTC" } as const;
  const told = evidence({ job: "active" });
  const seen = diagnosisView(
    { findings: [], ruledOut: [], undecided: [], evidence: told },
    audience,
  );
  expect(seen.state).toBe("Looked, nothing found");
  expect(seen.next.length).toBeGreaterThan(1);
});

it("is headed by the code when nothing else is known", () => {
  const audience = { role: "helpdesk", language: english, timeZone: "UTC" } as const;
  const told = withFacts(emptyEvidence({ collectedAt: now, subject: { kind: "user" }, app: {} }), {
    errorCode: { state: "known", value: "EntryConflict", source: "paste" },
  });
  expect(diagnosisView(diagnose(told, causes), audience)).toMatchObject({ title: "EntryConflict" });
});

it("begins a sentence about somebody unnamed with a capital", () => {
  const audience = { role: "helpdesk", language: english, timeZone: "UTC" } as const;
  const told = withFacts(emptyEvidence({ collectedAt: now, subject: { kind: "user" }, app: {} }), {
    errorCode: { state: "known", value: "RedundantExport", source: "paste" },
  });
  expect(diagnosisView(diagnose(told, causes), audience).line).toMatch(/^This person /);
});

describe("what would have to change", () => {
  const clauses = [
    {
      filter: "Sales only",
      attribute: "department",
      operator: "EQUALS",
      wanted: "Sales",
      actual: "Marketing",
      holds: false,
    },
  ];
  const outside: Told = {
    job: "active",
    entry: {},
    skipReason: "NotEffectivelyEntitled",
    flags: { active: true, assigned: true, role: true, inScope: false },
    assignment: { path: "direct" },
    sourceObject: {},
    scope: { inScope: false, clauses },
  };

  it.each<[Role, readonly string[]]>([
    ["helpdesk", ['department = "Sales" instead of "Marketing"']],
    ["engineer", ['department = "Sales" instead of "Marketing"']],
    ["employee", []],
  ])("%s reads it in card and text", (role, change) => {
    const seen = view(outside, role);
    expect(seen.change).toEqual(change);
    const text = diagnosisText(seen, english.texts);
    expect(text.includes("checked with the rules")).toBe(change.length > 0);
    for (const line of change) expect(text).toContain(line);
  });

  it("is told to an employee in plain words, whole or not at all", () => {
    const alone: Told = {
      job: "active",
      entry: {},
      skipReason: "NotEffectivelyEntitled",
      flags: { active: true, assigned: false },
      assignment: { path: "none" },
      sourceObject: {},
    };
    expect(view(alone, "employee").change).toEqual(["Access to Salesforce, given to you directly"]);
    const both: Told = {
      ...outside,
      assignment: { path: "none" },
      flags: { active: true, assigned: false, inScope: false },
    };
    expect(view(both, "helpdesk").change).toHaveLength(2);
    expect(view(both, "employee").change).toEqual([]);
  });
});
