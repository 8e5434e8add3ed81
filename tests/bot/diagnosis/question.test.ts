import {
  type Cause,
  type FactName,
  known,
  nextQuestion,
  type Question,
  type Verdict,
  valueOf,
} from "../../../bot/diagnosis";
import { causeOf } from "../../builders/judged";
import { evidence, type Told } from "../../builders/evidence";

/** A cause that holds when a flag is false, is out when it is true, and waits for it otherwise. */
const gate = (id: string, flag: "entryActive" | "entryAssigned"): Cause => ({
  ...causeOf("notAssigned"),
  id,
  detect: (told): Verdict => {
    const value = valueOf(told, flag);
    if (value === undefined) return { is: "undecided", missing: [flag] };
    return value ? { is: "ruledOut", because: [] } : { is: "confirmed", because: [] };
  },
});

const ask = (
  id: string,
  asks: FactName,
  answers: readonly boolean[],
  applies = true,
): Question => ({
  id,
  asks,
  appliesTo: () => applies,
  answers: answers.map((value) => ({
    id: String(value),
    facts: () => ({ [asks]: known(value, "answers") }),
  })),
});

const causes = [gate("inactive", "entryActive"), gate("unassigned", "entryAssigned")];
const both = [
  ask("active", "entryActive", [true, false]),
  ask("assigned", "entryAssigned", [false]),
];

function next(told: Told, questions: readonly Question[] = both): string | undefined {
  return nextQuestion(evidence(told), causes, questions)?.id;
}

it("asks what settles the case most often", () => {
  expect(next({})).toBe("assigned");
});

it.each([
  ["is known", { flags: { assigned: false } }],
  ["was looked for and not found", { not: { entryAssigned: "notFound" } }],
  ["the person could not tell", { not: { entryAssigned: "cannotTell" } }],
] as const)("does not ask for a fact that %s", (_, told) => {
  expect(next(told)).not.toBe("assigned");
});

it.each([["noPermission"], ["unavailable"], ["notAsked"]] as const)(
  "asks for a fact that could not be read: %s",
  (reason) => {
    expect(next({ not: { entryAssigned: reason } })).toBe("assigned");
  },
);

it("asks nothing that no open cause waits for, and nothing that makes no sense", () => {
  expect(next({}, [ask("scope", "entryInScope", [false])])).toBeUndefined();
  expect(next({}, [ask("active", "entryActive", [false], false)])).toBeUndefined();
});
