import { type CaseRecord } from "../../bot/cases/port";
import { type TextKey } from "../../bot/languages";
import { type CaseButton } from "../../cards/actions";
import { listIncidents } from "../incidents/listIncidents";
import { offer, type Turn } from "../turn";
import { caseParty, isThreadOf } from "./caseParty";
import { mayOwn } from "./caseNews";
import { casesMeant } from "./casesMeant";
import { type CaseWord, type CaseWordOfOne } from "./caseWord";
import { caseLine, listCases } from "./listCases";
import { type TypedMove } from "./moveTemplates";
import { moveCase } from "./requesterSteps";
import { showCase } from "./showCase";

/** Where an example has no other number. */
const anyNumber = 1001;
const mostButtons = 4;

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
  const meant = await casesMeant(turn, here, word);
  const [first, ...others] = meant;
  if (first !== undefined && others.length === 0) commandOne(turn, first, word);
  else if (word.word === "note" || word.word === "transfer") {
    const key = word.word === "note" ? "caseNoteWhich" : "caseTransferWhich";
    turn.say(key, { number: first?.number ?? anyNumber });
  } else if (first !== undefined) askWhich(turn, meant, word.word);
  else if (word.of === undefined) turn.say(whyNone(word));
  else await sayNoneOf(turn, here, { ...word, of: word.of });
}

/** Nobody of that name has such a case: what could be meant else is offered. */
async function sayNoneOf(
  turn: Turn,
  here: readonly CaseRecord[],
  { word, of }: { readonly word: keyof typeof buttons; readonly of: string },
): Promise<void> {
  const line = turn.text("caseNoneOf", { name: of });
  const others = await casesMeant(turn, here, { word });
  if (others.length === 0) turn.reply({ text: line });
  else askWhich(turn, others, word, [line]);
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
  case: "caseShow",
} as const satisfies Record<TypedMove | "case", CaseButton>;

/** Several: a button for each of the newest does it. */
function askWhich(
  turn: Turn,
  meant: readonly CaseRecord[],
  word: keyof typeof buttons,
  before: readonly string[] = [],
): void {
  const action = buttons[word];
  const newest = meant.slice(-mostButtons).reverse();
  const number = newest[0]?.number ?? anyNumber;
  const command =
    word === "case" ? turn.text(action, { number }) : `${turn.text(action)} ${number}`;
  offer(
    turn,
    [
      ...before,
      turn.text("caseMoveWhich", { command }),
      ...newest.map((record) => `- ${caseLine(turn, record)}`),
    ],
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
