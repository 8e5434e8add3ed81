import { type Person } from "../bot/graph/port";
import { plainLetters } from "../bot/rules/spellings";
import { type Turn } from "./turn";
import { editDistance } from "./understanding/editDistance";

/** Typing errors that a word of a name may have by its length, and all of them together. */
const allowed = { short: 1, long: 2, longFrom: 5, together: 3 };
const most = 5;
/** A word alone says little: fewer errors, and none that makes another short name of it. */
const alone = { most: 1, letters: 4 };

/**
 * People who are nearly called like this, the nearest first: "Audry Oliver", "Sean ONeil", "Mario Santos".
 * Nobody where the directory cannot say.
 */
export async function nearPeople(
  { directory, inTime }: Pick<Turn["ports"], "directory" | "inTime">,
  name: string,
): Promise<readonly Person[]> {
  const search = await inTime(directory.findSharing(name));
  if (search === "late" || search.state !== "found") return [];
  return search.matches
    .map((person) => ({ person, errors: errorsOf(name, person) }))
    .filter(({ errors }) => errors <= mostErrors(name))
    .sort((a, b) => a.errors - b.errors)
    .slice(0, most)
    .map(({ person }) => person);
}

function mostErrors(name: string): number {
  const [word = "", ...others] = wordsOf(name);
  if (others.length > 0) return allowed.together;
  return word.length > alone.letters ? alone.most : 0;
}

/** Typing errors between what was written and how somebody is called, or signs in. */
function errorsOf(written: string, { displayName, userPrincipalName = "" }: Person): number {
  const signIn = userPrincipalName.split("@")[0] ?? "";
  return Math.min(errorsBetween(written, displayName), errorsBetween(written, signIn));
}

/** Typing errors between two names, word by word in any order; Infinity where a word has no counterpart. */
function errorsBetween(written: string, known: string): number {
  const left = wordsOf(known);
  let errors = 0;
  for (const word of wordsOf(written)) {
    const limit = word.length < allowed.longFrom ? allowed.short : allowed.long;
    const distances = left.map((other) => editDistance(word, other, limit));
    const least = Math.min(...distances);
    if (least > limit) return Infinity;
    errors += least;
    left.splice(distances.indexOf(least), 1);
  }
  return errors;
}

/** Small letters without accents and signs: "O'Neil" and "ONeil" are written alike. */
function wordsOf(name: string): string[] {
  return plainLetters(name)
    .replace(/['’]/gu, "")
    .split(/[\s._-]+/)
    .filter((word) => word !== "");
}
