import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** Since when something is, or was, is another question. */
const past =
  /(?<!\p{L})(?:since|ago|was|were|did|has|had|have been|seit|war|wurde|hat|depuis|était|a-t-|desde|hace|fue|lleva)(?!\p{L})|から|ました/u;

const phrases = [
  /^(?:(?:and|so|but|ok|well|then|please) )*(?:how (?:much )?long(?:er)?|how soon|how much (?:more )?time|how many (?:more )?(?:minutes|hours|days|weeks|cycles)|by when|until when|till when|what time(?! is it)|eta|any eta|(?:(?:can|could) (?:i|we|you) (?:have|get|give)(?: me| us)? )?an? (?:rough )?(?:estimate|eta))(?! (?:is|are) (?:the|a) )(?!\p{L})/u,
  /^(?:(?:and|so|but|ok|well|then) )*when(?:'s|'ll| is| are| will| can| could| do| does| should| would| shall)(?: (?:it|that|this|i|he|she|we|they|my \p{L}+|the \p{L}+|his \p{L}+|her \p{L}+|everything))?(?: (?:it|be|finally|then|able|to|get|have|expected|supposed))*(?: .{1,25})?$/u,
  /^(?:(?:und|also|aber|ok|dann|na) )*(?:wie lange(?: noch)?|bis wann|(?:ab )?wann (?:ist|sind|wird|werden|kann|können|klappt|geht|funktioniert|habe|bekomme|komme|kommt|läuft|soll|steht)|wie (?:viel|viele) (?:zeit|minuten|stunden|tage)|um wie viel uhr|wie schnell)(?!\p{L})/u,
  /^(?:(?:et|alors|mais|bon|donc) )*(?:(?:ça|cela|il) (?:prend(?:ra)?|dure(?:ra)?|va prendre|faut) (?:encore )?combien(?: de temps)?|(?:c'est|est-ce|ce sera|ça va être) (?:encore )?long(?:temps)?|(?:pour |dans |en )?combien de temps|encore combien de temps|(?:encore |pour )?longtemps|quand (?:est-ce que |est-ce qu')?(?:ça|cela|ce|c'est|sera|vais|pourrai|puis|aurai|est|j'aurai|je|il|elle|mon|le|la)|pour quand|à quelle heure)(?!\p{L})/u,
  /^(?:(?:y|pero|entonces|bueno) )*(?:(?:para |hasta |desde )?cu[áa]ndo (?:est(?:á|ará|aré)|podr\p{L}+|puedo|tendr\p{L}+|va|voy|se|ser[áa]|funcion\p{L}+|acab\p{L}+|termin\p{L}+)|cu[áa]nto (?:tiempo )?(?:más )?(?:se )?(?:va a )?(?:tard\p{L}+|dur\p{L}+|falta|queda|lleva|toma)|cu[áa]nto tiempo|para cu[áa]ndo|a qué hora)(?!\p{L})/u,
  /いつ(?:でき|使え|終わ|完了|直|治|届|入れ|頃|ごろ|まで|に|です|なる|になる)|(?:あと|後)?(?:どの|どれ)(?:くらい|ぐらい)(?:かか|待|の時間|です|で)?|何(?:分|時間|日)(?:くらい|ぐらい|で|後|かか)|時間(?:は|が)?(?:かか|どれ)/u,
].map(sought);

const mostWords = 12;

/** Whether a text asks how long it takes or when it is done, in any of the languages: "when will it be done?". */
export function isAskingHowLong(text: string): boolean {
  const bare = plainPhrase(text.slice(0, 200));
  if (past.test(bare) || bare.split(" ").length > mostWords) return false;
  return phrases.some((phrase) => phrase.test(bare));
}
