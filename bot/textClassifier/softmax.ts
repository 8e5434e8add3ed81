import { type Vector } from "./vector";

/** How much the bias row of a model counts beside a vector of about this length. */
const biasWeight = 0.3;

/** A vector with the bias row at its end. */
export function withBias({ at, weight }: Vector, row: number): Vector {
  return { at: [...at, row], weight: [...weight, biasWeight] };
}

/** The weights of a vector's features added up, one sum per class. */
export function logitsOf({ at, weight }: Vector, weights: Float32Array, classes: number): number[] {
  const sums = new Float64Array(classes);
  for (let i = 0; i < at.length; i++) {
    const from = (at[i] ?? 0) * classes;
    const amount = weight[i] ?? 0;
    for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + (weights[from + c] ?? 0) * amount;
  }
  return Array.from(sums);
}

/** Scores that add up to 1; the largest input is taken off first, so that nothing overflows. */
export function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const raised = logits.map((value) => Math.exp(value - most));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}
