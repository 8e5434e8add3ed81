import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";
import { takesAway } from "./takesAway";

/** Whose account somebody wants gone, or asks when it goes. */
export type Removal = "own" | "others";

/** Longer texts are mails and say something of their own. */
const longest = 160;
const few = "(?: [\\p{L}\\p{N}.&'-]+){0,4}?";
const lead =
  "(?:(?:please|pls|can you|could you|would you|will you|i want you to|i want to|i'd like to|i would like to|how (?:do|can) i|bitte|können sie|kannst du|ich möchte|wie kann ich|pouvez-vous|peux-tu|je veux|je voudrais|comment|por favor|puede|puedes|quiero|cómo puedo|just|and|so|also) )*";
const gone =
  "(?:deleted|removed|disabled|deactivated|closed|switched off|turned off|revoked|terminated|cut off|blocked)";

const own = [
  `^${lead}(?:remove|delete|close|cancel|deactivate|disable|terminate|revoke|erase|get rid of)(?: all(?: of)?)? my${few} (?:accounts?|access|user|logins?|profile|licen[cs]e)(?!\\p{L})`,
  `(?<!\\p{L})(?:when|how long until|what day|how soon|will|do|does)(?: (?:do|does|will|are|is))? (?:all )?(?:of )?my${few} (?:accounts?|access|logins?) (?:get |be |be automatically |automatically )*(?:${gone}|end|expire|go away|stop working)(?!\\p{L})`,
  "(?<!\\p{L})i(?:'m| am|'ll| will| am going to)? (?:leave|leaving|quit|quitting|resign|resigning|retire|retiring)(?!\\p{L}).{0,60}my (?:\\p{L}+ )?(?:accounts?|access)(?!\\p{L})",
  `^${lead}(?:lösch|entfern|schließ|deaktivier|sperr)(?:e|en)?(?: sie)?(?: bitte)? meine?n?${few} ?\\p{L}*(?:konto|konten|zugang|zugänge|zugriff|account)s?(?!\\p{L})|^${lead}meine?n?${few} \\p{L}*-?(?:konto|konten|zugang|zugänge|zugriff|account)s? (?:bitte )?(?:löschen|entfernen|schließen|deaktivieren|abschalten)(?!\\p{L})`,
  `(?<!\\p{L})wann (?:wird|werden) meine?${few} \\p{L}*-?(?:konto|konten|zugang|zugänge|zugriff|accounts?) (?:gelöscht|entfernt|gesperrt|deaktiviert|abgeschaltet)`,
  `^${lead}(?:supprim|ferm|désactiv|retir|enlev|enlèv)(?:e|er|ez) (?:tous )?(?:mon|mes|ma)${few} (?:comptes?|accès)(?!\\p{L})|(?<!\\p{L})quand (?:est-ce que )?(?:mon|mes)${few} (?:comptes?|accès)${few} (?:supprimé|désactivé|fermé|retiré)`,
  `^${lead}(?:elimin|borr|cerr|cierr|desactiv|quit)(?:a|e|ar|en)(?:me)? (?:tod[oa]s )?mis?${few} (?:cuentas?|accesos?)(?!\\p{L})|(?<!\\p{L})cu[áa]ndo (?:se )?(?:elimina|borra|desactiva|cierra)\\p{L}* mis?${few} (?:cuentas?|accesos?)`,
  "(?:私|自分|僕)の.{0,20}(?:アカウント|アクセス権?)(?:を|の)(?:削除|停止|無効)(?:に|を)?(?:し(?:て|たい)|お願い)|(?:私|自分|僕)の.{0,20}(?:アカウント|アクセス権?)は(?:いつ|自動).{0,10}(?:削除|停止|無効)",
].map((pattern) => sought(new RegExp(pattern, "u")));

/** What is taken away from somebody; else "close it" or "remove the filter" wants something else. */
const access =
  /(?<!\p{L})(?:accounts?|access|user|login|konto|konten|zugang|zugriff|comptes?|accès|cuentas?|accesos?)(?!\p{L})|アカウント|アクセス/u;
const self =
  /(?<!\p{L})(?:i|me|my|mine|ich|mich|mir|meine?[nmrs]?|je|moi|mon|ma|mes|yo|mi|mis|me)(?!\p{L})|私|自分|僕/u;

/** Whose account a text of an employee wants taken away, in any of the languages: "remove my Slack account". */
export function wishesRemoval(text: string): Removal | undefined {
  if (text.length > longest) return undefined;
  const bare = plainPhrase(text);
  if (own.some((pattern) => pattern.test(bare))) return "own";
  if (!takesAway.test(bare) || !access.test(bare)) return undefined;
  return self.test(bare) ? undefined : "others";
}
