import { type CaseRecord } from "../../bot/cases/port";
import { pressButton } from "../buttons";
import { type Turn } from "../turn";
import { isOwner } from "./caseParty";
import { isMeant } from "./casesMeant";
import { caseWord, isOfOne } from "./caseWord";
import { engineerCommand } from "./engineerCommand";
import { isForBot } from "./engineerWords";
import { moveCase } from "./requesterSteps";
import { relay } from "./relay";
import { standsOtherwise } from "./standsOtherwise";
import { refreshCard } from "./showCase";

/**
 * What is written or pressed in the thread of a case, where the engineers are. Several people write
 * there, so nothing counts but who writes now: what an engineer says goes to the person, and takes a
 * case that is open.
 */
export async function caseThread(turn: Turn, caseId: string): Promise<void> {
  const { incoming, asker } = turn.context;
  if (incoming.kind !== "message") return;
  if (asker.role !== "engineer") {
    turn.say("caseRefusedNotAllowed");
    return;
  }
  const record = await turn.ports.cases.read(caseId);
  if (incoming.value !== undefined && incoming.text.trim() === "") await pressButton(turn);
  else if (record !== undefined) await words(turn, record, incoming.text.trim());
}

async function words(turn: Turn, record: CaseRecord, text: string): Promise<void> {
  const hasFiles = (turn.context.incoming.files ?? []).length > 0;
  if (hasFiles && isForBot(text)) turn.say("fileWithCommand");
  const toBot = /^bot\s*:\s*/i.exec(text);
  const rest = toBot ? text.slice(toBot[0].length) : text;
  const word = caseWord(rest);
  const isCommand = word && (!isOfOne(word) || (await isMeant(turn, [record], word)));
  if (isCommand) await engineerCommand(turn, [record], word);
  else if (isForBot(text) || (rest === "" && !hasFiles)) turn.say("helpEngineer");
  else pass(turn, record, rest);
}

/** Words for the person: only whoever has the case, or takes it by them, passes them on. */
function pass(turn: Turn, record: CaseRecord, text: string): void {
  const { state, caseId } = record;
  if (state === "open") moveCase(turn, caseId, "take");
  if (state === "open" || isOwner(turn, record)) {
    relay(turn, record, "engineer", text);
    return;
  }
  turn.reply({ text: standsOtherwise(turn, record) });
  refreshCard(turn, record);
}
