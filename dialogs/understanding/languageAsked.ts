import { sought } from "../../bot/patterns/sought";
/** Names of the languages, as people of each call them, by tag. */
const names: readonly (readonly [string, string])[] = [
  ["en", "english|englisch|anglais|inglés|ingles|英語"],
  ["de", "german|deutsch|allemand|alemán|aleman|ドイツ語"],
  ["fr", "french|französisch|français|francais|francés|frances|フランス語"],
  ["es", "spanish|spanisch|espagnol|español|espanol|castellano|スペイン語"],
  ["ja", "japanese|japanisch|japonais|japonés|japones|日本語"],
];

const polite =
  "(?: now)?(?: please| bitte| s'il (?:te|vous) plaît| por favor|で(?:お願いします|お願い|話して|答えて|回答して)?(?:ください)?|に(?:して|変更(?:して)?|切り替え(?:て)?|変えて)(?:ください)?)?";
const before =
  "(?:(?:and|und|et|y|now|can you|could you|kannst du|können sie|peux-tu|pouvez-vous|puedes|puede|please|bitte|s'il (?:te|vous) plaît|por favor|the same|same|that|it|das(?:selbe| gleiche)?|la même chose|lo mismo|noch ?mal) )*(?:(?:speak|talk|answer|reply|write|repeat|say (?:it|that)|translate (?:it|that|this)|switch to|change to|in|auf|antworten|répondre|parler|hablar|responder|sprich|sprechen sie|antworte|wechsle zu|parle|parlez|réponds|répondez|en|habla|hable|responde)(?: in| auf| en| to)? )?";

const asked = names.map(
  ([tag, words]) => [tag, sought(new RegExp(`^${before}(?:${words})${polite}$`))] as const,
);

const which = sought(
  /^(?:(?:change |switch |choose )?(?:the )?languages?|(?:andere )?sprachen?(?: wechseln| ändern)?|(?:changer (?:de |la )?)?langues?|(?:cambiar (?:de |el )?)?idiomas?|(?:which|what) languages (?:do|can) you (?:speak|know|understand)|welche sprachen (?:kannst|sprichst|verstehst|können|sprechen|verstehen) (?:du|sie)(?: sprechen| denn)*|quelles langues (?:parlez-vous|parles-tu|tu parles|vous parlez|comprenez-vous)|qu[ée] idiomas (?:hablas?|entiendes?|sabes?)(?: usted)?|何語(?:が|を)?(?:話せ|使え|対応|分かり|わかり)[ぁ-ん]{1,8}|(?:表示)?言語(?:を(?:変更|変える|変えて|切り替え(?:る|て)?)(?:したい|して)?(?:ください)?|の(?:変更|切り替え))?)$/,
);

/**
 * The language a text asks to speak: its tag, `which` where only a change is asked for, undefined
 * where the text is about something else.
 */
export function languageAsked(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[!.,;:?。、¡¿]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return which.test(bare) ? "which" : asked.find(([, pattern]) => pattern.test(bare))?.[0];
}
