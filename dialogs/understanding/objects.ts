import { plainPhrase } from "./plainPhrase";
import { wordCount } from "./spacedJapanese";

const mostWords = 16;

/** "That's wrong" by itself or before what is said against it. */
const denies =
  /^(?:(?:no|but|hm+|well|sorry|nein|aber|non|mais|pero) )*(?:(?:that|this|it)(?:'s| is| can't be| cannot be)(?: just| simply)? (?:wrong|not (?:true|right|correct|so|possible)|incorrect|false|impossible|right)|(?:that|this)(?:'s| is)n't (?:true|right|correct)|not true|(?:it|that|this|she|he|they) (?:isn't|is not|aren't|are not|wasn't|doesn't|does not|hasn't)(?: so)?$|i (?:doubt|disagree)(?: (?:that|it))?|you(?:'re| are) wrong|i (?:don't|do not) (?:believe|agree)(?: (?:that|you|it|this))?|(?:das|es) (?:stimmt (?:so )?nicht|ist (?:falsch|nicht (?:wahr|richtig))|kann nicht (?:sein|stimmen))|stimmt (?:so )?nicht|(?:ist|war) (?:es|sie|er) nicht$|(?:ich )?glaube? ich nicht|das glaube ich (?:nicht|kaum)|(?:c'est|cela est) (?:faux|inexact|impossible)|ce n'est pas (?:vrai|juste|exact|possible|le cas|ça)|je n'y crois pas|je ne (?:le )?crois pas|(?:eso|esto) (?:no es (?:verdad|cierto|correcto|así)|es (?:falso|mentira|incorrecto)|está mal)|no es (?:verdad|cierto|así)|no lo es|no (?:lo|me lo) creo)(?= |$)/u;
/** What stands against a card: member, assigned, in scope, active, added lately. */
const holdsAgainst =
  /(?<!\p{L})(?:(?:i am|i'm|am|he is|he's|she is|she's|they are|they're|is|are|was|were|has been|have been|been) (?:already |now |definitely |certainly |really |also |actually |in fact |just |both )*(?:in (?:that|the|this|an?|both|all) (?:\S+ ){0,2}groups?|(?:a )?(?:direct )?members?(?: of .{1,40})?|in (?:the )?scope|assigned|active|enabled|added|entitled)|(?:we|i|they|somebody|someone|hr|it) (?:already |just |have |has )*(?:added|assigned|put|moved|given|gave) (?:him|her|them|me|it|(?:the|a|that) (?:role|group|licen[cs]e|user|permission|app role))|(?:he|she|they|i) (?:already )?(?:has|have) (?:the|that|a) role|(?:i|we|my (?:manager|boss|lead|supervisor)|the (?:manager|boss|owner)|he|she|they|it)(?: (?:says?|said)(?: that)?(?: (?:she|he|they|it))?)? (?:has |have |was |is |already |just )*approved(?: (?:it|that|this|already))*|(?:hat|habe|haben|wurde) .{0,30}(?:genehmigt|freigegeben|bewilligt)|(?:a|ont|ai|été) .{0,12}(?:approuvée?|validée?)|(?:ha|han|he|fue|sido) .{0,12}aprobad[oa]|(?:ist|bin|sind|wurde|steht) .{0,40}(?:in der .{0,20}gruppe|zugewiesen|mitglied|im bereich|aktiv|hinzugefügt|aufgenommen)|(?:est|suis|a été|ai été) .{0,30}(?:dans (?:ce|le|un) groupe|affectée?|membre|dans l'étendue|active?|ajoutée?)|(?:está|estoy|fue|ha sido|es|soy) .{0,30}(?:en (?:ese|el|este) grupo|asignad[oa]|miembro|en el ámbito|activ[oa]|añadid[oa]))(?!\p{L})/u;
const begins =
  /^(?:done|my (?:manager|boss|lead|supervisor)|i have|i've|we have|we've|mein\p{L}*|meine|mon|ma|mi|but|no|actually|well|hm+|aber|doch|nein|mais|si|non|pero|sí|that|this|he|she|they|i|i'm|she's|he's|er|sie|ich|il|elle|je|él|ella|yo|está|estoy|fue)(?!\p{L})/u;
const inJapanese =
  /(?:それは|いや|いいえ)[^。]{0,6}(?:違い|違う|間違)|^(?:信じられない|信じられません|そんなはずは(?:ない|ありません))|(?:でも|しかし|いや|ですが)?.{0,24}(?:グループに(?:は)?(?:入って|所属して|追加)|割り当て(?:られてい|済み|てあり)|スコープ内|有効に|追加(?:しました|されました|済み))(?:.{0,8})$/u;

/** Questions are none. */
const asks =
  /[?？]\s*$|^(?:is|are|was|were|why|how|who|what|when|which|ist|bin|est-ce|warum|pourquoi|por qué)(?!\p{L})|ですか|ますか/u;

/**
 * Whether a short text says that a card is wrong: "but I am in that group", "that's wrong, she is in scope",
 * "she was added an hour ago", in any of the languages.
 */
export function objects(text: string): boolean {
  const plain = plainPhrase(text.slice(0, 200));
  if (text.length > 160 || wordCount(plain) > mostWords || asks.test(text) || asks.test(plain))
    return false;
  return (
    denies.test(plain) || (begins.test(plain) && holdsAgainst.test(plain)) || inJapanese.test(plain)
  );
}
