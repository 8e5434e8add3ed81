import { type ApplicationIndex } from "./applicationIndex";
import { hrSystems, namesInPhrases, otherNames } from "./galleryNames";

/** Names that are words as well: they count only as they are written here. */
const alsoWords = /^(?:Box|Canvas|Concur|Cornerstone|Front|Linear|Loom|Notion|Tableau|Workplace)$/;
/** And in small letters, where an application stands: "access to linear", but not "in front of me". */
const beforePlace =
  "(?:in|into|to|for|from|bei|für|zu|auf|dans|sur|pour|à|en|para) |(?:access|login|account) (?:to|for|in|on) |(?:entrar|acceder|acceso) a ";
const placedWords = new RegExp(
  `(?<=(?<!\\p{L})(?:${beforePlace}))(?:box|canvas|concur|front(?! of)|linear|loom|notion|tableau)(?![\\p{L}\\p{N}-])(?! (?:regression|view|office|desk|page))`,
  "gu",
);

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "DocuSign", "docusign", "Docusign", "DOCUSIGN". */
const spellings = (name: string): readonly string[] => {
  const small = name.toLowerCase();
  return [name, small, `${small.charAt(0).toUpperCase()}${small.slice(1)}`, name.toUpperCase()];
};

const asHere = (name: string): readonly string[] => [name, name.toLowerCase()];

const patternOf = (list: readonly string[], spelled: typeof spellings): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list
      .toSorted((a, b) => b.length - a.length)
      .flatMap((name) => (alsoWords.test(name) ? [name] : spelled(name)))
      .map(escaped)
      .join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );

/** Matches such a name, also in small letters; global, for `replace`. */
export const galleryPattern = patternOf(namesInPhrases, asHere);

const allNames = [...namesInPhrases, ...otherNames, ...hrSystems];
const anyName = patternOf(allNames, spellings);

/** Finds the first of these applications in a sentence, as long as no tenant says which it has. */
export const galleryIndex: ApplicationIndex = {
  find(sentence) {
    const [match] = [...sentence.matchAll(anyName), ...sentence.matchAll(placedWords)];
    if (match === undefined) return { fits: "none" };
    const [found] = match;
    const spelled = allNames.find((name) => name.toLowerCase() === found.toLowerCase());
    const displayName = spelled ?? found;
    return {
      fits: "one",
      app: { id: displayName, displayName },
      from: match.index,
      to: match.index + found.length,
    };
  },
};
