import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

const phrases = [
  /^(?:(?:sorry|hm+|ok(?:ay)?|but|and|well|eh|oh) )*(?:what(?: do(?:es)? (?:that|this|it|you)(?: even)? mean(?: by (?:that|this|it|application|app))?|'s that| is that| do you mean| is an application| for)?|(?:which|what) (?:app|application)|why(?: not| that| is that| do you (?:ask|need (?:that|this|it|to know(?: that)?)|want to know))?|how so|how come|huh|hu+h|eh|pardon(?: me)?|sorry|come again|meaning|i (?:do not|don't|dont) (?:understand|get it|follow)(?: (?:that|this|you|the question))?|what's the (?:point|reason))$/,
  /^(?:(?:hm+|ok(?:ay)?|aber|und|äh|also) )*(?:(?:was|wie) (?:heißt|heisst|bedeutet) das(?: denn)?|was (?:meinen sie|meinst du)(?: damit)?|wie (?:meinen sie|meinst du) das|was ist das|was|wie|wie bitte|hä+h?|(?:wieso|warum|weshalb|wozu)(?: das| denn| nicht| denn das| fragen sie(?: das)?| fragst du(?: das)?| (?:wollen|müssen) sie das wissen| brauchen sie das)?|wofür(?: das)?|(?:das )?(?:verstehe|versteh) ich nicht|ich (?:verstehe|versteh) (?:das |die frage |sie )?nicht|welche (?:anwendung|app))$/,
  /^(?:(?:euh|mais|et|ah|ok) )*(?:(?:qu'est-ce que )?(?:ça|cela) (?:veut dire|signifie)(?: quoi)?|qu'est-ce que (?:ça|cela) (?:veut dire|signifie)|que (?:veut dire|signifie) (?:ça|cela)|qu'est-ce que c'est|c'est quoi(?: ça)?|c'est-à-dire|que voulez-vous dire(?: par là)?|pourquoi(?: ça| cela| pas| cette question| demandez-vous (?:ça|cela)| vous demandez (?:ça|cela))?|hein|pardon|comment(?: ça)?|quoi|pour quoi faire|je (?:ne )?comprends pas|quelle (?:application|appli))$/,
  /^(?:(?:eh|pero|y|ah|ok) )*(?:(?:qué|que) (?:significa|quiere decir)(?: (?:eso|esto))?|(?:eso|esto) (?:qué|que) (?:significa|quiere decir)|(?:qué|que) es (?:eso|esto)|a (?:qué|que) (?:se refiere|te refieres)|(?:por qué|por que|porqué|porque|para qué|para que)(?: no| eso| (?:lo )?pregunta[s]?(?: eso)?)?|cómo(?: así)?|como|qué|eh|perdón|perdone|no (?:lo )?entiendo|(?:qué|que|cuál) (?:aplicación|app))$/,
  /^(?:(?:(?<!え)え+っ?と?|あの|でも|ん) ?)*(?:(?:それは|これは)? ?(?:どういう(?:意味|こと|ことでしょうか?)|何のこと|何の話|なんのこと)(?:です)?か?|(?:なぜ|何故|なんで|何で|どうして)(?:です)?か?|(?:なぜ|どうして)(?:それを)?(?:聞く|聞くの|必要なの?|必要)(?:です)?か?|(?:意味|質問)(?:が|の意味が)?(?:よく)?(?:わかりません|分かりません|わからない|分からない|不明です?)|え+|ん|は|(?:それは)?(?:何|なに|なん)(?:です)?か?|どのアプリ(?:ケーション)?(?:のこと)?(?:です)?か?)$/,
].map(sought);

/**
 * Whether a text only asks what our question means or why we ask it, in any of the languages: "huh?"
 * and "why?" are nobody's name.
 */
export function isAskingBack(text: string): boolean {
  return text.length <= 80 && phrases.some((phrase) => phrase.test(plainPhrase(text)));
}
