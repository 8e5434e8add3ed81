import { diagnose, type Finding } from "../bot/diagnosis";
import { type TextKey } from "../bot/languages";
import { diagnosisView } from "../cards/diagnosisView";
import { wordsNow } from "./cardWords";
import { type ShownCard } from "./conversation";
import { evidenceOf } from "./keptEvidence";
import { leadOf } from "./leadOf";
import { type Turn } from "./turn";

const sureTexts: Readonly<Record<Finding["certainty"], TextKey>> = {
  confirmed: "sureCertain",
  likely: "sureLikely",
  possible: "surePossible",
};

/** How certain a card is, what it was read from as far as the reader sees that, and when. */
export function howSure(turn: Turn, shown: ShownCard): readonly string[] {
  const { evidence, ofMany = false } = shown;
  if (evidence === undefined || ofMany) {
    const [, , ...facts] = (wordsNow(turn, shown) ?? shown).summary;
    return [turn.text("sureOnlyRead"), ...facts];
  }
  const { finding } = leadOf(turn, shown);
  const diagnosis = diagnose(evidenceOf(evidence), turn.ports.causes);
  const { facts, notRead, footer } = diagnosisView(diagnosis, turn.audience);
  return [
    turn.text(finding === undefined ? "sureOnlyRead" : sureTexts[finding.certainty]),
    ...facts.map(({ text, origin }) => `- ${text}${origin}`),
    ...notRead,
    footer,
  ];
}
