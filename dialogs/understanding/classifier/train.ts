import { intentNames, type IntentName } from "../recognition";
import { type Features, featuresOf, wordsOf } from "./features";
import { type Model, vocabularyOf } from "./model";
import { logitsOf, softmax, withBias } from "./softmax";
import { type Vector, vectorOf } from "./vector";

/** A sentence of our own and what it is about. */
export interface Phrase {
  readonly intent: IntentName;
  readonly text: string;
}

/** Fixed, so that the same phrases always give the same model. */
const rounds = 15;
const rate = 0.3;
const decay = 1e-5;
const seed = 20_261_128;
const classes = intentNames.length;

/**
 * Softmax regression over TF-IDF vectors, by stochastic gradient descent with a step of its own for
 * each weight (Adagrad). No clock and no chance: the order of phrases comes from a fixed seed.
 */
export function train(phrases: readonly Phrase[]): Model {
  const read = phrases.map(({ text }) => featuresOf(wordsOf(text)));
  const known = countFeatures(read);
  const vocabulary = vocabularyOf(known);
  const vectors = read.map((one) => withBias(vectorOf(one, vocabulary), known.features.length));
  const goals = phrases.map(({ intent }) => intentNames.indexOf(intent));
  const shares = balance(goals);
  const weights = new Float32Array((known.features.length + 1) * classes);
  const squares = new Float32Array(weights.length).fill(1e-3);
  const order = phrases.map((_, place) => place);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const place of order) {
      const [vector, goal] = [vectors[place], goals[place]];
      if (vector === undefined || goal === undefined) continue;
      step(weights, squares, vector, goal, shares[goal] ?? 1);
    }
  }
  return { ...known, weights };
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  vector: Vector,
  goal: number,
  share: number,
): void {
  const scores = softmax(logitsOf(vector, weights, classes));
  const errors = scores.map((score, c) => (score - (c === goal ? 1 : 0)) * share);
  vector.at.forEach((place, i) => {
    const amount = vector.weight[i] ?? 0;
    for (let c = 0; c < classes; c++) {
      const cell = place * classes + c;
      const old = weights[cell] ?? 0;
      const gradient = (errors[c] ?? 0) * amount + decay * old;
      const seen = (squares[cell] ?? 0) + gradient * gradient;
      squares[cell] = seen;
      weights[cell] = old - (rate * gradient) / Math.sqrt(seen);
    }
  });
}

function countFeatures(read: readonly Features[]): Omit<Model, "weights"> {
  const documents = new Map<string, number>();
  for (const { words, pieces, ideas } of read)
    for (const feature of new Set([...words, ...pieces, ...ideas]))
      documents.set(feature, (documents.get(feature) ?? 0) + 1);
  const kept = [...documents].filter(([feature, count]) => count >= leastOf(feature));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    features: kept.map(([feature]) => feature),
    idf: Float32Array.from(kept, ([, count]) => Math.log(read.length / count) + 1),
    unseen: Math.log(read.length) + 1,
  };
}

/** Single words are kept even when seen once; pairs and pieces of letters that are rare are noise. */
function leastOf(feature: string): number {
  if (feature.startsWith("#")) return 4;
  return feature.includes(" ") ? 2 : 1;
}

/** Intents with many phrases must not win by their number alone. */
function balance(goals: readonly number[]): number[] {
  const counts = intentNames.map((_, c) => goals.filter((goal) => goal === c).length);
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
