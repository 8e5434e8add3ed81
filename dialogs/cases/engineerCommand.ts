import { type CaseRecord } from "../../bot/cases/port";
import { type TextKey } from "../../bot/languages";
import { type CaseButton } from "../../cards/actions";
import { listIncidents } from "../incidents/listIncidents";
import { offer, type Turn } from "../turn";
import { caseParty, isOwner, isThreadOf } from "./caseParty";
import { mayOwn } from "./caseNews";
import { type CaseWord, type CaseWordOfOne, type TypedMove } from "./caseWord";
import { listCases } from "./listCases";
import { moveCase } from "./requesterSteps";
import { showCase } from "./showCase";

/** Where an example has no other number. */
const anyNumber = 1001;
const mostButtons = 4;
/** So many of the cases that were told here last are looked at for one to reopen. */
const mostRead = 20;

/** Does what an engineer's command about cases says; without a number it means one of `here`. */
export async function engineerCommand(
  turn: Turn,
  here: readonly CaseRecord[],
  word: CaseWord,
): Promise<void> {
  if (word.word === "cases") await listCases(turn, false);
  else if (word.word === "mine") await listCases(turn, true);
  else if (word.word === "incidents") await listIncidents(turn);
  else if (word.number === undefined) await withoutNumber(turn, here, word);
  else await withNumber(turn, word.number, word);
}

async function withNumber(turn: Turn, number: number, word: CaseWordOfOne): Promise<void> {
  const record = await turn.ports.cases.byNumber(number);
  if (record === undefined) turn.say("caseRefusedUnknown", { number });
  else commandOne(turn, record, word);
}

async function withoutNumber(
  turn: Turn,
  here: readonly CaseRecord[],
  word: CaseWordOfOne,
): Promise<void> {
  const meant = await meantBy(turn, here, word);
  const [first, ...others] = meant;
  if (first !== undefined && others.length === 0) commandOne(turn, first, word);
  else if (word.word === "note" || word.word === "transfer") {
    const key = word.word === "note" ? "caseNoteWhich" : "caseTransferWhich";
    turn.say(key, { number: first?.number ?? anyNumber });
  } else if (first === undefined) turn.say(whyNone(word));
  else if (word.word !== "case") askWhich(turn, meant, word.word);
}

/** The cases that a command without a number can be about. */
async function meantBy(
  turn: Turn,
  here: readonly CaseRecord[],
  { word }: CaseWordOfOne,
): Promise<readonly CaseRecord[]> {
  const { cases } = turn.ports;
  const isThread = here.some((record) => isThreadOf(turn, record));
  if (isThread || (here.length > 0 && word !== "take" && word !== "reopen")) return here;
  if (word === "reopen") {
    const ids = Object.keys(turn.conversation.cases ?? {}).slice(-mostRead);
    const told = await Promise.all(ids.map((caseId) => cases.read(caseId)));
    return told.filter((one) => one !== undefined).filter(({ state }) => state === "resolved");
  }
  const active = await cases.active();
  return active.filter((record) =>
    word === "take" ? record.state === "open" && record.hub !== "asked" : isOwner(turn, record),
  );
}

function whyNone({ word }: CaseWordOfOne): TextKey {
  if (word === "take") return "caseNoneWaits";
  return word === "reopen" ? "caseNoneToReopen" : "caseListMineNone";
}

/** The button of each move, whose label has the same key. */
const buttons = {
  take: "caseTake",
  resolve: "caseResolve",
  handBack: "caseHandBack",
  reopen: "caseReopen",
} as const satisfies Record<TypedMove, CaseButton>;

/** Several: a button for each of the newest does it. */
function askWhich(turn: Turn, meant: readonly CaseRecord[], move: TypedMove): void {
  const action = buttons[move];
  const newest = meant.slice(-mostButtons).reverse();
  const command = `${turn.text(action)} ${newest[0]?.number ?? anyNumber}`;
  offer(
    turn,
    [turn.text("caseMoveWhich", { command })],
    newest.map(({ number, caseId }) => ({
      title: turn.text("caseShow", { number }),
      data: { action, card: caseId },
    })),
  );
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
