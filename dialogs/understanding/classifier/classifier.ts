import { intentNames, type ScoredIntent } from "../recognition";
import { featuresOf, wordsOf } from "./features";
import { type Model, vocabularyOf } from "./model";
import { logitsOf, softmax, withBias } from "./softmax";
import { vectorOf } from "./vector";

/** What is learnt from phrases at work. */
export interface Classifier {
  /** Scores every intent for a text, the likeliest first; the locale is that of the conversation. */
  readonly rank: (text: string, locale?: string) => readonly ScoredIntent[];
  /** Whether a text is read by the English phrases. */
  readonly isEnglish: (text: string, locale?: string) => boolean;
  /** The same for words of a text: of English, and of the language that it is written in. */
  readonly knowsIn: (text: string, locale?: string) => (word: string) => boolean;
  /** Whether an English phrase has this word: what none has may be a name. */
  readonly knows: (word: string) => boolean;
}

/** The trained model of one language at work. */
export interface LanguageClassifier extends Pick<Classifier, "knows"> {
  /** Scores every intent for the words of a text. */
  readonly rank: (words: readonly string[]) => readonly ScoredIntent[];
  /** How many of these words its phrases have. */
  readonly knownAmong: (words: readonly string[]) => number;
}

/** Above 1 scores come closer together: own phrases are easier than what strangers write. */
const temperature = 1.75;

/** A classifier over a trained model. */
export function createClassifier(model: Model): LanguageClassifier {
  const vocabulary = vocabularyOf(model);
  return {
    rank(words) {
      const vector = withBias(vectorOf(featuresOf(words), vocabulary), model.features.length);
      const logits = logitsOf(vector, model.weights, intentNames.length);
      const scores = softmax(logits.map((sum) => sum / temperature));
      return intentNames
        .map((intent, c) => ({ intent, score: scores[c] ?? 0 }))
        .sort((a, b) => b.score - a.score);
    },
    knownAmong: (words) => words.filter((one) => vocabulary.index.has(one)).length,
    knows: (word) => wordsOf(word).some((one) => vocabulary.index.has(one)),
  };
}
