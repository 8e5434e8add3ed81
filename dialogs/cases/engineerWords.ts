import { type CaseRecord } from "../../bot/cases/port";
import { type Turn } from "../turn";
import { commandOf } from "../understanding/commands";
import { isHere, isOwner } from "./caseParty";
import { mayOwn } from "./caseNews";
import { isMeant } from "./casesMeant";
import { caseWord, type CaseWordOfOne, isOfOne } from "./caseWord";
import { engineerCommand } from "./engineerCommand";
import { relay } from "./relay";

/**
 * What an engineer writes: a command about cases, or words to the person whose case the engineer has.
 * The text that is left for the bot, or undefined when there is none.
 */
export async function engineerWords(turn: Turn, text: string): Promise<string | undefined> {
  const toBot = /^bot\s*:\s*/i.exec(text);
  const rest = toBot ? text.slice(toBot[0].length) : text;
  const owned = await ownedHere(turn);
  const word = caseWord(rest);
  if (
    word !== undefined &&
    (!isOfOne(word) || isAllThereIs(turn, word) || (await isMeant(turn, owned, word)))
  ) {
    await engineerCommand(turn, owned, word);
    return undefined;
  }
  if (toBot || commandOf(rest) === "help") return rest;
  const to = addressed(rest);
  if (to !== undefined && to.words !== "") await toNumber(turn, to.number, to.words);
  else if (owned.length === 0) return rest;
  else toOwned(turn, owned, rest);
  return undefined;
}

/** "Take it" where nothing else was spoken of: that no case waits is said. */
function isAllThereIs({ conversation }: Turn, { word }: CaseWordOfOne): boolean {
  return word === "take" && conversation.asking === undefined && conversation.shown.length === 0;
}

/** Whether a text is for the bot, or about a case, also while the engineer has one. */
export function isForBot(text: string): boolean {
  if (/^bot\s*:/i.test(text) || commandOf(text) === "help") return true;
  const word = caseWord(text);
  return word !== undefined && !("loose" in word);
}

/** Passes on what is never a command, such as a file: to the person it names, or of the only case. */
export async function toPerson(
  turn: Turn,
  owned: readonly CaseRecord[],
  text: string,
): Promise<void> {
  const to = addressed(text);
  if (to === undefined) toOwned(turn, owned, text);
  else await toNumber(turn, to.number, to.words);
}

/** `#1001 text`, also without the text. */
function addressed(text: string): { readonly number: number; readonly words: string } | undefined {
  const [, digits, words = ""] = /^#(\d{1,15})(?:\s+([\s\S]+))?$/.exec(text) ?? [];
  return digits === undefined ? undefined : { number: Number(digits), words };
}

async function toNumber(turn: Turn, number: number, words: string): Promise<void> {
  const record = await turn.ports.cases.byNumber(number);
  if (record && isOwner(turn, record)) {
    // Whoever had it in another window goes on here.
    mayOwn(turn, record);
    relay(turn, record, "engineer", words);
  } else turn.say("caseNotYours", { number });
}

function toOwned(turn: Turn, owned: readonly CaseRecord[], text: string): void {
  const [first, ...others] = owned;
  if (first === undefined) return;
  const list = owned.map(({ number }) => `#${number}`).join(", ");
  if (others.length === 0) relay(turn, first, "engineer", text);
  else turn.say("caseWhichOne", { list, number: first.number });
}

/** The cases that this engineer has in this conversation. */
export async function ownedHere(turn: Turn): Promise<readonly CaseRecord[]> {
  const { conversation, ports } = turn;
  const ids = conversation.mayOwn ?? [];
  const records = await Promise.all(ids.map((caseId) => ports.cases.read(caseId)));
  return records
    .filter((record) => record !== undefined)
    .filter((record) => isOwner(turn, record) && isHere(turn, record.owner?.at));
}
