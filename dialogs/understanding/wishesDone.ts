import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

const lead =
  "(?:(?:please|pls|ok(?:ay)?|then|so|just|well|bitte|dann|mach|alors|por favor|entonces) )*";
const behind =
  "(?: (?:please|pls|then|now|bitte|jetzt|svp|s'il (?:te|vous) plaît|por favor|ahora))*";
/** Whole texts: what they wish done is what the card tells of. */
const phrase = sought(
  new RegExp(
    `^${lead}(?:${[
      "(?:can you |could you |will you |would you )?(?:fix|solve|repair|resolve|sort|do|mend) (?:it|this|that)(?: out)?(?: (?:for me|for us|yourself))",
      "(?:fix|solve|repair|resolve|mend|sort) (?:it|this|that)(?: out)?",
      "(?:behebe?|repariere?|löse?|erledige?)(?:n sie)? (?:das|es)(?: (?:bitte |doch )?(?:für mich|für uns|selbst))?",
      "(?:mache?|tue?)(?:n sie)? (?:das|es)(?: bitte| doch)? (?:für mich|für uns|selbst)",
      "(?:corrige[rz]?|répare[rz]?|règle[rz]?|résous|résolvez)(?:-(?:le|la|ça))?(?: (?:ça|cela))?(?: pour (?:moi|nous))?",
      "(?:fais|faites)(?:-le| ça| cela) (?:pour (?:moi|nous)|à ma place)",
      "(?:arr[ée]gl[ae]|soluci[oó]n[ae]|corr[ií](?:ge|ja))l[oa](?: por (?:mí|nosotros))?",
      "(?:hazlo|hágalo) (?:por (?:mí|nosotros)|tú|usted)",
    ].join("|")})${behind}$`,
    "u",
  ),
);
const inJapanese =
  /^(?:それを|これを)?(?:代わりに|かわりに)(?:やって|して|直して|修正して|対応して)(?:ください)?$|^(?:それを|これを)?(?:直して|修正して|解決して)(?:ください)?$/u;

/** Whether a text wants the bot to mend what the card tells of, without saying how: "fix it", "do it for me". */
export function wishesDone(text: string): boolean {
  if (text.length > 80) return false;
  const said = plainPhrase(text);
  return phrase.test(said) || inJapanese.test(said);
}
