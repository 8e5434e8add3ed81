import { valueOf } from "../bot/diagnosis";
import { type ShownCard } from "./conversation";
import { evidenceOf } from "./keptEvidence";
import { namesIn } from "./look";
import { type Turn } from "./turn";
import { valueWord } from "./understanding/valueWords";

/**
 * Since when somebody has a value: when the log last wrote it to the application, where that was read. The
 * directory keeps no date of a value, which is said with where its changes stand.
 */
export function valueSince(turn: Turn, shown: ShownCard, text: string): readonly string[] {
  const { person, app } = namesIn(turn, shown.topic);
  const isPlain = turn.audience.role === "employee";
  const unknown = turn.text(isPlain ? "valueSinceOwn" : "valueSinceUnknown", { person });
  const written = writtenAt(shown, text);
  return written === undefined
    ? [unknown]
    : [turn.text("valueSinceWritten", { app, sinceAt: written }), unknown];
}

/** When the value that a text names was last written, by what the card rests on. */
function writtenAt({ evidence, ofMany }: ShownCard, text: string): string | undefined {
  if (evidence === undefined || ofMany === true) return undefined;
  const flow = valueOf(evidenceOf(evidence), "valueFlow");
  if (flow === undefined || valueWord(text.toLowerCase())?.name !== flow.asked) return undefined;
  return flow.fields.flatMap(({ written }) => written?.at ?? []).sort()[0];
}
