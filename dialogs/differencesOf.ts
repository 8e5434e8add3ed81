import { type Evidence, valueOf } from "../bot/diagnosis";
import { isSmsSignIn, judgedClauses } from "../bot/causes/skipped/failingClauses";
import { unreadFacts } from "../cards/diagnosisView";
import { type Turn } from "./turn";

/** More differences than these nobody reads. */
const most = 6;

/** What decides of one person, as it stands. */
type Standing = ReadonlyMap<string, string>;

/**
 * What decides whether an account is made and differs between two people of one application: values that its filter
 * looks at, the assignment, and whether they are enabled. What could not be read for both counts as no difference, and
 * that it could not is said.
 */
export function differencesOf(
  turn: Turn,
  person: string,
  evidence: Evidence,
  second: { readonly other: string; readonly evidence: Evidence },
): readonly string[] {
  const attributes = attributesOf(evidence, second.evidence);
  const one = standingOf(turn, evidence, attributes);
  const two = standingOf(turn, second.evidence, attributes);
  const lines = [...one].flatMap(([what, value]) => {
    const counterpart = two.get(what);
    return counterpart === undefined || counterpart === value
      ? []
      : [turn.text("compareValue", { what, value, person, counterpart, other: second.other })];
  });
  const isPart = [evidence, second.evidence].some((side) => unreadFacts(side).length > 0);
  return [
    ...(lines.length > 0
      ? [turn.text("compareDiffers"), ...lines.slice(0, most)]
      : [turn.text("compareNone")]),
    ...(isPart ? [turn.text("compareUnread")] : []),
  ];
}

/** What the filter looks at, and what a mapping needs and has not, for either of them. */
function attributesOf(...sides: readonly Evidence[]): readonly string[] {
  const clauses = sides.flatMap((side) => judgedClauses(side)).filter((one) => !isSmsSignIn(one));
  const missing = sides
    .flatMap((side) => valueOf(side, "requirements") ?? [])
    .filter(({ empty }) => empty);
  const needed = missing.flatMap(({ sources }) => sources);
  return [...new Set([...clauses.map(({ attribute }) => attribute), ...needed])];
}

function standingOf(turn: Turn, evidence: Evidence, attributes: readonly string[]): Standing {
  const yesOrNo = (is: boolean): string => turn.text(is ? "compareYes" : "compareNo");
  const path = valueOf(evidence, "assignment")?.path;
  const source = valueOf(evidence, "sourceObject");
  const isOn = source && source.enabled && !source.deleted;
  const values = attributes.flatMap((attribute) => {
    const value = valueIn(evidence, attribute);
    return value === undefined
      ? []
      : [[attribute, value === null ? turn.text("compareEmpty") : `"${value}"`] as const];
  });
  const isAssigned = path === "direct" || path === "group";
  return new Map([
    ...values,
    ...(path === undefined ? [] : [[turn.text("compareAssigned"), yesOrNo(isAssigned)] as const]),
    ...(isOn === undefined ? [] : [[turn.text("compareEnabled"), yesOrNo(isOn)] as const]),
  ]);
}

/** The value of somebody; undefined where it was not read. */
function valueIn(evidence: Evidence, attribute: string): string | null | undefined {
  const judged = judgedClauses(evidence).find((one) => one.attribute === attribute)?.actual;
  if (judged !== undefined) return judged;
  const attributes = valueOf(evidence, "sourceObject")?.attributes ?? {};
  return Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
}
