import { sought, type Sought } from "../../bot/patterns/sought";
import { type ApplicationIndex } from "./applicationIndex";

/** A company's name: one word in capitals. */
const name =
  "(\\p{Lu}[\\p{Script=Latin}\\p{N}&.-]*[\\p{Script=Latin}\\p{N}])(?![\\p{Script=Latin}\\p{N}])";

/** Words behind which a company is named, whatever else the text says. */
const own = sought(
  new RegExp(
    [
      `(?<!\\p{L})(?:our|my|the|this) (?:company|firm|organi[sz]ation|employer|business|tenant)(?:,| is| is called| called| named)? ${name}`,
      `(?<!\\p{L})(?:[Uu]nsere?|[Mm]eine?|[Dd]ie) (?:Firma|Organisation|Unternehmen)(?: heißt| ist|,)? ${name}`,
      `(?<!\\p{L})(?:[Nn]otre|[Mm]a|[Ll]a) (?:société|entreprise|compagnie)(?: s'appelle| est|,)? ${name}`,
      `(?<!\\p{L})(?:[Nn]uestra|[Mm]i|[Ll]a) (?:empresa|compañía|organización)(?: se llama| es|,)? ${name}`,
      `(?:当社|弊社|うちの会社)(?:は|の|、)? ?${name}`,
      `(?<!\\p{L})(?:I|we|he|she|they) (?:work|works|am|are) (?:at|for|with) ${name}`,
      `(?<!\\p{L})(?:[Ii]ch|[Ww]ir) (?:arbeiten?|sind|bin) (?:bei|für) ${name}`,
      `(?<!\\p{L})(?:[Jj]e travaille|[Nn]ous travaillons|[Nn]ous sommes) (?:chez|pour) ${name}`,
      `(?<!\\p{L})(?:[Tt]rabajo|[Tt]rabajamos) (?:en|para) ${name}`,
    ].join("|"),
    "u",
  ),
);
/** Words before a company that also stand before an application: another one has to be named then. */
const maybe = sought(
  new RegExp(
    `(?<!\\p{L})(?:from|[Hh]ere at|[Aa]t|[Bb]ei|[Vv]on|[Cc]hez|de) ${name}|${name}(?:社|の社員)`,
    "u",
  ),
);

/**
 * A text without the name of the company, where an application's name only begins with it: in "our company
 * Contoso uses Slack" nobody means Contoso Travel. A name in full stays.
 */
export function withoutCompany(text: string, apps: ApplicationIndex): string {
  const surely = companyIn(text, own, apps);
  if (surely !== undefined) return cut(text, surely.from, surely.to);
  const perhaps = companyIn(text, maybe, apps);
  if (perhaps === undefined) return text;
  const rest = cut(text, perhaps.begins, perhaps.ends);
  return apps.find(rest).fits === "one" ? rest : text;
}

interface Company {
  /** Where the name stands, and the words before it. */
  readonly from: number;
  readonly to: number;
  readonly begins: number;
  readonly ends: number;
}

function companyIn(text: string, pattern: Sought, apps: ApplicationIndex): Company | undefined {
  const found = pattern.exec(text);
  const called = found?.slice(1).find(Boolean);
  if (found === null || called === undefined) return undefined;
  const from = found.index + found[0].indexOf(called);
  if (!isPartOfName(called, text.slice(from), apps)) return undefined;
  const ends = found.index + found[0].length;
  return { from, to: from + called.length, begins: found.index, ends };
}

/** Whether it would be taken for applications, of which the text says no name in full. */
function isPartOfName(called: string, tail: string, apps: ApplicationIndex): boolean {
  const hit = apps.find(called);
  if (hit.fits === "none") return false;
  const names = hit.fits === "one" ? [hit.app] : hit.apps;
  const small = tail.toLowerCase();
  return !names.some(({ displayName }) => small.startsWith(displayName.toLowerCase()));
}

const cut = (text: string, from: number, to: number): string =>
  `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.trim();
