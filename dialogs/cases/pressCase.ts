import { type CaseMove, type CaseRecord } from "../../bot/cases/port";
import { type FixId } from "../../bot/diagnosis";
import { type CardAction, type CaseButton } from "../../cards/actions";
import { proposeFix, topicOf } from "../fixes/proposeFix";
import { type Turn } from "../turn";
import { joinCase } from "./caseElsewhere";
import { isOwner, isRequester } from "./caseParty";
import { mayOwn } from "./caseNews";
import { caseStatus } from "./caseStatus";
import { askRating, keepCase, moveCase, rateCase } from "./requesterSteps";
import { showCase } from "./showCase";
import { showTranscript } from "./showTranscript";
import { standsOtherwise } from "./standsOtherwise";

type CasePress = Extract<CardAction, { action: CaseButton | "caseRate" | "caseFix" }>;

const engineers: Readonly<Partial<Record<CaseButton, Exclude<CaseMove, "transfer">>>> = {
  caseTake: "take",
  caseResolve: "resolve",
  caseHandBack: "handBack",
  caseReopen: "reopen",
};

/** Whether a press is about a case. */
export function isCasePress(action: CardAction): action is CasePress {
  return !["caseSend", "caseSentence", "caseAdd", "caseCancel"].includes(action.action)
    ? action.action.startsWith("case")
    : false;
}

/**
 * A pressed button of a case. It names the case only: what is done depends on its present state and
 * on who presses, and what is not allowed changes nothing and shows the state to those who may see it.
 */
export async function pressCase(turn: Turn, press: CasePress): Promise<void> {
  const record = await turn.ports.cases.read(press.card);
  const own = record !== undefined && isRequester(turn, record);
  const isEngineer = turn.context.asker.role === "engineer";
  if (record === undefined || !(own || isEngineer)) {
    turn.say("unknownButton");
    return;
  }
  const move = "choice" in press ? undefined : engineers[press.action];
  if (press.action === "caseFix") await pressFix(turn, record, press.choice);
  else if (move !== undefined) pressMove(turn, record, move, own);
  else if (isEngineer && isShowing(press.action)) await pressShow(turn, record, press.action);
  else if (own) pressOwn(turn, record, press);
  else turn.say("caseRefusedNotAllowed");
}

type Showing = "caseShow" | "caseTranscript";

function isShowing(action: CasePress["action"]): action is Showing {
  return action === "caseShow" || action === "caseTranscript";
}

async function pressShow(turn: Turn, record: CaseRecord, action: Showing): Promise<void> {
  if (action === "caseShow") showCase(turn, record);
  else await showTranscript(turn, record);
}

/** A fix is prepared for whoever has the case; which one was sent along, and is looked at there. */
async function pressFix(turn: Turn, record: CaseRecord, choice: string): Promise<void> {
  const { caseId } = record;
  const topic = topicOf(record);
  if (isOwner(turn, record) && topic !== undefined) {
    await proposeFix(turn, { fix: choice as FixId, caseId }, topic);
    return;
  }
  if (turn.context.asker.role !== "engineer") {
    turn.say("fixOnlyEngineers");
    return;
  }
  showCase(turn, record, standsOtherwise(turn, record));
}

function pressMove(
  turn: Turn,
  record: CaseRecord,
  move: Exclude<CaseMove, "transfer">,
  own: boolean,
): void {
  const isEngineer = turn.context.asker.role === "engineer";
  if (!isEngineer && (move !== "reopen" || !own)) {
    turn.say("caseRefusedNotAllowed");
    caseStatus(turn, record);
    return;
  }
  if (move === "take") mayOwn(turn, record);
  moveCase(turn, record.caseId, move);
}

function pressOwn(
  turn: Turn,
  record: CaseRecord,
  press: Exclude<CasePress, { action: "caseFix" }>,
): void {
  const { caseId, state, number } = record;
  switch (press.action) {
    case "caseWithdraw":
      delete turn.conversation.asking;
      moveCase(turn, caseId, "withdraw");
      return;
    case "caseKeep":
      keepCase(turn, number);
      return;
    case "caseSolved":
      if (state === "resolved") askRating(turn, caseId);
      else caseStatus(turn, record);
      return;
    case "caseNotSolved":
      delete turn.conversation.asking;
      moveCase(turn, caseId, "notSolved");
      return;
    case "caseRate":
      if (/^[1-5]$/.test(press.choice) && state === "resolved")
        rateCase(turn, caseId, Number(press.choice));
      else caseStatus(turn, record);
      return;
    case "caseJoin":
      joinCase(turn, record);
      return;
    default:
      caseStatus(turn, record);
  }
}
