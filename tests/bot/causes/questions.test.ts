import { type CauseId, causes } from "../../../bot/causes";
import { questions } from "../../../bot/causes/questions";
import { questionTexts } from "../../../bot/causes/questionTexts";
import { diagnose, type Evidence, nextQuestion, withFacts } from "../../../bot/diagnosis";
import { evidence, type Told } from "../../builders/evidence";

interface Outcome {
  readonly cause: string | undefined;
  readonly asked: readonly string[];
}

/** Answers the questions as they come, from what a person sees, until a cause is settled. */
function guide(seen: Readonly<Record<string, string>>, told: Told = {}): Outcome {
  let now: Evidence = evidence(told);
  const asked: string[] = [];
  for (;;) {
    const [first] = diagnose(now, causes).findings;
    const question = nextQuestion(now, causes, questions);
    const settled = first !== undefined && first.certainty !== "possible";
    if (settled || question === undefined || asked.length > 10)
      return { cause: first?.cause.id, asked };
    asked.push(question.id);
    const answer = question.answers.find(({ id }) => id === seen[question.id]);
    if (answer === undefined) throw new Error(`no answer to ${question.id}`);
    now = withFacts(now, answer.facts(now));
  }
}

const on = { jobState: "on" };
const skipped = { ...on, entryStatus: "skipped", skipReason: "NotEffectivelyEntitled" };
const failed = { ...on, entryStatus: "failure" };

