import { type LogEntry } from "../bot/logs/port";
import { type KnownPaste } from "./leadOfPaste";
import { type Turn } from "./turn";

/** What a conversation remembers of a table: a page of a spreadsheet, and not more than a few cards weigh. */
const most = { rows: 30, characters: 30_000 };

/**
 * Keeps the rows of a pasted table, so that each can be asked for by its number; the first ones where they are
 * many. Rows of others are not kept for employees, whom they do not concern.
 */
export function keepRows({ conversation, audience }: Turn, sent: KnownPaste): void {
  delete conversation.rows;
  if (sent.kind !== "logEntry" || sent.rows === undefined || audience.role === "employee") return;
  const kept: LogEntry[] = [];
  let left = most.characters;
  for (const entry of sent.rows.slice(0, most.rows)) {
    left -= JSON.stringify(entry).length;
    if (left < 0) break;
    kept.push(entry);
  }
  if (kept.length > 0)
    conversation.rows = {
      entries: kept,
      count: sent.more + 1,
      shown: sent.rows.indexOf(sent.entry),
    };
}
