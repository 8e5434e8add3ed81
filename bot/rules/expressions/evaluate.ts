import { longestText, mostValues, newAllowance, spend } from "./allowance";
import { compare } from "./compare";
import { functions } from "./functions";
import { type World } from "./functions/signature";
import { type Outcome, problem, type Problem, type Span, value } from "./outcome";
import { parseExpression } from "./parse";
import { type CallNode, type Node } from "./syntax";
import { type Step } from "./trace";
import { isDrop, isList, scalarText, type Value } from "./value";

/** What an expression is evaluated with. */
export interface ExpressionInputs {
  /** Source attributes by name; one that is missing is null. */
  readonly attributes: Readonly<Record<string, Value | undefined>>;
  /** Now, as a FILETIME (see readDate). */
  readonly now: bigint;
  /** A number from 0 to below 1, for Guid and RandomString. */
  readonly random: () => number;
  /** What SelectUniqueValue finds in the target. */
  readonly valuesInTarget?: readonly string[];
  /** What DefaultDomain gives. */
  readonly defaultDomain?: string;
}

/** What an expression gave, and every intermediate value on the way. */
export type Evaluation = { readonly steps: readonly Step[] } & (
  | { readonly state: "value"; readonly value: Exclude<Value, { drop: unknown }> }
  | { readonly state: "dropped"; readonly what: "attribute" | "object" }
  | { readonly state: "error"; readonly reason: string; readonly at: Span }
);

interface Run {
  readonly text: string;
  readonly attributes: ExpressionInputs["attributes"];
  readonly world: World;
  readonly steps: Step[];
}

/**
 * Evaluates an attribute-mapping expression by its documented rules
 * (functions-for-customizing-application-data.md). Never throws; work and size are bounded.
 */
export function evaluateExpression(text: string, inputs: ExpressionInputs): Evaluation {
  const steps: Step[] = [];
  const parsed = parseExpression(text);
  if (!parsed.ok) return failed(parsed, text, steps);
  const world: World = {
    now: inputs.now,
    random: inputs.random,
    taken: new Set((inputs.valuesInTarget ?? []).map((taken) => taken.toLowerCase())),
    ...(inputs.defaultDomain === undefined ? {} : { defaultDomain: inputs.defaultDomain }),
    allowance: newAllowance(),
  };
  const outcome = evaluateNode(parsed.value, { text, attributes: inputs.attributes, world, steps });
  if (!outcome.ok) return failed(outcome, text, steps);
  const given = outcome.value;
  return isDrop(given)
    ? { state: "dropped", what: given.drop, steps }
    : { state: "value", value: given, steps };
}

const failed = ({ reason, at }: Problem, text: string, steps: readonly Step[]): Evaluation => ({
  state: "error",
  reason,
  at: at ?? { start: 0, end: text.length },
  steps,
});

/** Bare words of the documented examples; the two Ignore words are in the Workday guide only. */
const words: Readonly<Record<string, Value>> = {
  vbBinaryCompare: "vbBinaryCompare",
  vbTextCompare: "vbTextCompare",
  IgnoreAttributeFlow: { drop: "attribute" },
  IgnoreObjectFlow: { drop: "object" },
};

function evaluateNode(node: Node, run: Run): Outcome {
  if (node.kind === "constant") return value(node.value);
  if (node.kind === "word") return word(node.name, node.at);
  const outcome = bounded(computed(node, run), run);
  if (!outcome.ok) return { ...outcome, at: outcome.at ?? node.at };
  const { start, end } = node.at;
  run.steps.push({
    kind: node.kind,
    text: run.text.slice(start, end),
    at: node.at,
    value: outcome.value,
    ...(outcome.note === undefined ? {} : { note: outcome.note }),
  });
  return outcome;
}

function word(name: string, at: Span): Outcome {
  if (Object.hasOwn(words, name)) return value(words[name] ?? null);
  const hint = functions.has(name)
    ? `${name} is a function: it needs parentheses.`
    : `${name} is neither a function nor an [attribute]; a constant stands in double quotes.`;
  return { ...problem(hint), at };
}

function computed(node: Exclude<Node, { kind: "constant" | "word" }>, run: Run): Outcome {
  if (node.kind === "attribute") {
    const has = Object.hasOwn(run.attributes, node.name);
    return value((has ? run.attributes[node.name] : undefined) ?? null);
  }
  if (node.kind === "call") return call(node, run);
  const left = evaluateNode(node.left, run);
  if (!left.ok) return left;
  const right = evaluateNode(node.right, run);
  return right.ok ? value(compare(node.operator, left.value, right.value)) : right;
}

function call(node: CallNode, run: Run): Outcome {
  const rule = functions.get(node.name);
  if (rule === undefined) return unknown(node.name);
  const { world, steps } = run;
  const evaluate = (arg: Node | undefined): Outcome =>
    arg === undefined ? value(null) : evaluateNode(arg, run);
  if (rule.how === "lazy") {
    const top = node.at.start === 0 || run.text.slice(0, node.at.start).trim() === "";
    return named(node.name, rule.apply({ args: node.args, evaluate, world, top, steps }));
  }
  const args: (Value | undefined)[] = [];
  for (const arg of node.args) {
    const outcome = arg === undefined ? undefined : evaluate(arg);
    if (outcome?.ok === false) return outcome;
    // What is let out of the flow cannot be worked on any more.
    if (outcome !== undefined && isDrop(outcome.value)) return value(outcome.value);
    args.push(outcome?.value);
  }
  return named(node.name, rule.apply(args, world));
}

/** A problem that has no place yet is one of this call: its sentence begins with the name. */
const named = (name: string, outcome: Outcome): Outcome =>
  outcome.ok || outcome.at !== undefined
    ? outcome
    : { ...outcome, reason: `${name} ${outcome.reason}.` };

function unknown(name: string): Problem {
  const other = [...functions.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
  const hint = other === undefined ? "" : ` Names are case-sensitive: ${other}.`;
  return problem(`There is no function ${name}.${hint}`);
}

function bounded(outcome: Outcome, { world }: Run): Outcome {
  if (!outcome.ok || outcome.value === null || isDrop(outcome.value)) return outcome;
  const scalars = isList(outcome.value) ? outcome.value : [outcome.value];
  if (scalars.length > mostValues) return problem(`More than ${mostValues} values.`);
  let characters = 0;
  for (const scalar of scalars) {
    const { length } = scalarText(scalar);
    if (length > longestText) return problem(`A value of more than ${longestText} characters.`);
    characters += length;
  }
  return spend(world.allowance, "characters", characters)
    ? outcome
    : problem("The intermediate values are too large.");
}
