import { type CaseRecord } from "../../bot/cases/port";
import { type Turn } from "../turn";
import { type OwnCaseText, ownCaseWord } from "../understanding/ownCaseWord";
import { yesOrNo } from "../understanding/yesOrNo";
import { bareText, isLabel } from "../writtenLabel";
import { isHere, isRequester } from "./caseParty";
import { addToCase } from "./addToCase";
import { asksAboutProgress } from "./aboutProgress";
import { caseStatus } from "./caseStatus";
import { otherCaseWords } from "./otherCaseWords";
import { tellOfOwn } from "./ownCases";
import { relay } from "./relay";
import { askRating, askWithdrawal, keepCase, moveCase, rateCase } from "./requesterSteps";
import { saysNotSolved, whetherSolved } from "./whetherSolved";

/**
 * What the person with a case writes: to the engineer while one has it, else about the case when it
 * is a word for it. False when it is for the bot.
 */
export async function requesterWords(turn: Turn, text: string): Promise<boolean> {
  const record = await myCaseHere(turn);
  const bare = bareText(text);
  const said = ownCaseWord(bare);
  if (record !== undefined) {
    if (await answered(turn, record, text)) return true;
    if (said && aboutCase(turn, record, said)) return true;
    if (await saysNotSolved(turn, record, text)) {
      moveCase(turn, record.caseId, "notSolved");
      return true;
    }
    if (record.state === "taken") {
      relay(turn, record, "requester", text);
      return true;
    }
    if (addToCase(turn, record, text)) return true;
    if (await asksAboutProgress(turn, record, text)) {
      tellOfOwn(turn, record);
      return true;
    }
  }
  return otherCaseWords(turn, record, { text, said });
}

/** The person's own case that goes on in this conversation. */
export async function myCaseHere(turn: Turn): Promise<CaseRecord | undefined> {
  const { myCase } = turn.conversation;
  const record = myCase === undefined ? undefined : await turn.ports.cases.read(myCase);
  if (record && isRequester(turn, record) && isHere(turn, record.requester.at)) return record;
  delete turn.conversation.myCase;
  return undefined;
}

/** Words for the case itself. */
function aboutCase(turn: Turn, record: CaseRecord, said: OwnCaseText): boolean {
  if (turn.conversation.asking?.for === "caseSentence" || !isAbout(record, said)) return false;
  const isActive = record.state === "open" || record.state === "taken";
  if (said.word === "status" || (said.word === "withdraw" && !isActive)) tellOfOwn(turn, record);
  else if (isActive && isWithdrawal(turn, record, said)) askWithdrawal(turn, record);
  else if (said.word === "reopen" && record.state === "resolved")
    moveCase(turn, record.caseId, "reopen");
  else return false;
  return true;
}

/** A mere "cancel" is about what is asked here, as long as nobody has the case. */
function isWithdrawal({ conversation }: Turn, { state }: CaseRecord, said: OwnCaseText): boolean {
  const isBusy = state === "open" && conversation.asking !== undefined;
  return said.word === "withdraw" || (said.word === "cancel" && !isBusy);
}

/** To whoever has the case goes what is longer than one word and does not name its number. */
function isAbout({ state, number }: CaseRecord, said: OwnCaseText): boolean {
  if (said.number !== undefined) return said.number === number;
  return said.isShort || state !== "taken";
}

/** An answer to what was asked about the case; anything else drops the question. */
async function answered(turn: Turn, record: CaseRecord, text: string): Promise<boolean> {
  const { conversation } = turn;
  const bare = bareText(text);
  const { asking } = conversation;
  if (asking === undefined || !("caseId" in asking) || asking.caseId !== record.caseId)
    return false;
  delete conversation.asking;
  if (asking.for === "caseRating") return answeredRating(turn, record, bare);
  if (asking.for === "caseWithdrawal") {
    const answer = answerTo(turn, bare);
    if (answer !== undefined) answeredWithdrawal(turn, record, answer);
    return answer !== undefined;
  }
  const answer = await whetherSolved(turn, record, text);
  if (answer === undefined) return false;
  if (record.state !== "resolved") caseStatus(turn, record);
  else if (answer === "yes") askRating(turn, record.caseId);
  else moveCase(turn, record.caseId, "notSolved");
  return true;
}

/** Written in words, or as it stands on the buttons. */
function answerTo(turn: Turn, bare: string): "yes" | "no" | undefined {
  if (isLabel(turn, bare, "caseWithdraw") || ownCaseWord(bare)?.word === "withdraw") return "yes";
  return isLabel(turn, bare, "caseKeep") ? "no" : yesOrNo(bare);
}

function answeredRating(turn: Turn, { caseId }: CaseRecord, bare: string): boolean {
  if (!/^\d{1,3}$/.test(bare)) return false;
  // A number out of the range is a slip, and no name of an application.
  if (/^[1-5]$/.test(bare)) rateCase(turn, caseId, Number(bare));
  else askRating(turn, caseId);
  return true;
}

function answeredWithdrawal(turn: Turn, { caseId, number }: CaseRecord, answer: string): void {
  if (answer === "yes") moveCase(turn, caseId, "withdraw");
  else keepCase(turn, number);
}
