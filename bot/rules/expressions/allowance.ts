/**
 * What one evaluation may still use. Attribute values and expressions come from outside, so the
 * work is bounded: characters are those of all intermediate values, steps those of pattern matching.
 */
export interface Allowance {
  characters: number;
  steps: number;
}

/** No directory attribute that is mapped is longer than this many characters. */
export const longestText = 32_768;

/** More values than this in one attribute are no input for a mapping. */
export const mostValues = 10_000;

export const newAllowance = (): Allowance => ({ characters: 4_000_000, steps: 60_000_000 });

/** Takes from the allowance; false when it is used up. */
export function spend(allowance: Allowance, kind: keyof Allowance, amount: number): boolean {
  allowance[kind] -= amount;
  return allowance[kind] >= 0;
}
