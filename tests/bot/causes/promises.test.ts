import { type CauseId } from "../../../bot/causes";
import { fillSteps } from "../../../bot/languages/fill";
import { now, type Told } from "../../builders/evidence";
import { causeOf, verdictOf } from "../../builders/judged";

/** The steps that one reader is shown for one cause. */
function stepsOf(id: CauseId, told: Told, reader: "employee" | "helpdesk" = "employee"): string {
  const verdict = verdictOf(id, told);
  if (verdict.is === "ruledOut" || verdict.is === "undecided") return verdict.is;
  const steps = causeOf(id).english.next[reader];
  const manner = { locale: "en", timeZone: "UTC" };
  return fillSteps(steps, verdict.values ?? {}, now, manner).join(" ");
}

const promise = /nothing is wrong|follows by itself/i;
const off = { job: "off", not: { entry: "notFound" } } as const;
const open = {
  assignment: { path: "direct" },
  sourceObject: {},
  scope: { inScope: true, clauses: [] },
} as const;

it("nobody is told to wait for a cycle that has been missed", () => {
  const told: Told = {
    job: "active",
    not: { entry: "notFound" },
    changedAt: "2026-03-02T11:00:00Z",
    steadyState: { first: "2026-01-01T00:00:00Z", last: "2026-03-02T08:00:00Z" },
  };
  const employee = stepsOf("notEvaluatedYet", told);
  expect(employee).toMatch(/due since 08:40 UTC.*help desk/);
  expect(employee).not.toMatch(/need not do anything|should start/);
  expect(stepsOf("notEvaluatedYet", told, "helpdesk")).toMatch(/due since.*still move.*engineer/);
});

it.each([
  ["EncounteredEscrowProportionThreshold", /too many objects failed/, /re-enter|read the reason/],
  ["EncounteredQuarantineException", /re-enter them and Test/, /too many|read the reason/],
  ["TooManyDeletes", /Allow deletes/, /re-enter|read the reason/],
  ["QuarantineOnDemand", /support request/, /re-enter|read the reason/],
  ["IngestionInterrupted", /read the reason/, /too many objects/],
])("a quarantine by %s has the advice that fits", (reason, fits, not) => {
  const steps = stepsOf(
    "jobQuarantined",
    { job: "quarantine", quarantine: { reason } },
    "helpdesk",
  );
  expect(steps).toMatch(fits);
  expect(steps).not.toMatch(not);
});

describe("an employee is promised nothing that is not so", () => {
  it.each<[string, CauseId, Told, boolean]>([
    ["job off, every gate open", "provisioningSwitchedOff", { ...off, ...open }, true],
    ["job off, directory not read", "provisioningSwitchedOff", off, false],
    [
      "job off, not assigned",
      "provisioningSwitchedOff",
      { ...off, ...open, assignment: { path: "none" } },
      false,
    ],
    [
      "job off, disabled",
      "provisioningSwitchedOff",
      { ...off, ...open, sourceObject: { enabled: false } },
      false,
    ],
    [
      "job off, out of scope",
      "provisioningSwitchedOff",
      { ...off, ...open, scope: { inScope: false, clauses: [] } },
      false,
    ],
    [
      "job off, a needed value is empty",
      "provisioningSwitchedOff",
      {
        ...off,
        ...open,
        requirements: [{ target: "mail", sources: ["mail"], use: "required", empty: true }],
      },
      false,
    ],
    [
      "job off, and the log names an error of the person",
      "provisioningSwitchedOff",
      { job: "off", ...open, entry: { status: "failure" }, errorCode: "EntryConflict" },
      false,
    ],
    [
      "in quarantine, every gate open",
      "jobQuarantined",
      { ...open, job: "quarantine", not: { entry: "notFound", quarantine: "notFound" } },
      true,
    ],
    [
      "in quarantine, skipped as disabled and still so",
      "jobQuarantined",
      {
        job: "quarantine",
        quarantine: { reason: "EncounteredTotalEscrowThreshold" },
        entry: {},
        flags: { active: false },
        sourceObject: { enabled: false },
      },
      false,
    ],
    [
      "credentials refused, the entry itself says so",
      "credentialsRejected",
      { entry: { status: "failure" }, errorCode: "SalesforceInvalidCredentials" },
      true,
    ],
    [
      "the same, and not assigned any more",
      "credentialsRejected",
      {
        entry: { status: "failure" },
        errorCode: "SalesforceInvalidCredentials",
        assignment: { path: "none" },
      },
      false,
    ],
  ])("%s", (_, id, told, promised) => {
    expect(promise.test(stepsOf(id, told))).toBe(promised);
  });

  it.each<[Told["job"], boolean]>([
    ["active", true],
    ["initialCycle", true],
    [undefined, true],
    ["off", false],
    ["missing", false],
    ["quarantine", false],
  ])("of a next cycle when the job is %s: %s", (job, promised) => {
    const told: Told = {
      ...(job !== undefined && { job }),
      entry: {},
      flags: { assigned: false },
      assignment: { path: "none" },
    };
    expect(stepsOf("notAssigned", told).includes("40 minutes")).toBe(promised);
    expect(stepsOf("notAssigned", told, "helpdesk").includes("40 minutes")).toBe(promised);
  });
});
