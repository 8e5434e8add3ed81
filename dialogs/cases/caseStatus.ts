import { type CaseRecord, type CaseState } from "../../bot/cases/port";
import { type TextKey } from "../../bot/languages";
import { type Turn } from "../turn";
import { caseEntity, isHere } from "./caseParty";

const states: Record<CaseState, TextKey> = {
  open: "caseStatusOpen",
  taken: "caseStatusTaken",
  resolved: "caseStatusResolved",
  withdrawn: "caseStatusWithdrawn",
};

/** Tells the person how the case stands. */
export function caseStatus(turn: Turn, record: CaseRecord): void {
  const text = statusLines(turn, record).join("\n");
  turn.reply({ text, entities: [caseEntity(record, record.state)] });
}

/** How a case stands, in a person's words: here, or as long as there is work, in another window. */
export function statusLines(turn: Turn, record: CaseRecord): string[] {
  const { number, ticket, state, requester } = record;
  const isActive = state === "open" || state === "taken";
  const key = record.owner?.ofHub ? "caseHubTookIt" : states[state];
  const text =
    isActive && !isHere(turn, requester.at)
      ? turn.text("caseElsewhere", { number, state: stateWords(turn, record) })
      : turn.text(key, valuesOf(turn, record));
  return [
    text,
    ...expectedLines(turn, record),
    ...(ticket ? [turn.text("caseTicketForYou", { number, ticket: ticket.number })] : []),
  ];
}

/** From when on somebody is there, as long as that is to come. */
export function staffedLines(turn: Turn, { state, staffedAt }: CaseRecord): string[] {
  const isToCome = staffedAt !== undefined && Date.parse(staffedAt) > turn.context.now.getTime();
  return state === "open" && isToCome ? [turn.text("caseStaffed", { staffedAt })] : [];
}

/** What a person may expect of a case that goes on here: since when somebody has it, or when somebody should. */
function expectedLines(turn: Turn, record: CaseRecord): string[] {
  const staffed = staffedLines(turn, record);
  const { state, hub, formerOwner, takenAt, requester } = record;
  if (!isHere(turn, requester.at) || hub === "asked" || staffed.length > 0) return staffed;
  if (state === "open") return [whenTaken(turn, record)];
  // When it came into these hands is known as long as they are the first.
  return state === "taken" && formerOwner === undefined && takenAt !== undefined
    ? [turn.text("caseTakenSince", { takenAt })]
    : [];
}

/** When somebody should take an open case, as far as that can be said. */
function whenTaken(turn: Turn, { remindedAt, formerOwner, offeredUntil }: CaseRecord): string {
  if (remindedAt !== undefined) return turn.text("caseReminded", { remindedAt });
  if (offeredUntil !== undefined && offeredUntil > turn.context.now.toISOString()) {
    const owner = formerOwner?.displayName ?? turn.audience.language.texts.caseAnEngineer;
    return turn.text("caseOffered", { owner, untilAt: offeredUntil });
  }
  const minutes = turn.ports.takeMinutes;
  return turn.text(minutes > 0 ? "caseExpected" : "caseExpectedAnyTime", { minutes });
}

const words: Record<CaseState, TextKey> = {
  open: "caseStateOpen",
  taken: "caseStateTaken",
  resolved: "caseStateResolved",
  withdrawn: "caseStateWithdrawn",
};

/** The state of a case in a few words. */
export function stateWords(turn: Turn, record: CaseRecord): string {
  return turn.text(words[record.state], valuesOf(turn, record));
}

function valuesOf(turn: Turn, record: CaseRecord) {
  return {
    number: record.number,
    openedAt: record.openedAt,
    resolvedAt: record.resolvedAt ?? record.openedAt,
    owner: record.owner?.displayName ?? turn.audience.language.texts.caseAnEngineer,
  };
}
