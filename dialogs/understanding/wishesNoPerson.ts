import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** Which of several is the easier one: "who is easier to fix?" wants nobody. */
const compares = sought(
  /^(?:(?:and|so|but|ok|und|et|y) )*(?:who|which|what|whose|wer|wen|welche[rns]?|qui|lequel|laquelle|quel(?:le)?|qui[ée]n|cu[áa]l)(?!\p{L}).{0,30}(?<!\p{L})(?:easie[rs]t?|simple[rs]t?|quicke[rs]t?|faste[rs]t?|harde[rs]t?|worse|worst|more (?:urgent|important|difficult)|most (?:urgent|important|difficult)|einfacher|leichter|schneller|schwieriger|dringender|schlimmer|am (?:einfachsten|leichtesten|schnellsten|dringendsten)|plus (?:simple|facile|rapide|urgente?|difficile)|más (?:fácil|sencill[oa]|rápid[oa]|urgente|difícil))(?!\p{L})|(?:誰|だれ|どれ|どちら|どっち)(?:の(?:ほう|方))?が(?:より|一番)?(?:簡単|早|速|急|難し)/u,
);

/** Told to be somebody else, or to say what it was told: no help is asked for. */
const toldToBe = sought(
  /^(?:(?:please|now|ok|hey|bitte|s'il vous plaît|por favor) )*(?:pretend(?: to be| that)?|act (?:as|like)|imagine (?:that )?you are|role ?play|you are now|from now on you|(?:ignore|forget|disregard|translate|repeat|print|show|reveal)(?: me)? (?:all )?(?:of )?(?:your|previous|the (?:above|previous)|prior)(?: \p{L}+)? (?:instructions?|rules?|prompts?)|tu so als|stell dir vor,? du (?:bist|wärst)|spiel(?:e|en sie)?(?: mal)? (?:den|die|das|einen?)|ignoriere?(?:n sie)? (?:alle )?(?:deine|ihre|vorherigen?) (?:anweisungen|regeln)|fais comme si|faites comme si|imagine[rz]? que (?:tu es|vous êtes)|ignore[rz]? (?:toutes )?(?:tes|vos|les) (?:instructions|règles)|finge|imagina que eres|hazte pasar|ignora (?:todas )?(?:tus|sus|las) (?:instrucciones|reglas))(?!\p{L})|(?:の)?(?:ふり|フリ)を?して|(?:なりきって|演じて)|(?:指示|命令)を(?:無視|翻訳|忘れ)/u,
);

/** Whether a text that speaks of people or of help wants nobody to take over. */
export function wishesNoPerson(text: string): boolean {
  const bare = plainPhrase(text.slice(0, 300));
  return compares.test(bare) || isToldToBe(text);
}

/** Whether the bot is told to be somebody else, or asked for what it was told. */
export function isToldToBe(text: string): boolean {
  return toldToBe.test(plainPhrase(text.slice(0, 300)));
}
