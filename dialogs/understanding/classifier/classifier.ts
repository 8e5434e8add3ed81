import { intentNames, type ScoredIntent } from "../recognition";
import { featuresOf } from "./features";
import { type Model, vocabularyOf } from "./model";
import { logitsOf, softmax, withBias } from "./softmax";
import { vectorOf } from "./vector";

/** Scores every intent for a text, the likeliest first. */
export type Classifier = (text: string) => readonly ScoredIntent[];

/** Above 1 scores come closer together: own phrases are easier than what strangers write. */
const temperature = 1.75;

/** A classifier over a trained model. */
export function createClassifier(model: Model): Classifier {
  const vocabulary = vocabularyOf(model);
  return (text) => {
    const vector = withBias(vectorOf(featuresOf(text), vocabulary), model.features.length);
    const logits = logitsOf(vector, model.weights, intentNames.length);
    const scores = softmax(logits.map((sum) => sum / temperature));
    return intentNames
      .map((intent, c) => ({ intent, score: scores[c] ?? 0 }))
      .sort((a, b) => b.score - a.score);
  };
}
