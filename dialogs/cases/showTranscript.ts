import { type CaseEntry, type CaseRecord } from "../../bot/cases/port";
import { caseIdLines } from "../../cards/caseView";
import { shown } from "../../cards/shown";
import { type Turn } from "../turn";

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
  const since = entries.map((entry) => entryLine(turn, entry));
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

function entryLine(turn: Turn, { at, by, what }: CaseEntry): string {
  const { texts } = turn.audience.language;
  const name = by.name ?? (by.side === "bot" ? texts.caseTranscriptBot : texts.somebody);
  if (what.kind === "words") {
    const files = (what.files ?? []).map((file) => `[${file.name}]`);
    return line(turn, at, name, [what.text, ...files].join(" ").trim());
  }
  if (what.kind === "note") return line(turn, at, `${name} (${texts.caseNoteWord})`, what.text);
  if (what.kind === "moved") {
    const states = [what.from, what.to].filter((one) => one !== undefined).join(" → ");
    return line(turn, at, name, `[${what.move}: ${states}]`);
  }
  if (what.kind === "fixed") return line(turn, at, name, `[${what.fix}: ${what.outcome}]`);
  return line(turn, at, name, `[${what.kind}]`);
}
