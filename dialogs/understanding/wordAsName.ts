/** Words of everyday speech that many people are called by. */
const alsoNames =
  /^(?:An|Case|Day|Do|Good|Gut|Ha|He|Job|Lange|Long|Neu|Page|So|Son|Su|Will|You)(?:'s)?$/u;
const written = /^\p{Lu}\p{Ll}/u;

/**
 * Whether an everyday word is a part of a name: written large inside a sentence, beside another part, as
 * in "Will Smith" and "Anna Su". Not where a headline writes every word so: there `isSmall` knows others.
 */
export function isWordAsName(
  words: readonly string[],
  at: number,
  isName: (word: string) => boolean,
  isSmall: (word: string) => boolean,
): boolean {
  if (at === 0 || !alsoNames.test(words[at] ?? "")) return false;
  const isBeside = [words[at - 1], words[at + 1]].some(
    (word) => word !== undefined && written.test(word) && isName(word),
  );
  const isHeadline = words.some(
    (word, index) => index > 0 && index !== at && written.test(word) && isSmall(word),
  );
  return isBeside && !isHeadline;
}
