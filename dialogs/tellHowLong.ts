import { type Finding } from "../bot/diagnosis";
import { writer } from "../cards/writer";
import { outlook } from "../cards/outlook";
import { wordsNow } from "./cardWords";
import { type ShownCard } from "./conversation";
import { evidenceOf } from "./keptEvidence";
import { leadOf } from "./leadOf";
import { itselfKey } from "./tellItself";
import { type Turn } from "./turn";

/** How long what a card says lasts: whether it passes by itself, when it is tried next, and what is done meanwhile. */
export function howLong(turn: Turn, shown: ShownCard): readonly string[] {
  const { summary, next } = wordsNow(turn, shown) ?? shown;
  const steps = next.length === 0 ? summary : [turn.text("headingNext"), ...next];
  return [...times(turn, shown), ...steps];
}

function times(turn: Turn, shown: ShownCard): readonly string[] {
  const { finding, cause } = leadOf(turn, shown);
  const key = cause && itselfKey(cause, finding);
  if (cause === undefined || key === undefined) return [];
  // The steps of what goes on by itself say when.
  if (key === "itselfYes" || key === "itselfDone") return [turn.text(key)];
  const known = tries(turn, shown, finding);
  if (known.length > 0) return known;
  const isHeld = finding?.values["quarantined"] === true;
  return [turn.text(key), ...(key === "itselfNo" && !isHeld ? [turn.text("onceChanged")] : [])];
}

/** When it is tried next, for whoever knows cycles. */
function tries(turn: Turn, shown: ShownCard, finding: Finding | undefined): readonly string[] {
  const { role, language } = turn.audience;
  if (role === "employee" || finding === undefined || shown.evidence === undefined) return [];
  const { say } = writer(evidenceOf(shown.evidence), turn.audience);
  const ofNobody = { ...finding, cause: { ...finding.cause, owner: "nobody" as const } };
  return outlook(ofNobody, say, language);
}
