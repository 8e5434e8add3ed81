import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

const phrases = [
  /(?<!\p{L})(?:(?:only|just) (?:me|for me|mine|with me|my account)(?: (?:or|and) |$)|(?:down|broken|out|gone|missing|off|the same|like (?:this|that)|(?:not |n't )?work(?:s|ing)?) (?:for|with) (?:everyone|everybody|all(?: of us)?|(?:the )?others?|other people|anyone else|the whole (?:company|team))|(?:does|do|is|are|has|have|can|can't) (?:everyone|everybody|anyone|anybody|others|other people|my colleagues) (?:else )?.{0,60}(?:too|as well|else|also|same|problem|trouble|affected)|am i the only one)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:nur|bloß|allein) (?:bei mir|ich|mich|mein konto)(?: (?:oder|und) |$)|(?:bei|für) (?:allen?|anderen?|jedem|den anderen)(?: (?:auch|so|kaputt|weg|gestört|down))?$|(?:andere|alle|kollegen) (?:auch|ebenfalls)(?: .{1,30})?|bin ich (?:der|die) einzige)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:que|seulement|juste) (?:moi|pour moi|chez moi)(?: ou |$)|(?:pour|chez) (?:tout le monde|tous|les autres)$|(?:les|d')autres (?:aussi|ont .{1,20})|suis-je l[ea] seule?|je suis l[ea] seule?)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:s[óo]lo|solamente|únicamente) (?:yo|a m[íi]|me pasa(?: a mí)?)(?: o |$)|(?:a|para) (?:todos|todo el mundo|los demás)$|(?:otros|los demás) también|soy (?:el|la) únic[oa])(?!\p{L})/u,
  /(?:私|自分|僕)だけ|(?:全員|みんな|皆さん?|ほかの人|他の人)(?:も|が|に)/u,
].map(sought);

/** Whether somebody asks beside the own trouble if others have it, too, in any language: "is it just me or is Slack broken for everyone". */
export function isAskingOfOthers(text: string): boolean {
  const bare = plainPhrase(text.slice(0, 300));
  return phrases.some((phrase) => phrase.test(bare));
}
