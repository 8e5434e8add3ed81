import { type Features, type Shares } from "./features";
import { type Model, vocabularyOf } from "./model";
import { logitsOf, softmax, withBias } from "./softmax";
import { type Vector, vectorOf } from "./vector";

/** A text of our own, by its features, and its class. */
export interface Example<Class extends string = string> {
  readonly is: Class;
  readonly features: Features;
}

/** How a model is taught. */
export interface Teaching {
  readonly shares: Shares;
  /** How often each example is shown. */
  readonly rounds: number;
  /** Pieces of letters that fewer examples have are noise, and make the model large. */
  readonly leastPieces: number;
}

/** Fixed, so that the same examples always give the same model. */
const rate = 0.3;
const decay = 1e-5;
const negligible = 2e-3;
const seed = 20_261_128;

/**
 * Softmax regression over TF-IDF vectors, by stochastic gradient descent with a step of its own for
 * each weight (Adagrad). No clock and no chance: the order of examples comes from a fixed seed.
 */
export function train<Class extends string>(
  examples: readonly Example<Class>[],
  classes: readonly Class[],
  { shares, rounds, leastPieces }: Teaching,
): Model {
  const read = examples.map(({ features }) => features);
  const known = { ...countFeatures(read, leastPieces), shares };
  const vocabulary = vocabularyOf(known);
  const vectors = read.map((one) => withBias(vectorOf(one, vocabulary), known.features.length));
  const goals = examples.map(({ is }) => classes.indexOf(is));
  const balances = balance(goals, classes.length);
  const weights = new Float32Array((known.features.length + 1) * classes.length);
  const squares = new Float32Array(weights.length).fill(1e-3);
  const descent = { weights, squares, classes: classes.length };
  const order = examples.map((_, place) => place);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const place of order) {
      const [vector, goal] = [vectors[place], goals[place]];
      if (vector === undefined || goal === undefined) continue;
      step(descent, vector, goal, balances[goal] ?? 1);
    }
  }
  return { classes, ...known, weights };
}

interface Descent {
  readonly weights: Float32Array;
  /** Of each weight, the squares of its steps added up. */
  readonly squares: Float32Array;
  readonly classes: number;
}

function step(
  { weights, squares, classes }: Descent,
  vector: Vector,
  goal: number,
  share: number,
): void {
  const errors = softmax(logitsOf(vector, weights, classes));
  // Most classes are sure soon: steps that change nothing are most of the work.
  const wrong: number[] = [];
  for (let c = 0; c < classes; c++) {
    const error = ((errors[c] ?? 0) - (c === goal ? 1 : 0)) * share;
    errors[c] = error;
    if (Math.abs(error) >= negligible) wrong.push(c);
  }
  const { at, weight } = vector;
  for (let i = 0; i < at.length; i++) {
    const first = (at[i] ?? 0) * classes;
    const amount = weight[i] ?? 0;
    for (const c of wrong) {
      const cell = first + c;
      const old = weights[cell] ?? 0;
      const gradient = (errors[c] ?? 0) * amount + decay * old;
      const seen = (squares[cell] ?? 0) + gradient * gradient;
      squares[cell] = seen;
      weights[cell] = old - (rate * gradient) / Math.sqrt(seen);
    }
  }
}

function countFeatures(
  read: readonly Features[],
  leastPieces: number,
): Pick<Model, "features" | "idf" | "unseen"> {
  const documents = new Map<string, number>();
  for (const { words, pieces, ideas } of read)
    for (const feature of new Set([...words, ...pieces, ...ideas]))
      documents.set(feature, (documents.get(feature) ?? 0) + 1);
  const kept = [...documents].filter(([feature, count]) => count >= leastOf(feature, leastPieces));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    features: kept.map(([feature]) => feature),
    idf: Float32Array.from(kept, ([, count]) => Math.log(read.length / count) + 1),
    unseen: Math.log(read.length) + 1,
  };
}

/** Single words are kept even when seen once; pairs that are rare are noise. */
function leastOf(feature: string, leastPieces: number): number {
  if (feature.startsWith("#")) return leastPieces;
  return feature.includes(" ") ? 2 : 1;
}

/** Classes with many examples must not win by their number alone. */
function balance(goals: readonly number[], classes: number): number[] {
  const counts = Array.from({ length: classes }, (_, c) => goals.filter((one) => one === c).length);
  return counts.map((count) => Math.sqrt(goals.length / classes / Math.max(count, 1)));
}

/** A linear congruential generator (Numerical Recipes): the same order on every machine. */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last] ?? 0, order[other] ?? 0];
    order[last] = b;
    order[other] = a;
  }
}
