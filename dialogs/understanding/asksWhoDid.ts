import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

const english =
  "(?:by whom |who(?: has| is it that| was it that)? )(?:was |were )?(?:(?:he|she|it|they|this|that|the \\w+(?: \\w+)?) )?(?:just |recently |actually )?(?:disabled|deactivated|deleted|removed|changed|unassigned|switched (?:it |this |that |him |her |them )?off|turned (?:it |this |that |him |her |them )?off|blocked|renamed|edited|did|revoked|took)(?: .{1,40})?";
const german =
  "(?:von wem|wer) (?:hat|war|wurde|ist).{0,40} (?:deaktiviert|gelöscht|entfernt|geändert|gesperrt|abgeschaltet|ausgeschaltet|umbenannt|entzogen|das|es)(?: (?:das|gewesen))?";
const french =
  "(?:par qui|qui) (?:l'a|les a|lui a|a) .{0,30}(?:désactivée?|supprimée?|retirée?|modifiée?|changée?|bloquée?|enlevée?|fait (?:ça|cela))s?(?: .{1,30})?";
const spanish =
  "(?:por qui[ée]n|qui[ée]n) (?:l[aoe]s? )?(?:ha |han |fue )?(?:desactiv|elimin|borr|quit|cambi|modific|bloque)(?:ó|ado|ada|aron)(?: .{1,30})?";
const did = sought(
  new RegExp(
    `^(?:(?:and|but|so|ok|und|aber|et|mais|y|pero) )*(?:${[english, german, french, spanish].join("|")})$|(?:誰|だれ|どなた)が.{0,14}(?:無効に|削除|変更|外し|停止|解除)(?:した|しました|たの|ましたか)`,
    "u",
  ),
);

/** Longer texts say something of their own. */
const longest = 90;

/** Whether a text asks who did what the card tells: "who disabled him?". */
export function isAskingWhoDid(text: string): boolean {
  return text.length <= longest && did.test(plainPhrase(text));
}