describe("the guided questions, with nothing readable", () => {
  it.each<[CauseId, Readonly<Record<string, string>>]>([
    ["outOfScopeByFilter", { ...skipped, falseFlag: "entryInScope" }],
    ["notAssigned", { ...skipped, falseFlag: "entryAssigned", assignment: "none" }],
    ["nestedGroupOnly", { ...skipped, falseFlag: "entryAssigned", assignment: "nestedGroup" }],
    ["defaultAccessRole", { ...skipped, falseFlag: "entryHasRole" }],
    ["inactiveInSource", { ...skipped, falseFlag: "entryActive" }],
    ["brokenAssignmentRecord", { ...skipped, falseFlag: "none" }],
    ["alreadyInSync", { ...skipped, skipReason: "RedundantExport" }],
    ["requiredAttributeMissing", { ...failed, errorCode: "MandatoryFieldsMissing" }],
    ["matchNotUnique", { ...failed, errorCode: "DuplicateTargetEntries" }],
    [
      "notEvaluatedYet",
      { ...on, entryStatus: "noEntry", assignment: "group", steadyState: "beforeChange" },
    ],
    ["notEvaluatedYet", { ...skipped, falseFlag: "entryAssigned", assignment: "direct" }],
    ["initialCycleRunning", { jobState: "firstCycle" }],
    ["provisioningSwitchedOff", { jobState: "off" }],
    ["jobQuarantined", { jobState: "quarantine", quarantineReason: "manyFailures" }],
    ["credentialsRejected", { jobState: "quarantine", quarantineReason: "invalidCredentials" }],
    ["credentialsRejected", { ...failed, errorCode: "InvalidCredentials" }],
    ["provisionedSuccessfully", { ...on, entryStatus: "success" }],
    ["notAssigned", { ...on, entryStatus: "noEntry", assignment: "none" }],
    ["nestedGroupOnly", { ...on, entryStatus: "noEntry", assignment: "nestedGroup" }],
    [
      "notEvaluatedYet",
      { ...on, entryStatus: "noEntry", assignment: "everyone", steadyState: "beforeChange" },
    ],
    [
      "inactiveInSource",
      {
        ...on,
        entryStatus: "noEntry",
        assignment: "direct",
        steadyState: "afterChange",
        accountEnabled: "disabled",
      },
    ],
    [
      "outOfScopeByFilter",
      {
        ...on,
        entryStatus: "noEntry",
        assignment: "direct",
        steadyState: "afterChange",
        accountEnabled: "enabled",
        fitsFilter: "doesNotFit",
      },
    ],
    [
      "createSwitchedOff",
      {
        ...on,
        entryStatus: "noEntry",
        assignment: "direct",
        steadyState: "afterChange",
        accountEnabled: "enabled",
        fitsFilter: "createsNobody",
      },
    ],
    [
      "noTraceInLog",
      {
        ...on,
        entryStatus: "noEntry",
        assignment: "direct",
        steadyState: "afterChange",
        accountEnabled: "enabled",
        fitsFilter: "fits",
      },
    ],
  ])("lead to %s from %p within six answers", (id, seen) => {
    const { cause, asked } = guide(seen);
    expect(cause).toBe(id);
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe("the guided questions, with a part known", () => {
  it.each<[string, Told, readonly string[]]>([
    [
      "a pasted skip reason: the flags",
      {
        errorCode: "NotEffectivelyEntitled",
        skipReason: "NotEffectivelyEntitled",
        source: "paste",
      },
      ["falseFlag"],
    ],
    [
      "a pasted entry that says not assigned: nothing",
      { entry: {}, flags: { assigned: false }, source: "paste" },
      [],
    ],
    [
      "the job was read, the log was not: the entry",
      { job: "active", not: { entry: "noPermission" } },
      ["entryStatus"],
    ],
    [
      "the log was read, the job was not: its state",
      { not: { entry: "notFound", jobState: "noPermission" } },
      ["jobState"],
    ],
  ])("ask after %s", (_, told, expected) => {
    const found = diagnose(evidence(told), causes).findings;
    const settled = found[0] !== undefined && found[0].certainty !== "possible";
    const next = settled ? undefined : nextQuestion(evidence(told), causes, questions)?.id;
    expect(next === undefined ? [] : [next]).toEqual(expected);
  });

  it("never ask again what a person could not tell", () => {
    const told: Told = { not: { entry: "cannotTell", jobState: "cannotTell" } };
    const next = nextQuestion(evidence(told), causes, questions);
    expect(["entryStatus", "jobState"]).not.toContain(next?.id);
  });

  it("ask about one flag where another is known already", () => {
    const told: Told = {
      skipReason: "NotEffectivelyEntitled",
      entry: {},
      flags: { assigned: true },
      not: { entryActive: "notAsked", entryInScope: "notAsked", entryHasRole: "notAsked" },
    };
    expect(nextQuestion(evidence(told), causes, questions)?.id).toMatch(
      /^entry(?:Active|InScope|HasRole)$/,
    );
  });
});

describe("the texts of the questions", () => {
  it.each(questions.map((question) => [question.id, question] as const))(
    "%s: each answer has a label",
    (id, question) => {
      const texts = new Map(Object.entries(questionTexts)).get(id);
      expect(Object.keys(texts?.answers ?? {}).sort()).toEqual(
        question.answers.map((one) => one.id).sort(),
      );
      expect(texts?.how).toMatch(/^Entra ID > /);
      expect(texts?.question).toMatch(/[?]|paste another one\.$/);
    },
  );

  it("belong to a question each", () => {
    expect(Object.keys(questionTexts).sort()).toEqual(questions.map(({ id }) => id).sort());
  });

  it.each([
    ["none", [true, true, true, true]],
    ["entryHasRole", ["cannotTell", "cannotTell", false, "cannotTell"]],
  ])("tell of all flags that the first which says False is %s", (id, expected) => {
    const question = questions.find((one) => one.id === "falseFlag");
    const facts = question?.answers.find((one) => one.id === id)?.facts(evidence()) ?? {};
    const told = Object.values(facts).map((one) =>
      one.state === "known" ? one.value : one.reason,
    );
    expect(told).toEqual(expected);
  });

  it("stand for facts that were told", () => {
    const answers = questions.flatMap(({ answers: all }) => all);
    const facts = answers.flatMap(({ facts: read }) => Object.values(read(evidence())));
    const sources = facts.flatMap((fact) => (fact.state === "known" ? [fact.source] : []));
    expect(new Set(sources)).toEqual(new Set(["answers"]));
  });
});
