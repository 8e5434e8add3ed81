import { diagnose } from "../bot/diagnosis";
import { diagnosisView } from "../cards/diagnosisView";
import { copyForTicket } from "./afterCard";
import { type ShownCard } from "./conversation";
import { forCircumstances } from "./forCircumstances";
import { evidenceOf } from "./keptEvidence";
import { type Turn } from "./turn";

/**
 * What can be passed on to the person concerned: what a card says, as it would be said to that person. Whoever
 * asks about the own account, or of a card whose evidence is not kept, gets the card's own words. A card about many
 * has nobody to write to.
 */
export function wordsForPerson(turn: Turn, shown: ShownCard): void {
  const { evidence, ofMany = false, topic } = shown;
  const { audience } = turn;
  if (ofMany) {
    turn.say("wordsForWhom");
    return;
  }
  if (audience.role === "employee" || evidence === undefined) {
    copyForTicket(turn, shown);
    return;
  }
  const diagnosis = diagnose(evidenceOf(evidence), turn.ports.causes);
  const reader = { ...turn, audience: { ...audience, role: "employee" as const } };
  const theirs = diagnosisView(diagnosis, reader.audience);
  const { line, next } = forCircumstances(reader, topic, diagnosis, theirs);
  turn.reply({ text: [turn.text("wordsForPerson"), line, ...next].join("\n") });
}
