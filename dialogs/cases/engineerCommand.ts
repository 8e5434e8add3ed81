import { type CaseRecord } from "../../bot/cases/port";
import { type TextKey } from "../../bot/languages";
import { listIncidents } from "../incidents/listIncidents";
import { type Turn } from "../turn";
import { caseParty, isThreadOf } from "./caseParty";
import { mayOwn } from "./caseNews";
import { type CaseWord, type CaseWordOfOne } from "./caseWord";
import { listCases } from "./listCases";
import { moveCase } from "./requesterSteps";
import { showCase } from "./showCase";

/** Where an example has no other number. */
const anyNumber = 1001;

/** Does what an engineer's command about cases says. */
export async function engineerCommand(
  turn: Turn,
  owned: readonly CaseRecord[],
  word: CaseWord,
): Promise<void> {
  if (word.word === "cases") await listCases(turn, false);
  else if (word.word === "mine") await listCases(turn, true);
  else if (word.word === "incidents") await listIncidents(turn);
  else await aboutOne(turn, owned, word);
}

async function aboutOne(
  turn: Turn,
  owned: readonly CaseRecord[],
  word: CaseWordOfOne,
): Promise<void> {
  const only = owned.length === 1 ? owned[0]?.number : undefined;
  const number = word.number ?? only;
  if (number === undefined) {
    turn.say(whichKey(word), { number: owned[0]?.number ?? anyNumber });
    return;
  }
  const record = await turn.ports.cases.byNumber(number);
  if (record === undefined) turn.say("caseRefusedUnknown", { number });
  else commandOne(turn, record, word);
}

function whichKey({ word }: CaseWordOfOne): TextKey {
  if (word === "note") return "caseNoteWhich";
  return word === "transfer" ? "caseTransferWhich" : "caseWriteNumber";
}

function commandOne(turn: Turn, record: CaseRecord, word: CaseWordOfOne): void {
  const by = caseParty(turn);
  const { caseId, number } = record;
  switch (word.word) {
    case "case":
      showCase(turn, record);
      return;
    case "note": {
      const { text } = turn.ports.mask(word.text);
      turn.effects.push({ do: "case", command: { act: "note", caseId, by, text } });
      // In its thread the note is told as the others hear it.
      if (!isThreadOf(turn, record)) turn.say("caseNoted", { number });
      return;
    }
    case "transfer": {
      const { name } = word;
      turn.effects.push({ do: "case", command: { act: "transfer", caseId, by, name } });
      return;
    }
    case "take":
      mayOwn(turn, record);
      moveCase(turn, caseId, "take");
      return;
    default:
      moveCase(turn, caseId, word.word);
  }
}
