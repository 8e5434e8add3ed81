import { type CaseEntry, type CaseRecord } from "../../bot/cases/port";
import { type TextKey } from "../../bot/languages";
import { choiceCard, choiceText } from "../../cards/choiceCard";
import { noteOver } from "../incidents/followIncident";
import { type Turn } from "../turn";
import { askHub, endForHub, isForHub, noteHub } from "./askHub";
import { authorOf, caseEntity, isHere } from "./caseParty";
import { staffedLines } from "./caseStatus";
import { passedOn } from "./relay";
import { retireCard, showInstead } from "./showCase";

const moves: Record<Extract<CaseEntry["what"], { kind: "moved" }>["move"], TextKey> = {
  open: "caseOpenedAnyTime",
  take: "caseTakenForYou",
  resolve: "caseResolvedForYou",
  handBack: "caseHandedBackForYou",
  reopen: "caseReopenedForYou",
  notSolved: "caseNotSolvedForYou",
  withdraw: "caseWithdrawnForYou",
  transfer: "caseTransferredForYou",
};

/** Tells the person whose case it is. */
export function newsForRequester(
  turn: Turn,
  record: CaseRecord,
  entries: readonly CaseEntry[],
): void {
  for (const entry of entries) {
    const { what } = entry;
    noteHub(turn, record, entry);
    const values = { number: record.number, by: authorOf(turn, entry) };
    if (what.kind === "moved") moved(turn, record, entry, what);
    else if (what.kind === "words" && isHere(turn, what.to))
      turn.reply(passedOn(turn, turn.text("caseSays", { ...values, text: "" }), what));
    else if (what.kind === "reminded") {
      const text = turn.text("caseReminderForYou", values);
      turn.reply({ text, entities: [caseEntity(record, record.state)] });
    } else if (what.kind === "hubGaveUp") {
      const lines = [turn.text("caseHubGaveUpForYou", values), ...staffedLines(turn, record)];
      turn.reply({ text: lines.join("\n"), entities: [caseEntity(record, record.state)] });
    } else if (what.kind === "fixed") fixedForYou(turn, record, values, what.outcome);
    else if (what.kind === "joined") followed(turn, record);
    else if (what.kind === "incidentOver") incidentEnded(turn, record);
    else if (what.kind === "ticket") {
      const text = turn.text("caseTicketForYou", { ...values, ticket: what.number });
      turn.reply({ text, entities: [caseEntity(record, record.state)] });
    }
  }
  endForHub(turn, record);
}

/** Who did something about it, and that it has worked. */
function fixedForYou(
  turn: Turn,
  record: CaseRecord,
  values: { readonly number: number; readonly by: string },
  outcome: string,
): void {
  if (outcome !== "done" && outcome !== "worked") return;
  const app = record.app?.displayName ?? turn.audience.language.texts.someApp;
  const text = turn.text(outcome === "worked" ? "fixWorkedForYou" : "fixForYou", {
    ...values,
    app,
  });
  turn.reply({ text, entities: [caseEntity(record, record.state)] });
}

/** Once: who follows the incident may have been told already. */
function incidentEnded(turn: Turn, record: CaseRecord): void {
  const { number, app, incident } = record;
  if (incident === undefined || !noteOver(turn, incident.id)) return;
  const name = app?.displayName ?? turn.audience.language.texts.someApp;
  const text = turn.text("incidentOverForCase", { number, app: name });
  turn.reply({ text, entities: [caseEntity(record, record.state)] });
}

function followed(turn: Turn, record: CaseRecord): void {
  const here = isHere(turn, record.requester.at);
  const { conversation } = turn;
  if (here) conversation.myCase = record.caseId;
  else if (conversation.myCase === record.caseId) delete conversation.myCase;
  const key = here ? "caseJoinedForYou" : "caseLeftForYou";
  const text = turn.text(key, { number: record.number });
  turn.reply({ text, entities: [caseEntity(record, record.state)] });
}

/** What is told of a move; on the channel of a hub its people may be who did it, or are asked again. */
function keyOf(
  turn: Turn,
  record: CaseRecord,
  { sequence, by }: CaseEntry,
  move: keyof typeof moves,
): TextKey {
  if (move === "take" && by.side === "hub") return "caseHubTookIt";
  const isAsked = move === "notSolved" && sequence === record.lastMove && isForHub(turn, record);
  return isAsked ? "caseNotSolvedAtHub" : moves[move];
}

function moved(
  turn: Turn,
  record: CaseRecord,
  entry: CaseEntry,
  { move, to, owner }: Extract<CaseEntry["what"], { kind: "moved" }>,
): void {
  const { number, caseId, formerOwner } = record;
  const { texts } = turn.audience.language;
  const asks = move === "resolve" && record.state === "resolved";
  const key = keyOf(turn, record, entry, move);
  const text = turn.text(key, {
    number,
    by: authorOf(turn, entry),
    owner: owner ?? formerOwner?.displayName ?? texts.caseAnEngineer,
  });
  const entities = [caseEntity(record, to)];
  if (!asks) {
    retireCard(turn, record);
    turn.reply({ text, entities });
    if (key === "caseNotSolvedAtHub") askHub(turn, record);
    return;
  }
  const buttons = [
    { title: turn.text("caseSolved"), data: { action: "caseSolved", card: caseId } },
    { title: turn.text("caseNotSolved"), data: { action: "caseNotSolved", card: caseId } },
  ] as const;
  turn.conversation.asking = { for: "caseSolved", caseId };
  const card = choiceCard([text], buttons);
  showInstead(turn, record, { text: choiceText([text], buttons), card, entities });
}
