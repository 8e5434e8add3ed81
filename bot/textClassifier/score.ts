import { type Features } from "./features";
import { type Model, vocabularyOf } from "./model";
import { logitsOf, softmax, withBias } from "./softmax";
import { vectorOf } from "./vector";

/** A trained model at work. */
export interface Scorer {
  /** How likely each class is, in the order of the model's classes; together 1. */
  readonly scores: (features: Features) => readonly number[];
  readonly knows: (feature: string) => boolean;
}

/** Puts a model to work. Above a `temperature` of 1 scores come closer together. */
export function createScorer(model: Model, temperature: number): Scorer {
  const vocabulary = vocabularyOf(model);
  return {
    scores(features) {
      const vector = withBias(vectorOf(features, vocabulary), model.features.length);
      const logits = logitsOf(vector, model.weights, model.classes.length);
      return softmax(logits.map((sum) => sum / temperature));
    },
    knows: (feature) => vocabulary.index.has(feature),
  };
}
