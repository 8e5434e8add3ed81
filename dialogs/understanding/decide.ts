import { type Decision, type IntentName, type ScoredIntent } from "./recognition";

/** Measured: below these the best intent is wrong too often to start with it unasked. */
const sure = 0.56;
/** What names no problem of its own is what little is said of goes to: a name alone, "anything else?". */
const surer = 0.62;
const vague: ReadonlySet<IntentName> = new Set([
  "general_not_provisioned",
  "talk_to_human",
  "smalltalk",
]);
const ahead = 0.25;
/** Where even the best is less likely than this, buttons for it would be guesses. */
const faint = 0.25;
const strange = 0.5;

/** What to do about a text, by its intents, the likeliest first. */
export function decide([best, second]: readonly ScoredIntent[]): Decision {
  if (best === undefined) return "menu";
  const next = second?.score ?? 0;
  if (best.intent === "out_of_scope") {
    if (best.score >= strange) return "reject";
    return next >= faint && second?.intent !== "smalltalk" ? "choose" : "menu";
  }
  if (isSure(best) && best.score - next >= ahead) return "route";
  return best.score >= faint ? "choose" : "menu";
}

function isSure({ intent, score }: ScoredIntent): boolean {
  return score >= (vague.has(intent) ? surer : sure);
}
