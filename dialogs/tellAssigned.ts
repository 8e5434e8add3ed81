import { assignedReasons } from "../bot/causes/directoryNow";
import { writer } from "../cards/writer";
import { wordsNow } from "./cardWords";
import { type ShownCard } from "./conversation";
import { evidenceOf } from "./keptEvidence";
import { type Turn } from "./turn";

/** How the one of a card is assigned, as the directory said for it; else what the card rests on. */
export function assignedOf(turn: Turn, shown: ShownCard): readonly string[] {
  const lines = assignmentLines(turn, shown);
  if (lines !== undefined) return lines;
  const [, ...why] = (wordsNow(turn, shown) ?? shown).summary;
  return why;
}

/** How the one of a card is assigned; undefined where that was not read or is not for who asks. */
export function assignmentLines(
  { audience }: Turn,
  { evidence, ofMany = false }: ShownCard,
): readonly string[] | undefined {
  if (evidence === undefined || ofMany) return undefined;
  const kept = evidenceOf(evidence);
  const { say } = writer(kept, audience);
  const lines = assignedReasons(kept).flatMap(({ id, values }) => {
    const text = audience.language.reason(id, audience.role);
    return text === undefined ? [] : [say(text, values)];
  });
  return lines.length === 0 ? undefined : lines;
}
