import { type ClauseFact } from "../diagnosis";
import { parseJson } from "./repairJson";
import { asObject, asText, loosely } from "./wireObject";

const mostClauses = 100;

/** The documented operators as the portal prints them (scoping-filters.md), by loose spelling. */
const labels = new Map(
  [
    "EQUALS",
    "NOT EQUALS",
    "IS TRUE",
    "IS FALSE",
    "IS NULL",
    "IS NOT NULL",
    "REGEX MATCH",
    "NOT REGEX MATCH",
    "Greater_Than",
    "Greater_Than_OR_EQUALS",
    "Includes",
    "ENDS_WITH",
  ].map((label) => [loosely(label), label]),
);

const binary = String.raw`NOT[ _]?EQUALS|Greater[ _]?Than[ _]?OR[ _]?EQUALS|Greater[ _]?Than|NOT[ _]?REGEX[ _]?MATCH|REGEX[ _]?MATCH|EQUALS|Includes|ENDS[ _]?WITH|!&|&`;
const unary = String.raw`IS[ _]?NOT[ _]?NULL|IS[ _]?NULL|IS[ _]?TRUE|IS[ _]?FALSE`;
const quoted = new RegExp(String.raw`\s(${binary}|${unary})\s{1,10}'`, "gi");
const bare = new RegExp(String.raw`\s(${binary})\s`, "gi");
const ending = new RegExp(String.raw`\s(${unary})(?:\s{1,10}'')?\s{0,10}$`, "i");

/** A clause as the log writes it: `<title>.<attribute> <OPERATOR> '<value>'`. */
export interface ScopeClause {
  readonly filter: string;
  readonly attribute: string;
  readonly operator: string;
  readonly wanted: string;
}

/**
 * Takes a clause apart from its operator, since title and value are free text that may hold dots,
 * blanks and operators: the last operator before a quote counts. Undefined without an operator.
 * Titles and attributes are told apart by the attributes known, else at the last dot.
 */
export function readClause(text: string, known: readonly string[] = []): ScopeClause | undefined {
  const found = lastOf(text, quoted) ?? ending.exec(text) ?? lastOf(text, bare);
  if (!found) return undefined;
  const operator = found[1] ?? "";
  const rest = text.slice(found.index + found[0].length).trimEnd();
  const wanted = found[0].endsWith("'") && rest.endsWith("'") ? rest.slice(0, -1) : rest;
  const { filter, attribute } = splitPath(text.slice(0, found.index).trim(), known);
  if (attribute === "") return undefined;
  return { filter, attribute, operator: labels.get(loosely(operator)) ?? operator, wanted };
}

function lastOf(text: string, pattern: RegExp): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  for (const found of text.matchAll(pattern)) last = found;
  return last;
}

function splitPath(
  path: string,
  known: readonly string[],
): Pick<ScopeClause, "filter" | "attribute"> {
  const attribute = known
    .filter((name) => name !== "" && path.endsWith(`.${name}`))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), "");
  const urn = path.search(/\.urn:/i);
  const dot =
    attribute !== "" ? path.length - attribute.length - 1 : urn >= 0 ? urn : path.lastIndexOf(".");
  return { filter: path.slice(0, Math.max(dot, 0)).trim(), attribute: path.slice(dot + 1).trim() };
}

/**
 * The clauses of a `ScopeEvaluationResult` and whether each held: JSON in a string, `{}` when there
 * is no filter (gotcha 24). Undefined when it is empty or no object. `imported` are the source
 * attributes of the import step, from which the person's own value is taken where it is there.
 */
export function scopeClauses(
  result: string,
  imported: Readonly<Record<string, string | null>>,
): readonly ClauseFact[] | undefined {
  const value = result.trim() === "" ? undefined : asObject(parseJson(result)?.value);
  if (value === undefined) return undefined;
  const names = Object.keys(imported);
  const clauses: ClauseFact[] = [];
  for (const text of Object.keys(value).slice(0, mostClauses)) {
    const verdict = asText(value[text]).toLowerCase();
    const clause = readClause(text.slice(0, 2_000), names);
    if (clause === undefined || (verdict !== "true" && verdict !== "false")) continue;
    const own = names.find((name) => name.toLowerCase() === clause.attribute.toLowerCase());
    const actual = own === undefined ? {} : { actual: imported[own] ?? null };
    clauses.push({ ...clause, ...actual, holds: verdict === "true" });
  }
  return clauses;
}
