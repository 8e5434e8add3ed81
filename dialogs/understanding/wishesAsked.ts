import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

const them =
  "(?:them|someone|somebody|a person|it|the it|(?:my |the |your )?(?:help ?desk|service desk|it team|it department|admins?|administrators?|engineers?|owner|people))";
/** Whole texts: whoever asks the bot for a thing says what. */
const phrase = sought(
  new RegExp(
    `^(?:(?:please|pls|ok(?:ay)?|then|so|and|bitte|dann|alors|s'il vous plaît|entonces|por favor|y) )*(?:${[
      `(?:can|could|would|will) (?:you|u) (?:please |just |maybe )*(?:(?:ask|tell|contact|inform|write to|talk to) ${them}(?: (?:for me|about (?:it|this|that)|to (?:fix|do|add|give) .{1,20}))?|(?:ask|request it|request that|enquire|inquire)(?: (?:it|that))? (?:for me|on my behalf))`,
      `(?:ask|tell) ${them}(?: (?:for me|about (?:it|this|that)))?`,
      "(?:kannst du|können sie|könntest du|könnten sie) (?:(?:bitte|das|da|sie|die|denen|für mich|mal) )*(?:nachfragen|fragen|anfragen|beantragen|sagen|bescheid geben)(?: für mich)?",
      "(?:frage?|sage?)(?:n sie)? (?:(?:bitte|das|sie|die|denen|es) )+(?:für mich)?(?:bitte)?|frage?(?:n sie)? (?:bitte )?(?:für mich|nach)(?: nach)?",
      "(?:pouvez-vous|peux-tu|pourriez-vous|pourrais-tu) (?:(?:leur|le|lui) )?(?:demander|dire|signaler)(?: (?:ça|cela))?(?: (?:pour moi|à ma place))?",
      "(?:demande[rz]?|dis|dites)(?:-le)?-(?:leur|lui)(?: pour moi)?|demande[rz]? pour moi",
      "(?:puedes|puede|podr[íi]as?) (?:preguntar|ped[íi]r|dec[íi]r|avisar)(?:lo|les|le|selo|lo)?(?: (?:por m[íi]|en mi nombre))?",
      "(?:preg[úu]nt[ae]|p[íi]de|pida|d[íi]|diga)(?:les|le|selo)(?: por m[íi])?",
    ].join("|")})(?: (?:please|bitte|svp|s'il (?:te|vous) plaît|por favor))?$`,
    "u",
  ),
);
const inJapanese =
  /^(?:(?:代わりに|かわりに|私の代わりに|担当者に|ヘルプデスクに|向こうに)(?:聞いて|頼んで|伝えて|依頼して|申請して|確認して)|(?:聞いて|頼んで|伝えて)(?:もらえ|いただけ))(?:ください|もらえますか|いただけますか|ますか|くれますか)?$/u;

/** Whether a text wants the bot to ask or tell whoever can act: "can you ask for me", "please tell them". */
export function wishesAsked(text: string): boolean {
  if (text.length > 90) return false;
  const said = plainPhrase(text);
  return phrase.test(said) || inJapanese.test(said);
}
