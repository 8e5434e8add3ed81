import { type CaseRecord } from "../../bot/cases/port";
import { type TextKey } from "../../bot/languages";
import { readApplications } from "../applications";
import { type Asking } from "../asking";
import { offer, type Turn } from "../turn";
import { asksProgress } from "../understanding/asksProgress";
import { type OwnCaseText, type OwnCaseWord } from "../understanding/ownCaseWord";
import { bareText } from "../writtenLabel";
import { addElsewhere, takeElsewhere } from "./caseElsewhere";
import { isRequester } from "./caseParty";
import { type CaseWord, caseWord } from "./caseWord";
import { listOwn, openCasesElsewhere, standing, tellOfOwn } from "./ownCases";
import { showCase } from "./showCase";

interface Words {
  readonly text: string;
  /** What the text says about an own case, if it does. */
  readonly said: OwnCaseText | undefined;
}

/**
 * What a person writes about cases that do not go on in this conversation: one by its number, all of
 * the own, or what is the engineers' to do. False when the text is for the bot. Of the cases of others
 * nothing is told, not even whether there are any.
 */
export async function otherCaseWords(
  turn: Turn,
  here: CaseRecord | undefined,
  { text, said }: Words,
): Promise<boolean> {
  if (turn.conversation.asking?.for === "caseSentence") return false;
  if (said?.number !== undefined) await tellOfNumber(turn, here, said.number, said.word);
  else if (said !== undefined) return here === undefined && tellOfAny(turn, said);
  else if (here === undefined && (await addElsewhere(turn, text))) return true;
  else if (here === undefined && asksProgress(text) === "people") return tellOfWaiting(turn);
  else return command(turn, here, caseWord(text));
  return true;
}

/** Asked for an own case where there is none: it may go on elsewhere. */
async function tellOfAny(turn: Turn, { word, isShort }: OwnCaseText): Promise<boolean> {
  const { asking } = turn.conversation;
  if (word === "withdraw" ? isDraft(asking) : isShort && mayAnswer(asking, word)) return false;
  const [record, ...others] = await openCasesElsewhere(turn);
  if (record && others.length === 0 && takeElsewhere(turn, record, word)) return true;
  const { lines, buttons } = await standing(turn, undefined);
  offer(turn, lines, buttons);
  return true;
}

/** One word may be the answer to what was asked; the name of nobody and nothing is "status". */
function mayAnswer(asking: Asking | undefined, word: OwnCaseText["word"]): boolean {
  const isName = asking?.for === "app" || asking?.for === "person";
  return word !== "status" || (asking !== undefined && !isName);
}

/** "Has somebody answered?" is about a case that goes on elsewhere, or about one that was never sent. */
async function tellOfWaiting(turn: Turn): Promise<boolean> {
  const { asking, shown } = turn.conversation;
  const isElse = asking !== undefined || shown.length > 0;
  if (isElse && (await openCasesElsewhere(turn)).length === 0) return false;
  const { lines, buttons } = await standing(turn, undefined);
  offer(turn, lines, buttons);
  return true;
}

function isDraft(asking: Asking | undefined): boolean {
  return asking !== undefined && "draft" in asking;
}

async function tellOfNumber(
  turn: Turn,
  here: CaseRecord | undefined,
  number: number,
  word: OwnCaseWord = "status",
): Promise<void> {
  const record = await turn.ports.cases.byNumber(number);
  if (record !== undefined && isRequester(turn, record)) {
    if (!takeElsewhere(turn, record, word)) tellOfOwn(turn, record);
  } else if (record !== undefined && turn.context.asker.role === "engineer") showCase(turn, record);
  else await sayInstead(turn, here, "caseNoneOfYours", number);
}

/** Says what is not to be had, and how the own case stands if there is one. */
async function sayInstead(
  turn: Turn,
  here: CaseRecord | undefined,
  key: TextKey,
  number = 0,
): Promise<void> {
  const { lines, buttons } = await standing(turn, here);
  offer(turn, [turn.text(key, { number }), ...lines], buttons);
}

/** A command of the engineers, by somebody who is none. */
async function command(
  turn: Turn,
  here: CaseRecord | undefined,
  found: CaseWord | undefined,
): Promise<boolean> {
  if (found?.word === "cases" || found?.word === "mine") await listOwn(turn, here);
  else if (found === undefined || !(await isMeant(turn, found))) return false;
  else if ((found.word === "case" || found.word === "reopen") && found.number !== undefined)
    await tellOfNumber(turn, here, found.number);
  else await sayInstead(turn, here, "caseForEngineers");
  return true;
}

/** Without a number the words of a command are said for other reasons as well. */
async function isMeant(turn: Turn, found: CaseWord): Promise<boolean> {
  if (found.word === "transfer") return !(await isApplication(turn, found.name));
  if (found.word === "case" && found.asksWho === true) return true;
  return "number" in found || ("of" in found && found.word !== "case");
}

/** "Transfer to Salesforce" is about an account there. */
async function isApplication(turn: Turn, name: string): Promise<boolean> {
  const { list } = await readApplications(turn.ports);
  return list.some(({ displayName }) => bareText(displayName) === bareText(name));
}
