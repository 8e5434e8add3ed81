import { type Known } from "../bot/diagnosis";
import {
  type Application,
  type AttributeMapping,
  type ObjectMapping,
  type RulesRead,
} from "../bot/graph/port";
import { type FilterClause, operatorLabel } from "../bot/rules/scopingFilter";
import { mappingsOfValue } from "../bot/rules/valueMeant";
import { shown } from "../cards/shown";
import { offerSignIn } from "./offerSignIn";
import { type Turn } from "./turn";
import { valueWord } from "./understanding/valueWords";

/** Which rules are asked for: whom the job takes, or what it writes, of one value where it is named. */
export type RulesWanted =
  | { readonly of: "filter" }
  | { readonly of: "mapping"; readonly value?: string; readonly matching?: true };

const most = { groups: 10, clauses: 12, mappings: 30, rule: 160, name: 80 };

/**
 * Says the scoping filters or the mappings of an application's job as they are now, and where they stand; or why they
 * could not be read. For help desk and engineers: rules say nothing of any person.
 */
export async function tellRules(turn: Turn, app: Application, wanted: RulesWanted): Promise<void> {
  const { ports, context, conversation } = turn;
  delete conversation.asking;
  conversation.misunderstood = 0;
  conversation.topic = { flow: "general", app, rules: wanted.of };
  const asker = context.asker.userId ?? context.conversation;
  const read = await ports.inTime(ports.evidence.rules({ app, asker }));
  const lines = read === "late" ? [turn.text("rulesNotNow")] : linesOf(turn, app, wanted, read);
  const page = wanted.of === "filter" ? "Mappings > Source object scope" : "Mappings";
  const path = `Entra ID > Enterprise apps > ${app.displayName} > Provisioning > ${page}`;
  turn.reply({ text: [...lines, turn.text("placeIs", { path })].join("\n") });
  if (read !== "late") offerSignIn(turn, read.signIn);
}

function linesOf(
  turn: Turn,
  app: Application,
  wanted: RulesWanted,
  { rules, readAt, ownRights = false }: RulesRead,
): string[] {
  if (rules.state === "unknown") return [whyUnread(turn, app, rules, ownRights)];
  const kinds = rules.value;
  const ofKind = (kind: ObjectMapping, lines: readonly string[]): string[] =>
    kinds.length > 1 && lines.length > 0
      ? [`${shown(kind.sourceObject, most.name)}:`, ...lines]
      : [...lines];
  const lines =
    wanted.of === "filter"
      ? kinds.flatMap((kind) => ofKind(kind, filterLines(turn, kind)))
      : kinds.flatMap((kind) => ofKind(kind, mappingLines(turn, kind, wanted)));
  const names = { app: app.displayName, readAt };
  if (lines.length > 0)
    return [
      turn.text(wanted.of === "filter" ? "rulesFilter" : "rulesMapping", names),
      ...lines,
      ...(wanted.of === "filter" ? [turn.text("rulesForOne", names)] : []),
    ];
  const value = wanted.of === "mapping" ? shown(wanted.value ?? "", most.name) : "";
  return [turn.text(value === "" ? "rulesNone" : "rulesNoneOf", { ...names, value })];
}

function whyUnread(
  turn: Turn,
  { displayName: app }: Application,
  rules: Extract<Known<unknown>, { state: "unknown" }>,
  ownRights: boolean,
): string {
  if (rules.reason === "noPermission") {
    const key = ownRights ? "rulesDeniedOwn" : "rulesDenied";
    return turn.text(key, { permission: rules.permission ?? "" });
  }
  return turn.text(rules.reason === "notFound" ? "rulesNoJob" : "rulesNotNow", { app });
}

/** Filters are joined by OR, the clauses of one by AND (define-conditional-rules-for-provisioning-user-accounts.md). */
function filterLines(turn: Turn, { scope }: ObjectMapping): string[] {
  if (scope === undefined) return [turn.text("rulesFilterUnread")];
  if (scope.every(({ clauses }) => clauses.length === 0)) return [turn.text("rulesFilterNone")];
  const lines = scope.slice(0, most.groups).map(({ name, clauses }) => {
    const title = name.trim() === "" ? "" : `${shown(name, most.name)}: `;
    return `- ${title}${clausesText(turn, clauses)}`;
  });
  const more = scope.length - lines.length;
  return [
    ...(scope.length > 1 ? [turn.text("rulesFilterAny")] : []),
    ...lines,
    ...(more > 0 ? [turn.text("rulesMore", { count: `${more}` })] : []),
  ];
}

/** All clauses hold where there are none. */
function clausesText(turn: Turn, clauses: readonly FilterClause[]): string {
  if (clauses.length === 0) return turn.text("rulesFilterEmpty");
  const told = clauses.slice(0, most.clauses).map(clauseText);
  return [...told, ...(clauses.length > told.length ? ["…"] : [])].join(" AND ");
}

function clauseText({ sourceOperandName, operatorName, targetOperand }: FilterClause): string {
  const operator = operatorLabel(operatorName) ?? operatorName;
  const wanted = targetOperand.values.map((one) => ` "${shown(one, most.name)}"`).join(",");
  return `${shown(sourceOperandName, most.name)} ${shown(operator, most.name)}${wanted}`;
}

function mappingLines(
  turn: Turn,
  { attributes }: ObjectMapping,
  { value, matching }: Extract<RulesWanted, { of: "mapping" }>,
): string[] {
  const all = matching ? attributes.filter(({ precedence = 0 }) => precedence > 0) : attributes;
  const wanted = value === undefined ? all : named(all, value);
  const lines = wanted.slice(0, most.mappings).map((one) => mappingLine(turn, one));
  const more = wanted.length - lines.length;
  return more > 0 ? [...lines, turn.text("rulesMore", { count: `${more}` })] : lines;
}

/** Those of the attribute that is called so, on either side, or else of the value that people call so. */
function named(
  attributes: readonly AttributeMapping[],
  value: string,
): readonly AttributeMapping[] {
  const exact = value.toLowerCase();
  const ending = (name: string): boolean =>
    name.toLowerCase().split(/[.:]/).at(-1) === exact || name.toLowerCase() === exact;
  const called = attributes.filter(({ target }) => ending(target));
  const filled = attributes.filter(({ sources }) => sources.some(ending));
  if (called.length + filled.length > 0) return [...new Set([...called, ...filled])];
  const word = valueWord(value.toLowerCase())?.name;
  return word === undefined ? [] : mappingsOfValue(word, attributes);
}

function mappingLine(turn: Turn, one: AttributeMapping): string {
  const { target, sources, expression, constant, precedence, hasDefault, onlyAtCreation } = one;
  const rule =
    constant === undefined
      ? (expression ?? sources.map((source) => `[${source}]`).join(", "))
      : `"${constant}"`;
  const notes = [
    ...(precedence === undefined ? [] : [turn.text("rulesMatches", { number: `${precedence}` })]),
    ...(onlyAtCreation ? [turn.text("rulesOnce")] : []),
    ...(hasDefault ? [turn.text("rulesDefault")] : []),
  ];
  const beside = notes.length === 0 ? "" : ` (${notes.join("; ")})`;
  return `- ${shown(target, most.name)} ← ${shown(rule, most.rule)}${beside}`;
}
