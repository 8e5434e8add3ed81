import { type Features, type Shares } from "./features";

/** The features that a model knows, and how telling each is. */
export interface Vocabulary {
  readonly index: ReadonlyMap<string, number>;
  readonly idf: Float32Array;
  /** What a word counts that no phrase has. */
  readonly unseen: number;
  readonly shares: Shares;
}

/** A text as the model sees it: features that it knows, with their weights. */
export interface Vector {
  readonly at: readonly number[];
  readonly weight: readonly number[];
}

const kinds = ["words", "pieces", "ideas"] as const;

/**
 * Log-scaled counts times idf, each kind brought to its own length. Words that the model never saw
 * count in the length only, so that strange texts get weak scores.
 */
export function vectorOf(features: Features, { index, idf, unseen, shares }: Vocabulary): Vector {
  const at: number[] = [];
  const weight: number[] = [];
  for (const kind of kinds) {
    const from = at.length;
    let squares = 0;
    for (const [feature, count] of counted(features[kind])) {
      const place = index.get(feature);
      const strange = kind === "words" && !feature.includes(" ") ? unseen : 0;
      const value = (1 + Math.log(count)) * (place === undefined ? strange : (idf[place] ?? 0));
      squares += value * value;
      if (place === undefined) continue;
      at.push(place);
      weight.push(value);
    }
    const scale = squares === 0 ? 0 : Math.sqrt(shares[kind] / squares);
    for (let i = from; i < weight.length; i++) weight[i] = (weight[i] ?? 0) * scale;
  }
  return { at, weight };
}

function counted(features: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
