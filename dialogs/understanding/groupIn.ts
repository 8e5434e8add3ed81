import { sought } from "../../bot/patterns/sought";
import { withoutApp, type Understood } from "./understand";

/** "The group Sales", "Gruppe „Sales“", "グループ「Sales」": the word in each language, then a name. */
const groupWord = "(?:group|gruppe|groupe|grupo|グループ)";
const called = "(?:,? (?:called|named|namens|nommée?|appelée?|llamad[oa]))?";
const quoted = '["“”„«「『]\\s*([^"“”»」』]{2,64}?)\\s*["“”»」』]';
/** Words that follow "group" in a sentence, or end its name: prepositions, verbs, and words of the field. */
const other =
  "(?:and|are|as|assigned|at|be|been|being|but|by|can|did|does|for|from|has|have|he|i|if|in|inside|into|is|isn't|it|licen[sc]es?|mappings?|member(?:ship|s)?|missing|not|object|of|on|or|policy|provisioned|provisioning|she|should|skipped|still|sync|synced|synchroni[sz]ed|that|there|written|created|empty|visible|gone|lost|exists?|appears?|gets?|goes?|needs?|the|they|to|was|we|were|when|which|who|why|will|with|you|" +
  "ist|nicht|sind|wird|wurde|werden|zu|zugewiesen|synchronisiert|angelegt|vorhanden|fehlt|fehlen|est|et|dans|n'est|ne|pas|à|affecté|synchronisé|manque|manquent|a|está|en|no|es|y|asignado|sincronizado|falta|faltan|ha|para)";
const word = `(?!${other}(?![\\p{L}\\p{N}]))[\\p{L}\\p{N}][\\p{L}\\p{N}'&+_./-]*`;
const inQuotes = sought(new RegExp(`${groupWord}${called}\\s*${quoted}`, "iu"));
const written = sought(
  new RegExp(`(?<![\\p{L}-])${groupWord}${called}\\s+(${word}(?: ${word}){0,4})`, "iu"),
);
const quotedBefore = sought(
  new RegExp(`${quoted}\\s*(?:security |sicherheits)?${groupWord}`, "iu"),
);
const titled = "\\p{Lu}[\\p{L}\\p{N}'&_-]*";
/** Words of questions that a sentence may begin with, written large there. */
const opening =
  "(?:A|All|An|Are|Can|Check|Did|Do|Does|Every|For|Has|Have|How|I|If|In|Is|It|Its|My|No|Nested|Our|Please|Security|Some|That|The|This|Was|Were|What|Which|Who|Why|Will|Your)";
/** "the SF-Users group", "Badge News group is not there" */
const before = sought(
  new RegExp(
    `(?<![\\p{L}\\p{N}'-])((?!${opening} )${titled}(?: ${titled}){0,4}) (?:security )?group\\b`,
    "u",
  ),
);
/** "members of Project Atlas Contractors" */
const membersOf = sought(
  new RegExp(
    `(?<!\\p{L})(?:members of(?: the)?|mitglieder (?:der|von)|membres (?:de|du|des)|miembros (?:de|del)) ((?!${opening} )${titled}(?: ${titled}){0,4})`,
    "u",
  ),
);

/** The name of a group that a text speaks of; the application's name was cut out of it. */
export function groupIn(said: string): string | undefined {
  const text = said.slice(0, 500).replaceAll("’", "'");
  const certain = (inQuotes.exec(text) ?? quotedBefore.exec(text))?.[1]?.trim();
  if (certain !== undefined) return certain;
  const name = written.exec(text)?.[1]?.trim();
  if (name !== undefined && isWritten(name)) return name;
  return aheadIn(text) ?? membersIn(text);
}

function aheadIn(text: string): string | undefined {
  return /group/i.test(text) ? before.exec(text)?.[1]?.trim() : undefined;
}

/** The group whose members are spoken of, in words that leave out that it is one. */
function membersIn(text: string): string | undefined {
  if (!/mitglied|membre|member|miembro/i.test(text)) return undefined;
  const small = text.replace(
    /(?<=^|\P{L})(?:Mitglieder|Membres|Members|Miembros)(?!\p{L})/gu,
    (one) => one.toLowerCase(),
  );
  return membersOf.exec(small)?.[1]?.trim();
}

/** Names are written in capitals, or with a sign between their words: "sf-users". */
function isWritten(name: string): boolean {
  return /^[\p{Lu}\p{N}]|[-_.\d]/u.test(name) || /\p{Script=Han}|\p{Script=Katakana}/u.test(name);
}

/**
 * The group in a text as it was read, whatever its name has in common with an application's. The
 * application may stand right behind it: "die Gruppe Vertrieb Salesforce zugewiesen", "group Design Team
 * dropbox"; or be all that does: "Badge News group Fabrikam Badges".
 */
export function namedGroup({
  text,
  app,
}: Pick<Understood, "app"> & { readonly text: string }): string | undefined {
  if (app.fits !== "one") return groupIn(text);
  const called = [app.app.displayName, text.slice(app.from, app.to)].map((one) =>
    one.toLowerCase(),
  );
  const group = groupIn(text);
  const isApp = group !== undefined && called.includes(group.toLowerCase());
  const name = group === undefined || isApp ? groupIn(withoutApp(text, app)) : group;
  const behind = called.find((one) => name?.toLowerCase().endsWith(` ${one}`) === true);
  return behind === undefined ? name : name?.slice(0, -behind.length - 1);
}
