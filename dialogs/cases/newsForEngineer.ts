import { type CaseEntry, type CaseRecord } from "../../bot/cases/port";
import { type Turn } from "../turn";
import { caseMoveTexts } from "../../cards/caseMoveTexts";
import { authorOf, caseEntity, isHere, isOwner, isRequester, isThreadOf } from "./caseParty";
import { passedOn } from "./relay";
import { refreshCard, seenOf, showCase } from "./showCase";

const withCard: ReadonlySet<string> = new Set(["moved", "reminded", "offeredToAll", "hubGaveUp"]);

/** Tells an engineer: each move as a message of its own, the newest with the card. */
export function newsForEngineer(
  turn: Turn,
  record: CaseRecord,
  entries: readonly CaseEntry[],
): void {
  const lastCard = entries.findLast(({ what }) => withCard.has(what.kind));
  if (lastCard === undefined && entries.some(({ what }) => what.kind === "ticket"))
    refreshCard(turn, record);
  for (const entry of entries) {
    if (entry === lastCard) showCase(turn, record, headingOf(turn, record, entry));
    else tell(turn, record, entry);
  }
}

/**
 * Tells the thread of a case: the card once, at its head, kept as the case stands; under it each move
 * in a line of its own.
 */
export function newsForThread(turn: Turn, record: CaseRecord, entries: readonly CaseEntry[]): void {
  const isNew = seenOf(turn, record).slot === undefined;
  if (isNew) showCase(turn, record);
  for (const entry of entries) {
    const isOpening = entry.what.kind === "moved" && entry.what.move === "open";
    if (!isOpening) tell(turn, record, entry);
  }
  if (!isNew && entries.some(({ what }) => showing.has(what.kind))) refreshCard(turn, record);
}

const showing: ReadonlySet<string> = new Set([...withCard, "ticket"]);

function headingOf(turn: Turn, record: CaseRecord, entry: CaseEntry): string {
  const { what } = entry;
  const { number, openedAt, offeredUntil } = record;
  if (what.kind === "reminded") return turn.text("caseReminder", { number, openedAt });
  if (what.kind === "offeredToAll") return turn.text("caseOfferedToAll", { number });
  // They hear of it now for the first time.
  if (what.kind === "hubGaveUp") return turn.text("caseNew");
  if (what.kind !== "moved") return "";
  if (nowMine(turn, record, entry)) return youHaveIt(turn, record);
  const first = what.move === "notSolved" && offeredUntil !== undefined;
  return turn.text(first ? "caseNotSolvedFirst" : caseMoveTexts[what.move], {
    number,
    by: authorOf(turn, entry),
    owner: what.owner ?? "",
    untilAt: offeredUntil ?? "",
  });
}

/** Whether a move gave the case to the engineer of this conversation. */
function nowMine(turn: Turn, record: CaseRecord, { what }: CaseEntry): boolean {
  const isMine = isOwner(turn, record) && !isThreadOf(turn, record);
  return what.kind === "moved" && what.to === "taken" && isMine;
}

function youHaveIt(turn: Turn, { number, requester }: CaseRecord): string {
  const { texts } = turn.audience.language;
  return turn.text("caseYouHaveIt", { number, person: requester.displayName ?? texts.somebody });
}

function tell(turn: Turn, record: CaseRecord, entry: CaseEntry): void {
  const { what } = entry;
  const { number } = record;
  const by = authorOf(turn, entry);
  if (withCard.has(what.kind)) {
    const text = headingOf(turn, record, entry);
    const state = what.kind === "moved" ? what.to : record.state;
    turn.reply({ text, entities: [caseEntity(record, state)] });
  } else if (what.kind === "words") {
    if (isHere(turn, what.to)) tellWords(turn, { number, by }, what);
  } else if (what.kind === "note" && entry.by.userId !== turn.context.asker.userId) {
    turn.say("caseNoteBy", { number, by, text: what.text });
  } else if (what.kind === "joined" && !isRequester(turn, record)) {
    turn.say("caseJoinedBy", { number, by });
  } else if (what.kind === "incidentOver") {
    turn.say("incidentOverOnCase", { number });
  } else if (what.kind === "rated") {
    turn.say("caseRatedBy", { number, by, rating: what.rating });
  }
}

function tellWords(
  turn: Turn,
  values: { readonly number: number; readonly by: string },
  words: Parameters<typeof passedOn>[2],
) {
  const several = (turn.conversation.mayOwn?.length ?? 0) > 1;
  const key = several ? "caseSaysOf" : "caseSays";
  turn.reply(passedOn(turn, turn.text(key, { ...values, text: "" }), words));
}
