import { withoutApp, type Understood } from "./understand";

/** "The group Sales", "Gruppe „Sales“", "グループ「Sales」": the word in each language, then a name. */
const groupWord = "(?:group|gruppe|groupe|grupo|グループ)";
const called = "(?:,? (?:called|named|namens|nommée?|appelée?|llamad[oa]))?";
const quoted = '["“”„«「『]\\s*([^"“”»」』]{2,64}?)\\s*["“”»」』]';
/** Words that follow "group" in a sentence, or end its name: prepositions, verbs, and words of the field. */
const other =
  "(?:and|are|as|assigned|at|be|been|being|but|by|can|did|does|for|from|has|have|he|i|if|in|inside|into|is|isn't|it|licen[sc]es?|mappings?|member(?:ship|s)?|not|object|of|on|or|policy|provisioned|provisioning|she|should|skipped|still|sync|that|the|they|to|was|we|were|when|which|who|why|will|with|you|" +
  "ist|nicht|sind|wird|wurde|zu|zugewiesen|est|et|dans|n'est|ne|pas|à|affecté|está|en|no|es|y|asignado|para)";
const word = `(?!${other}(?![\\p{L}\\p{N}]))[\\p{L}\\p{N}][\\p{L}\\p{N}'&+_./-]*`;
const inQuotes = new RegExp(`${groupWord}${called}\\s*${quoted}`, "iu");
const written = new RegExp(
  `(?<![\\p{L}-])${groupWord}${called}\\s+(${word}(?: ${word}){0,4})`,
  "iu",
);
const quotedBefore = new RegExp(`${quoted}\\s*(?:security |sicherheits)?${groupWord}`, "iu");
/** "the SF-Users group" */
const before = /\b(?:the|our) ((?:\p{Lu}[\p{L}\p{N}'&_-]* ){1,4})(?:security )?group\b/u;

/** The name of a group that a text speaks of; the application's name was cut out of it. */
export function groupIn(said: string): string | undefined {
  const text = said.slice(0, 500).replaceAll("’", "'");
  const certain = (inQuotes.exec(text) ?? quotedBefore.exec(text))?.[1]?.trim();
  if (certain !== undefined) return certain;
  const name = written.exec(text)?.[1]?.trim();
  if (name !== undefined && isWritten(name)) return name;
  return before.exec(text)?.[1]?.trim();
}

/** Names are written in capitals, or with a sign between their words: "sf-users". */
function isWritten(name: string): boolean {
  return /^[\p{Lu}\p{N}]|[-_.\d]/u.test(name) || /\p{Script=Han}|\p{Script=Katakana}/u.test(name);
}

/**
 * The group in a text as it was read, whatever its name has in common with an application's. In German
 * the application may stand right behind it: "die Gruppe Vertrieb Salesforce zugewiesen".
 */
export function namedGroup({
  text,
  app,
}: Pick<Understood, "app"> & { readonly text: string }): string | undefined {
  const group = groupIn(text) ?? groupIn(withoutApp(text, app));
  const behind = app.fits === "one" ? ` ${app.app.displayName}` : undefined;
  const isBehind = behind !== undefined && group?.toLowerCase().endsWith(behind.toLowerCase());
  return isBehind === true ? group?.slice(0, -behind.length) : group;
}
