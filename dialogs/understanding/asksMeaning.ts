import { sought } from "../../bot/patterns/sought";
import { isAskingBack } from "./asksBack";
import { plainPhrase } from "./plainPhrase";

/** Without a mark for word ends: Japanese has no spaces. */
const phrases = [
  /^(?:(?:and|so|but|und|aber|et|mais|y|pero) )*(?:is (?:it|this|that) (?:an? )?(?:serious|bad|dangerous|normal|critical|(?:big )?problem|something bad|(?:real )?error|bug|fault|failure|mistake|bad sign)(?: or not)?|should i (?:worry|be worried)|ist das (?:schlimm|normal|ein problem|ein fehler|ein bug|kritisch|ernst)|muss ich mir sorgen machen|c'est (?:grave|normal|embêtant|un problème|une erreur|un bug)|est-ce (?:grave|normal)|¿?(?:es|esto es|eso es) (?:grave|normal|malo|un problema|un error|un fallo)|(?:これは)?(?:大丈夫|問題|深刻|普通|エラー|不具合|バグ)(?:な(?:ん|の))?(?:です|でしょう)か)$/u,
  /\bwhat(?:'s| is| does| do| did)?\b.{0,40}\b(?:mean|means|meaning|supposed to mean)\b|\b(?:plain|simple|simpler|other|normal|layman'?s?|everyday) (?:english|words?|terms?|language)\b|\bexplain\b.{0,30}\b(?:differently|simpl\w+|again|better|mean\w*|like i'm)\b|\b(?:don't|do not|dont|didn't|didnt|can't|cant|cannot) (?:really |quite |even )?(?:understand|get|follow|make sense of)(?: (?:it|this|that|you|any of|a word|what|the)\b.*)?$|\bmakes? no sense\b|\b(?:confus(?:ed|ing)|you lost me|i'm lost|greek to me|gibberish|clarify)\b/,
  /\b(?:was (?:heißt|heisst|bedeutet|soll)|was ist mit .{1,30} gemeint)(?!\p{L}).{0,40}|(?:versteh|kapier|begreif)\w*(?: (?:ich|das|es|die|sie|nur|überhaupt))* (?:nicht|nichts|kein wort|bahnhof)(?!\p{L})|(?:einfacher|in einfachen worten|mit anderen worten|auf deutsch|verständlicher|anders erklären)(?!\p{L})|\bwas meinst? (?:du|ihr|sie)\b/u,
  /(?:veut|veulent|voulez-vous|veux-tu) dire(?!\p{L})|(?<!\p{L})signifie(?:nt)?(?!\p{L})|comprends? (?:pas|rien)(?!\p{L})|plus simple(?:ment)?(?!\p{L})|(?:en clair|autrement dit|avec d'autres mots|d'autres termes)(?!\p{L})/u,
  /(?:significan?|quiere decir|quieren decir)(?!\p{L})|no (?:lo |la |te |le )?(?:entiendo|entendí|comprendo)(?: (?:nada|bien|eso|esto))?(?!\p{L})|más (?:simple|sencill[oa]|claro|fácil)(?!\p{L})|(?:en cristiano|con otras palabras|otras palabras)(?!\p{L})/u,
  /どういう(?:意味|こと)|意味(?:が|は|を)?(?:よく)?(?:わか|分か|教えて|何|なん)|(?:よく)?(?:わか|分か)(?:りません|らない|りづらい|りにくい)|理解でき(?:ません|ない)|(?:簡単|やさしい言葉|わかりやすく|分かりやすく|噛み砕い)/u,
].map(sought);

/** Longer texts say something of their own. */
const longest = 100;

/**
 * Whether a text asks for what was said in other words: "what does that mean?", "I don't get it", "in plain
 * English please", in any of the languages.
 */
export function isAskingMeaning(text: string): boolean {
  if (text.length > longest) return false;
  const bare = plainPhrase(text);
  return isAskingBack(text) || phrases.some((phrase) => phrase.test(bare));
}
