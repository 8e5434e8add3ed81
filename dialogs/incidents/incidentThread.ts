import { pressButton } from "../buttons";
import { type IncidentButton } from "../../cards/actions";
import { type CaseWord, caseWord } from "../cases/caseWord";
import { engineerCommand } from "../cases/engineerCommand";
import { type Turn } from "../turn";
import { pressIncident } from "./pressIncident";

/** The buttons' labels, written in the thread, are about its incident. */
const presses: Readonly<Partial<Record<CaseWord["word"], IncidentButton>>> = {
  take: "incidentTake",
  handBack: "incidentHandBack",
};

/**
 * What is pressed, or said to the bot, in the thread of an incident, where the engineers are. What they
 * say to each other there does not come here.
 */
export async function incidentThread(turn: Turn): Promise<void> {
  const { incoming, asker, traits } = turn.context;
  if (incoming.kind !== "message") return;
  if (asker.role !== "engineer") {
    turn.say("caseRefusedNotAllowed");
    return;
  }
  const text = incoming.text.trim();
  if (incoming.value !== undefined && text === "") {
    await pressButton(turn);
    return;
  }
  const word = caseWord(text);
  const press = word && !("number" in word) ? presses[word.word] : undefined;
  if (press) await pressIncident(turn, { action: press, card: traits.incidentId ?? "" });
  else if (word !== undefined) await engineerCommand(turn, [], word);
  else turn.say("helpEngineer");
}
