import { valueOf } from "../bot/diagnosis";
import { type ShownCard } from "./conversation";
import { evidenceOf } from "./keptEvidence";
import { namesIn } from "./look";
import { type Turn } from "./turn";
import { valueWord } from "./understanding/valueWords";

/**
 * Since when somebody has a value: when the log last wrote it to the application, field by field, where that was read.
 * The directory keeps no date of a value, which is said with where its changes stand.
 */
export function valueSince(turn: Turn, shown: ShownCard, text: string): readonly string[] {
  const { person, app } = namesIn(turn, shown.topic);
  const isPlain = turn.audience.role === "employee";
  const unknown = turn.text(isPlain ? "valueSinceOwn" : "valueSinceUnknown", { person });
  const written = writtenAt(shown, text);
  const [only] = written;
  const isOne = only !== undefined && written.every(({ at }) => at === only.at);
  if (isOne) return [turn.text("valueSinceWritten", { app, sinceAt: only.at }), unknown];
  // What the fields of an application are called is nothing to an employee.
  const told = isPlain ? written.slice(0, 1) : written;
  const lines = told.map(({ target, at }) =>
    isPlain
      ? turn.text("valueSinceWritten", { app, sinceAt: at })
      : turn.text("valueSinceField", { app, target, sinceAt: at }),
  );
  return [...lines, unknown];
}

/** When the fields of the value that a text names, or of the one the card is about, were last written, newest first. */
function writtenAt(
  { evidence, ofMany }: ShownCard,
  text: string,
): readonly { readonly target: string; readonly at: string }[] {
  if (evidence === undefined || ofMany === true) return [];
  const flow = valueOf(evidenceOf(evidence), "valueFlow");
  const named = valueWord(text.toLowerCase())?.name;
  if (flow === undefined || (named !== undefined && named !== flow.asked)) return [];
  return flow.fields
    .flatMap(({ target, written }) => (written === undefined ? [] : [{ target, at: written.at }]))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}
