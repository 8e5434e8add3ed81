import { editDistance } from "./editDistance";

/** A word that a typed one may stand for, and how many typing errors lie between them. */
export interface NearWord {
  readonly word: string;
  readonly errors: number;
}

/** Finds the words that one typed word may stand for, the nearest first. */
export type NearWords = (typed: string) => readonly NearWord[];

/** Nobody mistypes a word of fewer letters and is understood, nor writes longer ones by hand. */
const letters = { fewest: 4, most: 40 } as const;
/** One typing error in four letters, two in eight. */
const errorsIn = (word: string): number => (word.length >= 8 ? 2 : 1);
const mostNear = 8;

/**
 * What one sentence may cost, in words looked at; a comparison letter by letter costs as much as many.
 * A sentence of 40 words and 5,000 names use a tenth of it.
 */
const budget = { all: 3_000_000, comparison: 300 } as const;

interface SameLength {
  readonly words: readonly string[];
  readonly marks: Int32Array;
}

/**
 * Begins a search among words of names, for the words of one sentence. What has digits in it is never
 * a typing error of something else, nor is what `isOther` knows. Words are set aside by their length and by which letters they have;
 * what is left is compared, until the sentence has used what it may.
 */
export function nearWordsAmong(
  words: ReadonlySet<string>,
  isOther: (word: string) => boolean = () => false,
): () => NearWords {
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    const { length } = word;
    if (length < letters.fewest || length > letters.most || /\d/.test(word)) continue;
    const same = byLength.get(length);
    if (same === undefined) byLength.set(length, [word]);
    else same.push(word);
  }
  const marked = new Map<number, SameLength>(
    Array.from(byLength, ([length, same]) => [
      length,
      { words: same, marks: Int32Array.from(same, marksOf) },
    ]),
  );
  return () => {
    const known = new Map<string, readonly NearWord[]>();
    let left: number = budget.all;
    return (typed) => {
      const before = known.get(typed);
      if (before !== undefined) return before;
      const { near, cost } = isOther(typed) ? { near: [], cost: 0 } : nearest(typed, marked, left);
      left -= cost;
      known.set(typed, near);
      return near;
    };
  };
}

function nearest(
  typed: string,
  marked: ReadonlyMap<number, SameLength>,
  left: number,
): { readonly near: readonly NearWord[]; readonly cost: number } {
  const near: NearWord[] = [];
  let cost = 0;
  if (typed.length < letters.fewest) return { near, cost };
  const wanted = marksOf(typed);
  for (let length = typed.length - 2; length <= typed.length + 2; length++) {
    const { words, marks } = marked.get(length) ?? { words: [], marks: [] };
    cost += words.length;
    for (let at = 0; at < words.length && cost < left; at++) {
      const word = words[at] ?? "";
      const limit = errorsIn(word);
      if (differing(wanted ^ (marks[at] ?? 0)) > 2 * limit) continue;
      cost += budget.comparison;
      const errors = editDistance(typed, word, limit);
      if (errors > 0 && errors <= limit) near.push({ word, errors });
    }
  }
  near.sort((a, b) => a.errors - b.errors);
  return { near: near.slice(0, mostNear), cost };
}

/** Which letters a word has, one bit for some of them each: a typing error changes two at most. */
function marksOf(word: string): number {
  let marks = 0;
  for (let at = 0; at < word.length; at++) marks |= 1 << (word.charCodeAt(at) & 31);
  return marks;
}

function differing(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}
