/** One line of the benchmark's output. */
export type Figure = { readonly figure: string } & Readonly<
  Record<string, number | string | undefined>
>;

/** The middle one; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this share of the values does not reach. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Rounded to two digits after the point, for people. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
