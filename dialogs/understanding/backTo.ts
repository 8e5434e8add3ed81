import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** What to go back to: whoever is called so, or a place among what was shown, from 1 on; -2 is the one before. */
export type BackTo = { readonly name: string } | { readonly place: number };

const beginnings =
  "(?:(?:ok(?:ay)?|so|now|then|and|let's|please|nun|jetzt|und|bitte|maintenant|et|ahora|y) )*(?:(?:go|going|get|come) )?(?:back to|return to|again to|zurück zu(?:r|m)?|noch ?mal zu(?:r|m)?|revenons (?:à|au)|(?:retour|revenir) (?:à|au)|volvamos (?:a|al)|vol(?:ver|vemos) (?:a|al)|de vuelta (?:a|al))";
const byName = sought(
  new RegExp(
    `^${beginnings} (?:the (?:one|case|card) of )?((?:\\p{L}[\\p{L}\\p{M}'-]*)(?: \\p{L}[\\p{L}\\p{M}'-]*){0,3})$`,
    "u",
  ),
);
const inJapanese =
  /^(\p{L}[\p{L}\p{M} '-]{0,40}?)(?:さん|様)?(?:の件)?に(?:戻(?:って|る|ります|りたい)|戻して)/u;

const places: readonly (readonly [number, string])[] = [
  [1, "first|1st|erste[nrms]?|premi(?:er|ère)|primer[oa]?|最初|一人目|1人目|一番目"],
  [2, "second|2nd|zweite[nrms]?|second|seconde|deuxième|segund[oa]|二人目|2人目|二番目"],
  [3, "third|3rd|dritte[nrms]?|troisième|tercer[oa]?|三人目|3人目|三番目"],
  [
    -2,
    "previous|(?:one )?before|vorige[nrms]?|vorherige[nrms]?|précédente?|anterior|前|ひとつ前|一つ前",
  ],
];
const lead =
  "(?:(?:for|für|bei|pour|para|and|ok(?:ay)?|so|what about|what was|who was|which was|now|und|was ist mit|wer war|was war|et|qui était|y|qui[ée]n era|back to|zurück zu(?:r|m)?|revenons (?:à|au)|volvamos al?|go back to|qué hay de) )*(?:the |de[rmn] |die |das |le |la |el |al )?";
const tail =
  "(?: (?:one|card|person|user|case|again|please|karte|person|carte|personne|tarjeta|persona))*";
const byPlace = places.map(
  ([place, words]) =>
    [
      place,
      new RegExp(
        `^${lead}(?:${words})${tail}$|^(?:${words})(?:の人|の方|の件)?(?:に戻.{0,6}|は)?$`,
        "u",
      ),
    ] as const,
);

/** "Row 2": of a table whose rows were answered one by one. */
const byRow =
  /^(?:(?:and|und|et|y|what about|now) )*(?:row|line|zeile|reihe|ligne|fila|línea) (\d{1,2})$|^(\d{1,2})行目$/u;
/** "Jonas first": of several that were shown. */
const firstOfAll =
  /^(\p{L}[\p{L}\p{M}'-]*(?: \p{L}[\p{L}\p{M}'-]*)?) (?:first|zuerst|d'abord|primero)$/u;

const besideIt = / (?:please|bitte|s'il vous plaît|por favor|again|now)$/;

/** What comes before a comma, and what is asked of it: "what about the first one, how long?" */
export function backToAndAsk(
  text: string,
): { readonly back: string; readonly ask: string } | undefined {
  const at = text.length > 80 ? -1 : text.search(/[,:、]/u);
  const [back, ask] = [text.slice(0, at), text.slice(at + 1).trim()];
  return at > 0 && ask !== "" && backTo(back) !== undefined ? { back, ask } : undefined;
}

/** What a short text wants to go back to, in any of the languages. */
export function backTo(text: string): BackTo | undefined {
  if (text.length > 80) return undefined;
  const bare = plainPhrase(text).replace(besideIt, "");
  const place = byPlace.find(([, pattern]) => pattern.test(bare))?.[0];
  if (place !== undefined) return { place };
  const row = byRow.exec(bare)?.slice(1).find(Boolean);
  if (row !== undefined) return { place: Number(row) };
  const name = (byName.exec(bare) ?? inJapanese.exec(bare) ?? firstOfAll.exec(bare))?.[1]?.trim();
  return name === undefined ? undefined : { name };
}
