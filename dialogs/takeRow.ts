import { mayLeave } from "./mayLeave";
import { explainPaste } from "./pasted";
import { type Turn } from "./turn";
import { type RowAsked, rowAsked } from "./understanding/rowAsked";

/**
 * Takes "row 2" or "and the last one?" after a table was pasted, and explains that row as if it had been
 * pasted alone. False for other texts, and where no table is kept.
 */
export function takeRow(turn: Turn, text: string): boolean {
  const { conversation } = turn;
  const { rows, asking } = conversation;
  const asked = rows && rowAsked(text);
  if (rows === undefined || asked === undefined || !mayLeave(asking)) return false;
  const isOfPaste = conversation.shown.at(-1)?.ofRows === true;
  // "The second one" answers a list, or is about something else by now.
  if (!asked.sure && (asking !== undefined || !isOfPaste)) return false;
  const at = placeOf(asked.row, rows);
  const entry = rows.entries[at];
  if (entry === undefined) {
    conversation.misunderstood = 0;
    const isKept = rows.count === rows.entries.length;
    turn.say(isKept ? "rowNone" : "rowNotKept", { count: rows.count, kept: rows.entries.length });
    return true;
  }
  explainPaste(turn, { kind: "logEntry", entry, complete: true, more: 0 });
  conversation.rows = { ...rows, shown: at };
  return true;
}

function placeOf(row: RowAsked["row"], rows: { count: number; shown: number }): number {
  if (row === "last") return rows.count - 1;
  if (row === "next") return rows.shown + 1;
  return row === "previous" ? rows.shown - 1 : row - 1;
}
