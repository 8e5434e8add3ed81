import { type CaseEntry, type CaseRecord, type CaseState } from "../../bot/cases/port";
import { type TextKey } from "../../bot/languages";
import { type Turn } from "../turn";
import { fixText } from "../fixes/fixText";
import { authorOf } from "./caseParty";
import { caseMoveTexts } from "../../cards/caseMoveTexts";

type What = CaseEntry["what"];

const states: Record<CaseState, TextKey> = {
  open: "caseWordOpen",
  taken: "caseWordTaken",
  resolved: "caseWordResolved",
  withdrawn: "caseWordWithdrawn",
};

/** Something that happened to a case, as its history tells it: who, what, from which state to which. */
export function historyLine(turn: Turn, record: CaseRecord, entry: CaseEntry): string {
  const { what } = entry;
  const { number, openedAt } = record;
  const values = { number, openedAt, by: authorOf(turn, entry) };
  switch (what.kind) {
    case "moved":
      return movedLine(turn, what, values);
    case "fixed":
      return fixedLine(turn, what, values.by);
    case "words":
      return what.text;
    case "note":
      return turn.text("caseNoteBy", { ...values, text: what.text });
    case "ticket":
      return `${turn.text("caseIdTicket")} ${what.number}`;
    case "rated":
      return turn.text("caseRatedBy", { ...values, rating: what.rating });
    default:
      return turn.text(others[what.kind], values);
  }
}

const others = {
  joined: "caseJoinedBy",
  reminded: "caseReminder",
  offeredToAll: "caseOfferedToAll",
  hubGaveUp: "caseHubOver",
  incidentOver: "incidentOverOnCase",
} as const satisfies Partial<Record<What["kind"], TextKey>>;

function movedLine(
  turn: Turn,
  { move, from, to, owner = "" }: Extract<What, { kind: "moved" }>,
  values: { readonly number: number; readonly by: string },
): string {
  if (from === undefined) return turn.text("caseHistoryOpened", values);
  // To a case that stands open they are asked to take it.
  const key = move === "handBack" ? "caseHistoryHandedBack" : caseMoveTexts[move];
  const what = turn.text(key, { ...values, owner });
  return turn.text("caseHistoryMove", {
    ...{ what, from: turn.text(states[from]), to: turn.text(states[to]) },
  });
}

/** What became of it is told in words where it went well, else by the code that support knows. */
function fixedLine(
  turn: Turn,
  { fix, outcome }: Extract<What, { kind: "fixed" }>,
  by: string,
): string {
  const known = turn.ports.fixes.all.find(({ id }) => id === fix);
  const title = known === undefined ? fix : fixText(turn, known.id, "Title");
  const words: Readonly<Record<string, TextKey>> = {
    done: "caseHistoryDone",
    worked: "caseHistoryWorked",
  };
  const key = words[outcome];
  const told = key === undefined ? outcome : turn.text(key);
  return turn.text("caseHistoryFixed", { by, title, outcome: told });
}
