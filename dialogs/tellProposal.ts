import { diagnose, type Evidence } from "../bot/diagnosis";
import { isSmsSignIn, judgedClauses } from "../bot/causes/skipped/failingClauses";
import { judgeProposal, type JudgedProposal } from "../bot/rules/judgeProposal";
import { ownAttributes } from "../bot/rules/valueMeant";
import { changeHeading } from "../cards/diagnosisText";
import { diagnosisView } from "../cards/diagnosisView";
import { mappingProposal } from "./mappingProposal";
import { type Lead } from "./leadOf";
import { type Turn } from "./turn";
import { type ValueProposed } from "./understanding/valueProposed";

/** More conditions than these are not read out. */
export const mostClauses = 4;

/**
 * What the rules say to a value that somebody proposes below a card: whether the filter lets it in, or what the mapping
 * makes of it. Empty where neither is what the card is about.
 */
export function proposalLines(
  turn: Turn,
  { finding }: Lead,
  evidence: Evidence,
  proposed: ValueProposed,
): readonly string[] {
  if (finding === undefined) return [];
  const clauses = filterClauses(evidence);
  if (clauses.length > 0) return ofFilter(turn, evidence, clauses, proposed);
  return mappingProposal(turn, evidence, proposed);
}

type Clauses = ReturnType<typeof judgedClauses>;

/** The clauses that values are proposed for; none where no filter keeps the person out. */
export function filterClauses(evidence: Evidence): Clauses {
  const clauses = judgedClauses(evidence).filter((one) => !isSmsSignIn(one));
  return clauses.some(({ holds }) => !holds) ? clauses : [];
}

function ofFilter(
  turn: Turn,
  evidence: Evidence,
  clauses: Clauses,
  proposed: ValueProposed,
): readonly string[] {
  const { value, name } = proposed;
  const read = [...new Set(clauses.map(({ attribute }) => attribute))];
  const own = name === undefined ? [] : ownAttributes(name);
  const named = read.filter((one) => own.includes(one));
  if (name !== undefined && named.length === 0) {
    const attribute = own[0] ?? name;
    return [turn.text("proposalNotRead", { attribute, attributes: read.join(", ") })];
  }
  const failing = new Set(clauses.flatMap(({ holds, attribute }) => (holds ? [] : attribute)));
  const judged = (named.length > 0 ? named : [...failing])
    .flatMap((attribute) => judgeProposal(clauses, attribute, value) ?? [])
    .sort((a, b) => a.refused.length - b.refused.length || a.others.length - b.others.length);
  return judged[0] === undefined ? [] : judgedLines(turn, evidence, judged[0], proposed);
}

function judgedLines(
  turn: Turn,
  evidence: Evidence,
  judged: JudgedProposal,
  { value }: ValueProposed,
): readonly string[] {
  const { attribute, refused, others, incomplete, filter } = judged;
  const [clause] = refused;
  if (clause !== undefined) {
    const { operator, wanted, actual } = clause;
    const key = wanted === "" ? "proposalRefusedBare" : "proposalRefused";
    const to = sameButForCase(clause.wanted, value);
    return [
      turn.text(key, { attribute, value, filter, operator, wanted }),
      ...(actual === value ? [turn.text("proposalNow", { attribute })] : []),
      ...(to === undefined ? changeOf(turn, evidence) : [turn.text("proposalCase", { to })]),
    ];
  }
  if (others.length > 0) {
    const rest = others.slice(0, mostClauses).map((one) => clauseText(one));
    return [turn.text("proposalPart", { attribute, value, filter, clauses: rest.join("; ") })];
  }
  if (incomplete) return [turn.text("proposalMore", { attribute, value, filter })];
  return [turn.text("proposalFits", { attribute, value, filter }), ...gates(turn, evidence)];
}

/** A condition as it is read out. */
export const clauseText = ({ attribute, operator, wanted }: Clauses[number]): string =>
  wanted === "" ? `${attribute} ${operator}` : `${attribute} ${operator} "${wanted}"`;

/** "sales" of who writes small, where the filter wants "Sales". */
export function sameButForCase(wanted: string, value: string): string | undefined {
  const isSame = wanted !== value && wanted.toLowerCase() === value.toLowerCase();
  return isSame ? wanted : undefined;
}

/** What would do, as the card says it. */
export function changeOf(turn: Turn, evidence: Evidence): readonly string[] {
  const view = viewOf(turn, evidence);
  return view.change.length === 0
    ? []
    : [changeHeading(view, turn.audience.language.texts), ...view.change];
}

/** Reasons for a change that lie in the filter: the proposed value stands in their place. */
const ofValues = /^change(?:Value|Emptied|Filled|Fitting|Clause)/;

/** What else is closed to somebody whom the filter would let in. */
export function gates(turn: Turn, evidence: Evidence): readonly string[] {
  const [finding] = diagnose(evidence, turn.ports.causes).findings;
  const isElse = (finding?.change ?? []).map(({ id }) => !ofValues.test(id));
  const further = viewOf(turn, evidence).change.filter((_, at) => isElse[at]);
  return further.length === 0 ? [] : [turn.text("proposalAlso"), ...further];
}

function viewOf(turn: Turn, evidence: Evidence): ReturnType<typeof diagnosisView> {
  return diagnosisView(diagnose(evidence, turn.ports.causes), turn.audience);
}
