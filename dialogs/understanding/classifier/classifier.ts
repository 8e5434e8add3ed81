import { intentNames, type ScoredIntent } from "../recognition";
import { type Model } from "../../../bot/textClassifier/model";
import { createScorer } from "../../../bot/textClassifier/score";
import { saidFeatures, wordsOf } from "./features";

/** What is learnt from phrases at work. */
export interface Classifier {
  /** Whoever reads a text in the language it is written in; the locale is that of the conversation. */
  readonly readerOf: (text: string, locale?: string) => TextReader;
  /** Whether an English phrase has this word: what none has may be a name. */
  readonly knows: (word: string) => boolean;
}

/** Reads a text by the phrases of one language. */
export interface TextReader {
  readonly isEnglish: boolean;
  /** Scores every intent for the text, or for what is left of it without names, the likeliest first. */
  readonly rank: (text: string) => readonly ScoredIntent[];
  /** Whether a phrase of the language, or an English one, has this word. */
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
  const { scores, knows } = createScorer(model, temperature);
  return {
    rank(words) {
      const likely = scores(saidFeatures(words));
      return intentNames
        .map((intent, c) => ({ intent, score: likely[c] ?? 0 }))
        .sort((a, b) => b.score - a.score);
    },
    knownAmong: (words) => words.filter(knows).length,
    knows: (word) => wordsOf(word).some(knows),
  };
}
