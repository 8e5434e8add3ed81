import { type Outcome, problem, type Read, value } from "../outcome";
import { isDrop, isEmpty } from "../value";
import { type FunctionRule, type LazyCall, textOf } from "./signature";

/**
 * Functions that choose one of their arguments (functions-for-customizing-application-data.md). What
 * is not chosen is not evaluated: published examples rely on it, their other branch would fail.
 */
export const branchFunctions: Readonly<Record<string, FunctionRule>> = {
  IIF: { how: "lazy", apply: iif },
  Switch: { how: "lazy", apply: switchOn },
  SelectUniqueValue: { how: "lazy", apply: selectUniqueValue },
};

/**
 * The reference calls a condition on an empty attribute unsupported ("the condition check fails"),
 * while the HR guides publish such conditions with results. They are evaluated as the guides have
 * it, with a note that names the attribute.
 */
function iif({ args, evaluate, steps }: LazyCall): Outcome {
  const [condition, yes, no] = args;
  if (args.length !== 3 || condition === undefined)
    return problem("takes a condition, a value if it is true and a value if it is false");
  const before = steps.length;
  const checked = evaluate(condition);
  if (!checked.ok) return checked;
  const empty = steps
    .slice(before)
    .find((step) => step.kind === "attribute" && isEmpty(step.value));
  const holds = conditionHolds(checked);
  if (holds === undefined) return problem("has a condition that is neither true nor false");
  const chosen = evaluate(holds ? yes : no);
  if (!chosen.ok || empty === undefined) return chosen;
  return value(
    chosen.value,
    `The condition reads ${empty.text}, which is empty. The reference says that such a condition fails, and recommends Switch.`,
  );
}

function conditionHolds(checked: Outcome): boolean | undefined {
  const text = checked.ok && !isDrop(checked.value) ? textOf(checked.value) : undefined;
  if (text?.ok !== true) return undefined;
  const word = text.value?.toLowerCase() ?? "";
  if (word === "" || word === "false" || word === "0") return false;
  return word === "true" || /^-?\d+$/.test(word) ? true : undefined;
}

/** Switch(source, default?, key1, value1, ...): the first key that is the source, with case. */
function switchOn({ args, evaluate }: LazyCall): Outcome {
  const [source, fallback, ...pairs] = args;
  if (source === undefined || args.length < 4)
    return problem("takes a source, a default and at least one key with its value");
  if (pairs.length % 2 !== 0)
    return problem("has a key without a value: its number of arguments must be even");
  const wanted = comparable(evaluate(source), "source");
  if (!wanted.ok) return wanted;
  for (let at = 0; at < pairs.length; at += 2) {
    const key = comparable(evaluate(pairs[at]), "key");
    if (!key.ok) return key;
    if (key.value === wanted.value) return evaluate(pairs[at + 1]);
  }
  const chosen = evaluate(fallback);
  const shown = JSON.stringify(wanted.value.slice(0, 60));
  return chosen.ok ? value(chosen.value, `No key is ${shown}: the default.`) : chosen;
}

/** Null is compared as "": as a key that is the documented way to ask for an empty source. */
function comparable(outcome: Outcome, what: string): Read<string> {
  if (!outcome.ok) return outcome;
  const text = textOf(outcome.value);
  if (!text.ok) return problem(`has a ${what} that ${text.reason}`);
  return { ok: true, value: text.value ?? "" };
}

/**
 * The first value that the target does not have. Active Directory compares without case, so case
 * makes nothing unique. When all are taken the entry is escrowed.
 */
function selectUniqueValue({ args, evaluate, top, world }: LazyCall): Outcome {
  if (!top) return problem("must be the outermost function");
  if (args.length < 2) return problem("takes at least two rules");
  let taken = 0;
  for (const arg of args) {
    const candidate = comparable(evaluate(arg), "rule");
    if (!candidate.ok) return candidate;
    const { value: text } = candidate;
    // A rule without a value proposes nothing.
    if (text === "") continue;
    const note = taken === 0 ? undefined : `The target has ${taken} of the values before.`;
    if (!world.taken.has(text.toLowerCase())) return value(text, note);
    taken++;
  }
  return problem(
    taken === 0
      ? "has no rule that gives a value"
      : "finds all its values in the target: the entry is escrowed",
  );
}
