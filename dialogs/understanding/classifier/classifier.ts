import { intentNames, type ScoredIntent } from "../recognition";
import { featuresOf, wordsOf } from "./features";
import { type Model, vocabularyOf } from "./model";
import { logitsOf, softmax, withBias } from "./softmax";
import { vectorOf } from "./vector";

/** A trained model at work. */
export interface Classifier {
  /** Scores every intent for a text, the likeliest first. */
  readonly rank: (text: string) => readonly ScoredIntent[];
  /** Whether a phrase has this word: what none has may be a name. */
  readonly knows: (word: string) => boolean;
}

/** Above 1 scores come closer together: own phrases are easier than what strangers write. */
const temperature = 1.75;

/** A classifier over a trained model. */
export function createClassifier(model: Model): Classifier {
  const vocabulary = vocabularyOf(model);
  return {
    rank(text) {
      const vector = withBias(vectorOf(featuresOf(text), vocabulary), model.features.length);
      const logits = logitsOf(vector, model.weights, intentNames.length);
      const scores = softmax(logits.map((sum) => sum / temperature));
      return intentNames
        .map((intent, c) => ({ intent, score: scores[c] ?? 0 }))
        .sort((a, b) => b.score - a.score);
    },
    knows: (word) => wordsOf(word).some((one) => vocabulary.index.has(one)),
  };
}
