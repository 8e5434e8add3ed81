import { type Application } from "../../bot/graph/port";
import { type NameHit } from "./nameHit";
import { type NameWord } from "./nameWords";
import { type NearWord, type NearWords } from "./nearWords";
import { betweenWords, type SortedNames } from "./sortedNames";

/** Everything a search through one sentence needs. */
interface Search {
  readonly words: readonly NameWord[];
  readonly names: SortedNames<Application>;
  readonly near: NearWords;
  readonly found: (hit: Found) => void;
  /** Words that may still be tried as the next one of a name. */
  left: number;
}

interface Found extends NameHit {
  /** Letters of the name, less what typing errors cost. */
  readonly worth: number;
}

interface Begun {
  readonly name: string;
  readonly letters: number;
  readonly errors: number;
  /** The word it begins and the one it has come to. */
  readonly start: number;
  readonly at: number;
}

/** More than the letter that an error may add: a longer name does not win by being mistyped. */
const errorCosts = 2;
const mostTried = 5_000;
const mostApps = 8;

/**
 * The longest name in a sentence, with the fewest typing errors, and of equal ones the first; several where as
 * much speaks for each in the same place.
 * Its first word is written exactly, unless it may be a typing error as well.
 */
export function wholeName(
  words: readonly NameWord[],
  names: SortedNames<Application>,
  near: NearWords,
  first: "exact" | "near",
): NameHit | undefined {
  let best: Found | undefined;
  const found = (hit: Found): void => {
    if (best === undefined || hit.worth > best.worth) best = hit;
    // "Salesforce and ServiceNow" names two: the other one is found once the first is taken out.
    else if (hit.worth === best.worth && hit.from < best.to)
      best = { ...best, apps: together(best.apps, hit.apps) };
  };
  const search: Search = { words, names, near, found, left: mostTried };
  words.forEach(({ word }, start) => {
    const beginnings = first === "exact" ? [{ word, errors: 0 }] : candidates(word, near);
    for (const one of beginnings)
      follow(search, {
        name: one.word,
        letters: one.word.length,
        errors: one.errors,
        start,
        at: start,
      });
  });
  return best;
}

/** Notes the name that has been come to, and goes on to the longer ones. */
function follow(search: Search, begun: Begun): void {
  const { words, names, near } = search;
  const { name, letters, errors, start, at } = begun;
  const [from, to] = [words[start]?.from ?? 0, words[at]?.to ?? 0];
  const apps = names.called(name);
  const worth = letters - errors * errorCosts;
  if (apps.length > 0) search.found({ apps: apps.slice(0, mostApps), from, to, worth });
  const next = words[at + 1];
  if (next === undefined || !names.goesOn(name)) return;
  for (const { word, errors: more } of candidates(next.word, near)) {
    if (search.left-- <= 0) return;
    const longer = `${name}${betweenWords}${word}`;
    if (names.called(longer).length > 0 || names.goesOn(longer))
      follow(search, {
        name: longer,
        letters: letters + word.length,
        errors: errors + more,
        start,
        at: at + 1,
      });
  }
}

/** The word as it is written, and those it may be a typing error of. */
function candidates(word: string, near: NearWords): readonly NearWord[] {
  return [{ word, errors: 0 }, ...near(word)];
}

function together(some: readonly Application[], more: readonly Application[]): Application[] {
  const ids = new Set(some.map(({ id }) => id));
  return [...some, ...more.filter(({ id }) => !ids.has(id))].slice(0, mostApps);
}
