import { type Features, featuresOf } from "../../../bot/textClassifier/features";
import { plainWords } from "../../../bot/textClassifier/plainWords";
import { concepts } from "./concepts";
import { maskText } from "./maskText";

/** A question stands in the beginning; reading stays below a millisecond for texts of any length. */
const longest = 600;

/** The words of a text as features have them. */
export function wordsOf(text: string): readonly string[] {
  return plainWords(maskText(text.slice(0, longest)));
}

/** The features of what people say, by its words. */
export function saidFeatures(said: readonly string[]): Features {
  const plain = said.join(" ");
  const ideas = Object.entries(concepts).filter(([, pattern]) => pattern.test(plain));
  return featuresOf(
    said,
    ideas.map(([name]) => name),
  );
}
