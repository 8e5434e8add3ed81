import { type Shares } from "./features";
import { type Vocabulary } from "./vector";

/** What training gives: for each feature its idf and one weight per class; the last row is the bias. */
export interface Model {
  readonly classes: readonly string[];
  readonly features: readonly string[];
  readonly idf: Float32Array;
  readonly unseen: number;
  readonly shares: Shares;
  /** Row by row, one row for each feature and one more, one column for each class. */
  readonly weights: Float32Array;
}

/** The vocabulary of a model, ready for look-ups. */
export function vocabularyOf({
  features,
  idf,
  unseen,
  shares,
}: Omit<Model, "classes" | "weights">): Vocabulary {
  return {
    index: new Map(features.map((feature, place) => [feature, place])),
    idf,
    unseen,
    shares,
  };
}
