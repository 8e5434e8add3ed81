import { plainPhrase } from "./plainPhrase";

/** Begins so: "and who does that?", "und wer macht das?". */
const first = "(?:(?:and|but|ok(?:ay)?|so|und|aber|et|mais|y|pero) )*";

const who: readonly RegExp[] = [
  new RegExp(
    `^${first}(?:who (?:does|can do|can see|can look up|can find|can check|knows|sees|looks up|would do) (?:that|this|it)|who is (?:that|supposed to (?:do|know) (?:that|this|it))|who (?:do|can|should) i ask(?: (?:for|about) (?:that|this|it))?|whom (?:do|can|should) i ask)$`,
    "u",
  ),
  new RegExp(
    `^${first}(?:wer (?:macht|kann|weiß|sieht|prüft|erledigt) (?:das|es)(?: (?:machen|sehen|prüfen|nachsehen|wissen))?|wen (?:frage|kann|soll) ich(?: (?:da|das|fragen))*)$`,
    "u",
  ),
  new RegExp(
    `^${first}(?:qui (?:fait|peut faire|peut voir|sait|voit|vérifie) (?:ça|cela)|qui (?:le|la) (?:fait|sait|voit)|qui s'en charge|à qui (?:je |dois-je |puis-je )?demander?)$`,
    "u",
  ),
  new RegExp(
    `^${first}(?:quién (?:hace|puede hacer|puede ver|sabe|ve|mira) (?:eso|esto)|quién (?:lo|la) (?:hace|sabe|ve)|a quién (?:le )?pregunto)$`,
    "u",
  ),
  /^(?:それは|これは)?(?:誰|だれ|どなた)が(?:それを|これを)?(?:する|やる|見る|確認する|調べる|行う|やり|し|見|確認|調べ)(?:の|ん|ます|られます|できます)?(?:ですか|か)?$|^(?:誰|だれ|どなた)に聞けば(?:いい|よい)(?:ですか|のですか)?$/u,
];

const howLong: readonly RegExp[] = [
  new RegExp(
    `^${first}(?:how long (?:does|will|would|is) (?:that|this|it|all (?:that|this))(?: (?:take|last|going to take|be))?|how long does (?:that|it) usually take|(?:is|does) (?:that|it) take long|how many (?:more )?questions(?: (?:are there|are left|more))?)$`,
    "u",
  ),
  new RegExp(
    `^${first}(?:wie lange (?:dauert|braucht|geht) (?:das|es)(?: (?:denn|noch|so|ungefähr))*|dauert (?:das|es) lange|wie viele fragen (?:noch|sind es noch|kommen noch))$`,
    "u",
  ),
  new RegExp(
    `^${first}(?:(?:ça|cela) (?:prend|dure|met) combien de temps|combien de temps (?:ça|cela) (?:prend|dure|met|prendra|va prendre)|combien de temps (?:est-ce que )?(?:ça|cela)? ?(?:prend|dure)|c'est long)$`,
    "u",
  ),
  new RegExp(
    `^${first}(?:cuánto (?:tiempo )?(?:tarda|dura|lleva|tardará|se tarda)(?: (?:eso|esto))?|(?:eso|esto) cuánto (?:tarda|dura)|tarda mucho)$`,
    "u",
  ),
  /^(?:それは|これは)?(?:どの|どれ)(?:くらい|ぐらい)(?:時間が)?(?:かかり|掛かり|かかる|掛かる)(?:ます|の|んです|のです)?(?:ですか|か)?$|^(?:時間は)?(?:長く)?かかりますか$/u,
];

/** What a text asks about a question of ours: who would look its answer up, or how long all of it takes. */
export function asksOfQuestion(text: string): "who" | "howLong" | undefined {
  if (text.length > 80) return undefined;
  const bare = plainPhrase(text);
  if (who.some((phrase) => phrase.test(bare))) return "who";
  return howLong.some((phrase) => phrase.test(bare)) ? "howLong" : undefined;
}
