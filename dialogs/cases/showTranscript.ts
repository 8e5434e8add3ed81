import { type CaseEntry, type CaseRecord } from "../../bot/cases/port";
import { caseIdLines } from "../../cards/caseView";
import { shown } from "../../cards/shown";
import { type Turn } from "../turn";
import { historyLine } from "./historyLine";

const most = { lines: 60, entries: 100 };

/** Shows an engineer what was said before the case, and what happened since. */
export async function showTranscript(turn: Turn, record: CaseRecord): Promise<void> {
  const { transcript = [], requester, number } = record;
  const { texts } = turn.audience.language;
  const bot = texts.caseTranscriptBot;
  const before = transcript
    .slice(-most.lines)
    .map(({ at, by, text }) =>
      line(turn, at, by === "bot" ? bot : (requester.displayName ?? texts.somebody), text),
    );
  const entries = (await turn.ports.cases.entries(record, 0)).slice(-most.entries);
  const since = entries.map((entry) => entryLine(turn, record, entry));
  if (before.length + since.length === 0) {
    turn.say("caseTranscriptNone", { number });
    return;
  }
  const parts = [
    turn.text("caseTranscriptTitle", { number }),
    ...(before.length === 0 ? [turn.text("caseTranscriptNone", { number })] : before),
    turn.text("caseTranscriptSince"),
    ...since,
    ...caseIdLines(record, turn.audience),
  ];
  turn.reply({ text: parts.join("\n") });
}

function line(turn: Turn, at: string, by: string, text: string): string {
  return `${turn.text("caseTranscriptLine", { writtenAt: at, by })} ${shown(text, 400)}`;
}

/** What is said is shown behind its writer, all else in words of its own. */
function entryLine(turn: Turn, record: CaseRecord, entry: CaseEntry): string {
  const { at, by, what } = entry;
  const { texts } = turn.audience.language;
  const name = by.name ?? (by.side === "bot" ? texts.caseTranscriptBot : texts.somebody);
  if (what.kind === "words") {
    const files = (what.files ?? []).map((file) => `[${file.name}]`);
    return line(turn, at, name, [what.text, ...files].join(" ").trim());
  }
  if (what.kind === "note") return line(turn, at, `${name} (${texts.caseNoteWord})`, what.text);
  const told = historyLine(turn, record, entry);
  return turn.text("caseHistoryLine", { writtenAt: at, what: shown(told, 400) });
}
