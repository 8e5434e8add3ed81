import { type Application } from "../../bot/graph/port";
import { type NameHit } from "./nameHit";
import { wordsOfName } from "./nameWords";

/** Directories that HR systems provision into. */
type Directory = "activeDirectory" | "entra";

/** Applications by the directory that their names say they write to, each with the words of its name. */
export type DirectoryTargets = Readonly<
  Record<Directory, readonly { readonly of: Application; readonly words: readonly string[] }[]>
>;

/** A question is short; a longer text tells of directories beside what it is about. */
const longest = 300;

/** "Workday to Active Directory User Provisioning", "SuccessFactors to Azure AD". */
const named: Readonly<Record<Directory, RegExp>> = {
  activeDirectory:
    / to (?:(?:on premises|on prem|local|microsoft|windows) )*(?:active directory|ad)(?: |$)/,
  entra: / to (?:microsoft )?(?:entra(?: id)?|azure (?:ad|active directory))(?: |$)/,
};

const account =
  "(?:accounts?|users?|log-?[io]ns?|sign-?ins?|konto|konten|benutzer(?:konto)?|anmeldung|アカウント|ユーザー?|ログ[イオ]ン|サインイン)";
/** An account, in languages that say whose it is behind it: "compte AD", "cuenta de Windows". */
const accountOf =
  "(?:comptes?|session|identifiant|cuentas?|usuario|inicio de sesión)(?: de| d')? ?";
/** "AD group", "AD Connect", "ad hoc": something else than where accounts are written. */
const otherBehind =
  "(?![ -]?(?:hoc|hominem|groups?|gruppen?|connect|fs|ds|ldap|groupes?|grupos?|グループ))";
/** What people call an account there; a short name is written large, or beside a word for an account. */
const called: Readonly<Record<Directory, readonly RegExp[]>> = {
  activeDirectory: [
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?<!azure[ -])(?:(?:on-?prem(?:ises)?|local|lokale[ns]?|windows) )?active directory(?: domain services)?${otherBehind}(?:[ -]${account})?(?![\\p{L}\\p{N}])`,
      "iu",
    ),
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${accountOf})?(?:windows|on-?prem(?:ises)?|オンプレ(?:ミス)?)[ -]?(?:の ?)?${account}(?![\\p{L}\\p{N}])`,
      "iu",
    ),
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${accountOf}(?:windows|on-?prem(?:ises)?|ad)|(?<!azure[ -])ad[ -]?${account})(?![\\p{L}\\p{N}])`,
      "iu",
    ),
    new RegExp(`(?<![\\p{L}\\p{N}-])(?<![Aa]zure[ -])AD${otherBehind}(?![\\p{L}\\p{N}])`, "u"),
    /アクティブ ?ディレクトリ/u,
  ],
  entra: [
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:microsoft )?entra(?: id)?|azure[ -](?:ad|active directory))[ -]?(?:の ?)?${account}(?![\\p{L}\\p{N}])`,
      "iu",
    ),
    new RegExp(
      `(?<![\\p{L}\\p{N}])${accountOf}(?:microsoft )?(?:entra(?: id)?|azure[ -](?:ad|active directory))(?![\\p{L}\\p{N}])`,
      "iu",
    ),
    /(?<=(?:not|nicht|pas|no está|never|missing) (?:yet |noch |encore |todavía )?(?:in|from|dans|en) )(?:microsoft )?(?:entra(?: id)?|azure[ -](?:ad|active directory))(?= *[.?!]?$)/iu,
  ],
};
/** "Ivan Petrov ad": in a few words nothing else is meant. */
const bareWord = /(?<![\p{L}\p{N}-])(?<!azure[ -])ad(?![\p{L}\p{N}-]| hoc)/iu;
const fewWords = 4;

/** A word that all of these have one of: most sentences have none. */
const speaksOfOne = /active|windows|prem|オンプレ|アクティブ|entra|azure|(?<![a-z])ad(?![a-z])/i;

/** Which applications write to a directory, by their names. */
export function directoryTargets(apps: readonly Application[]): DirectoryTargets {
  const into = (directory: Directory): DirectoryTargets[Directory] =>
    apps.flatMap((of) => {
      const words = wordsOfName(of.displayName);
      return named[directory].test(words.join(" ")) ? [{ of, words }] : [];
    });
  return { activeDirectory: into("activeDirectory"), entra: into("entra") };
}

/**
 * The applications that write to the directory a sentence speaks of: nobody calls "Workday to Active
 * Directory" so who misses an account in Active Directory. Where the sentence names the HR system as
 * well, those that read from it.
 */
export function directoryTarget(sentence: string, targets: DirectoryTargets): NameHit | undefined {
  const place = directoryIn(sentence);
  if (place === undefined) return undefined;
  const all = targets[place.directory];
  const beside = new Set(wordsOfName(sentence.slice(0, place.from) + sentence.slice(place.to)));
  const fromHr = all.filter(({ words: [system = ""] }) => beside.has(system));
  const apps = (fromHr.length > 0 ? fromHr : all).map(({ of }) => of);
  return apps.length === 0 ? undefined : { apps, from: place.from, to: place.to };
}

/** Where a sentence speaks of a directory as of a place for accounts. */
function directoryIn(
  sentence: string,
): { readonly directory: Directory; readonly from: number; readonly to: number } | undefined {
  const text = sentence.slice(0, longest);
  if (!speaksOfOne.test(text)) return undefined;
  const isShort = text.trim().split(/\s+/).length <= fewWords;
  for (const directory of ["entra", "activeDirectory"] as const) {
    const more = isShort && directory === "activeDirectory" ? [bareWord] : [];
    for (const pattern of [...called[directory], ...more]) {
      const found = pattern.exec(text);
      if (found !== null)
        return { directory, from: found.index, to: found.index + found[0].length };
    }
  }
  return undefined;
}

/** A text without the directory that an application writes to: "Workday -> AD: Petrov" is about Petrov. */
export function withoutDirectory(text: string, app: Application): string {
  const words = wordsOfName(app.displayName).join(" ");
  const place = directoryIn(text);
  if (place === undefined || !named[place.directory].test(words)) return text;
  const before = text.slice(0, place.from).replace(/(?:[-=–]+>|→|>|\bto|\bnach|\bvers) *$/iu, " ");
  return `${before} ${text.slice(place.to)}`;
}
