import { pressButton } from "../buttons";
import { caseWord } from "../cases/caseWord";
import { engineerCommand } from "../cases/engineerCommand";
import { type Turn } from "../turn";

/**
 * What is pressed, or said to the bot, in the thread of an incident, where the engineers are. What they
 * say to each other there does not come here.
 */
export async function incidentThread(turn: Turn): Promise<void> {
  const { incoming, asker } = turn.context;
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
  if (word?.always === true) await engineerCommand(turn, [], word);
  else turn.say("helpEngineer");
}
