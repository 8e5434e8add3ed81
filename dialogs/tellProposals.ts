import { type Evidence } from "../bot/diagnosis";
import { type JudgedTogether, judgeTogether, type ProposedValue } from "../bot/rules/judgeTogether";
import { ownAttributes } from "../bot/rules/valueMeant";
import { type Lead } from "./leadOf";
import { mappingProposal } from "./mappingProposal";
import {
  changeOf,
  clauseText,
  filterClauses,
  gates,
  mostClauses,
  proposalLines,
  sameButForCase,
} from "./tellProposal";
import { type Turn } from "./turn";
import { type ValueProposed } from "./understanding/valueProposed";

/**
 * What the rules say to values of several attributes that somebody proposes together: the filter is judged with all of
 * them, a mapping with each. Empty where neither is what the card is about.
 */
export function proposalsLines(
  turn: Turn,
  lead: Lead,
  evidence: Evidence,
  values: readonly ValueProposed[],
): readonly string[] {
  const [first, ...others] = values;
  if (first === undefined || lead.finding === undefined) return [];
  if (others.length === 0) return proposalLines(turn, lead, evidence, first);
  const clauses = filterClauses(evidence);
  if (clauses.length === 0) return values.flatMap((one) => mappingProposal(turn, evidence, one));
  const proposed = values.map((one) => placed(one, clauses));
  const read = new Set(clauses.map(({ attribute }) => attribute));
  const unread = proposed
    .filter(({ attribute }) => !read.has(attribute))
    .map(({ attribute }) =>
      turn.text("proposalNotRead", { attribute, attributes: [...read].join(", ") }),
    );
  const judged = judgeTogether(clauses, proposed);
  if (judged === undefined) return unread;
  const known = proposed.filter(({ attribute }) => read.has(attribute));
  return [...judgedLines(turn, evidence, judged, known), ...unread];
}

/** The attribute that a value is for, as the filter calls it where it looks at it. */
function placed(
  { name, value }: ValueProposed,
  clauses: ReturnType<typeof filterClauses>,
): ProposedValue {
  const own = name === undefined ? [] : ownAttributes(name);
  const read = clauses.find(({ attribute }) => own.includes(attribute))?.attribute;
  return { attribute: read ?? own[0] ?? name ?? "", value };
}

function judgedLines(
  turn: Turn,
  evidence: Evidence,
  judged: JudgedTogether,
  proposed: readonly ProposedValue[],
): readonly string[] {
  const { refused, others, incomplete, filter } = judged;
  const values = proposed.map((one) => turn.text("proposalsValue", { ...one })).join(", ");
  if (refused.length > 0) {
    const lines = refused
      .slice(0, mostClauses)
      .flatMap((clause) => refusedLines(turn, filter, clause, proposed));
    const isCaseAlone = refused.every(({ attribute, wanted }) =>
      proposed.some(
        (one) => one.attribute === attribute && sameButForCase(wanted, one.value) !== undefined,
      ),
    );
    return isCaseAlone ? lines : [...lines, ...changeOf(turn, evidence)];
  }
  if (others.length > 0) {
    const clauses = others.slice(0, mostClauses).map(clauseText).join("; ");
    return [turn.text("proposalsPart", { values, filter, clauses })];
  }
  if (incomplete) return [turn.text("proposalsMore", { values, filter })];
  return [turn.text("proposalsFit", { values, filter }), ...gates(turn, evidence)];
}

function refusedLines(
  turn: Turn,
  filter: string,
  { attribute, operator, wanted }: JudgedTogether["refused"][number],
  proposed: readonly ProposedValue[],
): readonly string[] {
  const value = proposed.find((one) => one.attribute === attribute)?.value ?? "";
  const key = wanted === "" ? "proposalRefusedBare" : "proposalRefused";
  const to = sameButForCase(wanted, value);
  return [
    turn.text(key, { attribute, value, filter, operator, wanted }),
    ...(to === undefined ? [] : [turn.text("proposalCase", { to })]),
  ];
}
