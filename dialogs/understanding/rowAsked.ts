import { plainPhrase } from "./plainPhrase";

/** Which row of a table a text asks for: its number from one, or the one at an end or beside the last one shown. */
export interface RowAsked {
  readonly row: number | "last" | "next" | "previous";
  /** It says that a row is meant; "the second one" may be something else. */
  readonly sure: boolean;
}

const lead =
  "(?:(?:and|ok|so|now|what about|how about|what is (?:with|in)|show(?: me)?|explain|und|was ist mit|zeig mir|et|montre-moi|y|muéstrame) )*(?:the |for |in |die |der |das |la |le |l'|el |los )*";
const rowWord = "rows?|lines?|entry|record|zeile|reihe|eintrag|ligne|entrée|fila|línea|entrada";

/** Ordinals of five languages, by their number; Japanese ones are written with digits. */
const ordinals: readonly (readonly [number, string])[] = [
  [1, "first|erste[nr]?|première?|premier|primer[ao]?"],
  [2, "second|zweite[nr]?|deuxième|seconde?|segund[ao]"],
  [3, "third|dritte[nr]?|troisième|tercer[ao]?"],
  [4, "fourth|vierte[nr]?|quatrième|cuart[ao]"],
  [5, "fifth|fünfte[nr]?|cinquième|quint[ao]"],
  [6, "sixth|sechste[nr]?|sixième|sext[ao]"],
  [7, "seventh|siebte[nr]?|septième|séptim[ao]"],
  [8, "eighth|achte[nr]?|huitième|octav[ao]"],
  [9, "ninth|neunte[nr]?|neuvième|noven[ao]"],
  [10, "tenth|zehnte[nr]?|dixième|décim[ao]"],
];
const ends: readonly (readonly ["last" | "next" | "previous", string])[] = [
  ["last", "last|letzte[nr]?|dernière?|dernier|últim[ao]"],
  ["next", "next|nächste[nr]?|suivante?|siguiente"],
  ["previous", "previous|one before|vorige[nr]?|précédente?|anterior"],
];

const numbered = new RegExp(
  `^${lead}(?:(?:${rowWord})(?: (?:number|no|nr|nummer|numéro|número))? ?#?(\\d{1,4})|(\\d{1,4})(?:st|nd|rd|th|e|ème|ª|º)? (?:${rowWord}))$|^(\\d{1,4})(?:行目|番目|件目)(?:の(?:行|エントリ))?(?:は|を ?見せて)?(?:どう ?ですか)?$`,
  "u",
);
const named = (words: string): RegExp =>
  new RegExp(
    `^${lead}(?:${words})( (?:${rowWord}))?(?: one)?$|^${lead}(${rowWord}) (?:${words})$`,
    "u",
  );
const places = [...ordinals, ...ends].map(([row, words]) => [row, named(words)] as const);
const japanese: readonly (readonly ["last" | "next" | "previous", RegExp])[] = [
  ["last", /^最後の?(?:行|エントリ|もの|やつ)?(?:は|を ?見せて)?(?:どう ?ですか)?$/u],
  ["next", /^次の(?:行|エントリ)(?:は|を ?見せて)?(?:どう ?ですか)?$/u],
  ["previous", /^前の(?:行|エントリ)(?:は|を ?見せて)?(?:どう ?ですか)?$/u],
];

/** The row of a pasted table that a short text asks for, in any of the languages; undefined for other texts. */
export function rowAsked(text: string): RowAsked | undefined {
  if (text.length > 60) return undefined;
  const plain = plainPhrase(text);
  const digits = numbered.exec(plain)?.slice(1).find(Boolean);
  if (digits !== undefined) return { row: Number(digits), sure: true };
  for (const [row, pattern] of places) {
    const found = pattern.exec(plain);
    if (found !== null) return { row, sure: found.slice(1).some(Boolean) };
  }
  const end = japanese.find(([, pattern]) => pattern.test(plain));
  return end && { row: end[0], sure: /行|エントリ/u.test(plain) };
}
