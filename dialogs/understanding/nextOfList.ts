import { plainPhrase } from "./plainPhrase";

/** Which of a list a short text wants: the one behind or before the last that was opened, a number from 1, or the last. */
export type OfList =
  | {
      readonly step: 1 | -1;
      /** It says that one of a list is meant; "next" alone may ask for the next step. */
      readonly sure: boolean;
      /** It says that somebody is meant. */
      readonly person: boolean;
    }
  | { readonly place: number | "last" };

const lead =
  "(?:(?:and|ok(?:ay)?|so|now|then|go to|show(?: me)?|open|take|let's do|bitte|und|jetzt|nun|dann|zeig mir|zum|zur|et|maintenant|passons|passez|montre[rz]?(?:-moi)?|y|ahora|pase|pasa|pasamos|muestra|muéstrame) )*(?:the |de[rmn] |die |das |la |le |les |el |al |à la |au |a la |a )?";
const somebody =
  "person|people|user|colleague|employee|case|customer|nutzer(?:in)?|benutzer(?:in)?|mitarbeiter(?:in)?|kolleg(?:e|in)|personne|utilisat(?:eur|rice)|collègue|persona|usuari[oa]|emplead[oa]|compañer[oa]";
const tail = "(?: (?:please|bitte|s'il vous plaît|svp|por favor))?";

const steps: readonly (readonly [1 | -1, string])[] = [
  [1, "next|following|nächste[nrms]?|suivante?|prochaine?|siguiente|próxim[oa]"],
  [-1, "previous|vorige[nrms]?|vorherige[nrms]?|précédente?|anterior"],
];
const european = steps.map(
  ([step, words]) =>
    [
      step,
      new RegExp(
        `^${lead}(?:(?:${words})(?: (${somebody})| (one))*|(${somebody}) (?:${words}))${tail}$`,
        "u",
      ),
    ] as const,
);
const japanese = [
  [
    1,
    /^(?:では|じゃあ)?[、 ]*次の(?:人|方|ユーザー|社員)(?:は|を|に|へ|お願いします|見せて(?:ください)?)*$/u,
  ],
  [-1, /^前の(?:人|方|ユーザー|社員)(?:は|を|に|へ|お願いします|見せて(?:ください)?)*$/u],
] as const;

const last = new RegExp(
  `^${lead}(?:last|letzte[nrms]?|derni(?:er|ère)|últim[oa])(?: (?:${somebody}|one))?${tail}$|^最後の(?:人|方|ユーザー)(?:は|を|に|お願いします)*$`,
  "u",
);
const numbered = /^(?:number |no\.? |nr\.? |nummer |numéro |número |#)?(\d{1,2})(?:番目?|人目)?$/u;

/** The one of a list that a short text asks for, in any of the languages; undefined for other texts. */
export function nextOfList(text: string): OfList | undefined {
  if (text.length > 50) return undefined;
  const bare = plainPhrase(text);
  const place = Number(numbered.exec(bare)?.[1] ?? 0);
  if (place > 0) return { place };
  if (last.test(bare)) return { place: "last" };
  for (const [step, pattern] of european) {
    const found = pattern.exec(bare);
    if (found === null) continue;
    const [, behind, one, before] = found;
    const person = (behind ?? before) !== undefined;
    return { step, sure: person || one !== undefined, person };
  }
  const found = japanese.find(([, pattern]) => pattern.test(bare));
  return found && { step: found[0], sure: true, person: true };
}
