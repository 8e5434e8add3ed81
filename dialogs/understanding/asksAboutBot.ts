import { soughtBy } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";
import { isToldToBe } from "./wishesNoPerson";

/** What somebody wants to know of the bot itself. */
export type AskedOfBot = "nature" | "privacy";

const phrases = soughtBy<AskedOfBot>([
  [
    "nature",
    /^(?:(?:hey|so|hi|hello|wait|sorry|ok(?:ay)?|well|good (?:morning|afternoon|evening|day)|honestly|just (?:curious|asking)|tell me|quick question|and|but|wait a (?:minute|second)) )*(?:(?:are|r) (?:you|u)|is this(?= (?:really )?an? )|am i (?:talking|speaking|chatting) (?:to|with)) (?:really )?(?:an? |some )?(?:real |live |actual )?(?:ro)?(?:bot|human|person|ai|machine|computer|program|chatbot|man|woman|people)(?:\b.{0,40})?$|^(?:who|what) are you$/,
  ],
  [
    "nature",
    /^(?:(?:hallo|guten (?:tag|morgen|abend)|moin|hey|sag mal|und|aber|bonjour|bonsoir|salut|dites|hola|buen[oa]s(?: (?:días|tardes|noches))?|perdona|oye|こんにちは|おはようございます|すみません) ?)*(?:(?:bist du|sind sie|ist das|spreche ich mit|schreibe ich mit) (?:hier )?(?:etwa )?(?:ein(?:e|em|er)? )?(?:echte[rn]? )?(?:bot|roboter|mensch(?:en)?|person|maschine|computer|ki)(?:\b.{0,40})?|(?:wer|was) (?:bist du|sind sie)|(?:es-tu|[êe]tes-vous|(?:tu es|t'es|vous [êe]tes|vs [êe]tes)|c'est|est-ce|je parle (?:à|a|avec)) (?:vraiment |bien )?une? (?:vraie? )?(?:bot|robot|humaine?|personne|machine|ia)(?: .{0,40})?|qui êtes-vous|qui es-tu|(?:eres|es usted|es esto|hablo con) una? (?:bot|robot|humano|persona|máquina|ia)(?: .{0,40})?|quién (?:eres|es usted)|(?:これは|あなたは|相手は|君は)?(?:ボット|ロボット|人間|人|ai|機械)(?:(?:です|なのです|なんです|でしょう)か|なの|ですよね)?|(?:どなた|誰)ですか)$/u,
  ],
  [
    "privacy",
    /\b(?:what|which|how long|where|do|does|are|is)\b.{0,30}\b(?:you|this bot|the bot|it)\b.{0,15}\b(?:store|save|keep|record|remember|collect|know)\b.{0,25}\b(?:about me|of me|my data|data|chats?|messages?|conversations?|what i (?:write|say|type))\b|\bwho (?:else )?(?:can |could |will )?(?:see|sees|read|reads)\b.{0,20}\b(?:this|what i|my|chats?|messages?|conversation)\b|\bis (?:this|it|my data|what i write)\b.{0,15}\b(?:confidential|private|recorded|stored|gdpr)\b/,
  ],
  [
    "privacy",
    /(?:was|welche daten|wie lange) (?:speicher|merk|weiß|behalt|behält)\w*.{0,20}(?:über mich|von mir|daten)|wer (?:kann|sieht|liest).{0,25}(?:sehen|lesen|mit|hier|schreibe)|(?:que|quelles données) (?:gardez|stockez|conservez|enregistrez|sais)-?(?:vous|tu).{0,20}|qui (?:peut (?:voir|lire)|voit|lit) (?:ce que|cette|mes|nos).{0,30}|qué (?:guarda|almacena|sabe|datos).{0,25}(?:de mí|sobre mí|guarda|míos)|quién (?:puede (?:ver|leer)|ve|lee) (?:lo que|esto|mis).{0,30}|(?:どんな|何の)(?:データ|情報)(?:を|が).{0,12}(?:保存|記録|保持)|(?:この(?:会話|チャット)|書いたこと)(?:は|を)(?:誰|だれ)が/u,
  ],
]);

/** What a short text asks of the bot itself, in any of the languages: "are you a real person?" wants none. */
export function askedOfBot(text: string): AskedOfBot | undefined {
  if (text.length > 120) return undefined;
  const bare = plainPhrase(text);
  return (
    phrases.find(([, phrase]) => phrase.test(bare))?.[0] ??
    (isToldToBe(text) ? "nature" : undefined)
  );
}
