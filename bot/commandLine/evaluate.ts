import {
  evaluateExpression,
  type Evaluation,
  isDrop,
  readDate,
  type Value,
} from "../rules/expressions";
import {
  type AttributeValues,
  type ClauseResult,
  evaluateScopingFilter,
} from "../rules/scopingFilter";
import { type Command, type CommandContext } from "./command";
import { type Asked, readAsked } from "./evaluateInputs";

/** An answer as the fields of its JSON line and as words for people. */
interface Answer {
  readonly row: object;
  readonly words: string;
}

/** `evaluate`: what an expression mapping or a scoping filter gives for some attributes. */
export const evaluate: Command = {
  name: "evaluate",
  about: "evaluate attribute-mapping expressions and scoping filters",
  help: [
    "Usage: evaluate [--json] < inputs",
    "",
    "Each line of stdin is one JSON object:",
    '  {"id","expression","inputs"}   an expression as in the portal, and attribute values by name;',
    '                                 also "now" (ISO 8601), "values_already_in_target" (a list, for',
    '                                 SelectUniqueValue) and "default_domain" (for DefaultDomain)',
    '  {"id","filter","attributes"}   a scoping filter in the shape of Graph; operator names also as',
    "                                 the portal prints them",
    "",
    'With --json per line: {"id","value"}, {"id","dropped":true} when the rule lets the attribute out',
    'of the flow, or {"id","error"}; for a filter {"id","inScope","clauses":[{"clause","holds",',
    '"actual"}]}, with "partial":true where a pattern matches a part of the value only and nobody',
    "documents whether that counts. Without it, every intermediate value too. Guid and RandomString give examples of",
    "what they could give. Exit code 1 when a line could not be read.",
  ],
  async run(context) {
    const { args, json, out, err } = context;
    if (args.length > 0) {
      err("evaluate: usage: evaluate [--json] < inputs");
      return 2;
    }
    const all = readAsked(await context.readStdin());
    if (all.length === 0) {
      err("evaluate: nothing on standard input");
      return 1;
    }
    let unreadable = 0;
    for (const asked of all) {
      if (asked.kind === "unreadable") {
        unreadable++;
        err(`evaluate: ${asked.where} could not be read: ${asked.why}`);
        continue;
      }
      const { row, words } =
        asked.kind === "expression" ? answerExpression(asked, context) : answerFilter(asked);
      out(json ? JSON.stringify({ id: asked.id, ...row }) : `${asked.id}: ${words}`);
    }
    return unreadable === 0 ? 0 : 1;
  },
};

function answerExpression(
  asked: Extract<Asked, { kind: "expression" }>,
  { now }: CommandContext,
): Answer {
  const { expression, attributes, valuesInTarget, defaultDomain } = asked;
  const evaluation = evaluateExpression(expression, {
    attributes,
    now: asked.now ?? readDate(now().toISOString()) ?? 0n,
    random: Math.random,
    valuesInTarget,
    ...(defaultDomain === undefined ? {} : { defaultDomain }),
  });
  const row = outcomeOf(evaluation);
  const steps = evaluation.steps.map(
    ({ text, value, note }) => `    ${oneLine(text)} = ${shown(value)}${note ? ` (${note})` : ""}`,
  );
  const first = "value" in row ? shown(row.value) : (row.error ?? "dropped from the flow");
  return { row, words: [first, ...steps].join("\n") };
}

type Outcome = { readonly value: Value } | { readonly error?: string; readonly dropped?: true };

function outcomeOf(evaluation: Evaluation): Outcome {
  if (evaluation.state === "value") return { value: evaluation.value };
  if (evaluation.state === "error")
    return { error: `character ${evaluation.at.start + 1}: ${evaluation.reason}` };
  // That word drops the whole object, which is more than its attribute: it stays its own value.
  return evaluation.what === "object" ? { value: "IgnoreObjectFlow" } : { dropped: true };
}

const shown = (value: Value): string =>
  isDrop(value) ? "dropped from the flow" : oneLine(JSON.stringify(value));

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

function answerFilter({ filter, attributes }: Extract<Asked, { kind: "filter" }>): Answer {
  const used = filter.groups.flatMap(({ clauses }) =>
    clauses.map(({ sourceOperandName }) => sourceOperandName),
  );
  const several = used.find((name) => valuesOf(attributes, name).length > 1);
  if (several !== undefined) {
    // define-conditional-rules-for-provisioning-user-accounts.md, Important.
    const error = `${several} has several values, and scoping filters do not support that`;
    return { row: { error }, words: error };
  }
  const single: AttributeValues = Object.fromEntries(
    Object.keys(attributes).map((name) => [name, valuesOf(attributes, name)[0]]),
  );
  const { inScope, clauses } = evaluateScopingFilter(filter, single);
  const rows = clauses.map((result) => ({
    clause: clauseText(result),
    holds: result.holds,
    actual: result.actual,
    ...(result.partial && { partial: true }),
    ...(result.unsupported === undefined ? {} : { unsupported: result.unsupported }),
  }));
  const lines = clauses.map(
    (result) => `    ${result.holds ? "holds" : "fails"}  ${clauseText(result)}  ${remark(result)}`,
  );
  return {
    row: { inScope, clauses: rows },
    words: [inScope ? "in scope" : "out of scope", ...lines].join("\n"),
  };
}

function remark({ actual, partial, unsupported }: ClauseResult): string {
  if (unsupported !== undefined) return `the ${unsupported} is not supported`;
  const doubt = " (the pattern matches a part of it, and whether that counts is not documented)";
  return `is ${JSON.stringify(actual)}${partial ? doubt : ""}`;
}

function valuesOf(
  attributes: Readonly<Record<string, Value>>,
  name: string,
): readonly (string | number | boolean)[] {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : null;
  if (value === undefined || value === null) return [];
  if (typeof value !== "object") return [value];
  return "drop" in value ? [] : value;
}

const withoutValue = new Set(["IS TRUE", "IS FALSE", "IS NULL", "IS NOT NULL"]);

/** A clause as the ScopeEvaluationResult of the provisioning log writes it. */
function clauseText({ filter, attribute, operator, wanted }: ClauseResult): string {
  const value = withoutValue.has(operator) ? "" : ` '${wanted}'`;
  return `${filter}.${attribute} ${operator}${value}`;
}
