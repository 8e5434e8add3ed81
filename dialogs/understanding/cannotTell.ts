import { plainPhrase } from "./plainPhrase";

const phrases: readonly RegExp[] = [
  /^(?:(?:sorry|hm+|well|honestly)[, ]+)*(?:(?:i )?(?:really |honestly )?(?:don't|dont|do not) (?:really |even )?(?:know|remember|have (?:it|that|the name))|no idea|i have no (?:idea|clue)|not sure|i'm not sure|i am not sure|no clue|dunno|idk|i (?:can't|cant|cannot) (?:find it|say|tell))(?: (?:yet|right now|either|that|it|who|which|which one|the name|his name|her name|their name|sorry))*$/,
  /^(?:(?:das |ich )?(?:weiß|weiss) (?:ich )?(?:es )?nicht(?: genau)?|keine ahnung|(?:da )?bin ich (?:mir )?nicht sicher|ich finde (?:es|das) nicht)$/,
  /^(?:(?:je )?(?:ne )?(?:le )?sais pas|j'ignore|(?:je n'ai )?aucune idée|pas sûre?|je ne (?:le )?trouve pas)$/,
  /^(?:no (?:lo )?s[ée]|ni idea|no tengo (?:ni )?idea|no estoy segur[oa]|no (?:lo )?encuentro)$/,
  /^(?:(?:よく|まだ|ちょっと|すみません) ?)*(?:(?:わか|分か)(?:りません|らない|らないです|んない)|不明|知りません|知らない|見つかりません|見つからない|さあ)(?:です)?$/,
];

/**
 * Whether a text only says that the person cannot answer, in any of the languages: it names nobody,
 * though it says "I".
 */
export function isCannotTell(text: string): boolean {
  if (text.length > 80) return false;
  const bare = plainPhrase(text);
  return phrases.some((phrase) => phrase.test(bare));
}
