import { isAnnoyed } from "./asksOfCard";
import { plainPhrase } from "./plainPhrase";

/** "Ok do it", "so is it stuck?": what stands before a sentence. */
const before =
  /^(?:(?:ok(?:ay)?|so|but|and|well|then|hm+|no|yes|please|sorry|aber|und|also|dann|nein|ja|bitte|mais|et|alors|bon|non|oui|pero|y|pues|entonces) )+(?=.)/u;

/** What begins so asks something, or says something of somebody. */
const begins =
  /^(?:who|whose|what|when|why|how|where|which|can|could|is|are|do|does|did|will|would|should|has|have|had|was|were|i|i'm|im|you|we|they|he|she|wer|wessen|was|wann|warum|wieso|wie|wo|kann|hat|haben|wird|ich|du|wir|sie|er|qui|que|quand|pourquoi|comment|où|je|tu|nous|vous|il|elle|c'est|quién|qué|cuándo|por qué|cómo|dónde|puede|yo|usted)(?!\p{L})/iu;

/** What no name begins with, though its first word alone may: "that is no help", but "IT Glue". */
const says: readonly RegExp[] = [
  /^(?:(?:that|it|this|there)(?:'?s(?= )| is| was| has| does| did| will| can)|(?:that|it|this) (?:not|never|still|only|just|doesn'?t|didn'?t|isn'?t|wasn'?t|won'?t|can'?t)|(?:not|never) (?:helpful|good|true|really|working|sure|that|this|yet|at all|what)|(?:just |please )?(?:go|stop|ask|tell|give|try|make|fix|check|call|send|help|leave|forget|show|add|let|get) (?:it|me|him|her|them|us|that|this|someone|somebody|again)|(?:someone|somebody|nobody|everyone|everybody|nothing) (?:is|has|was|can|did|does|will|told|knows?|helps?|works?|happened))(?!\p{L})|(?<!\p{L})(?:isn|doesn|don|didn|won|wasn|hasn|haven|shouldn|couldn)'?t(?!\p{L})|(?<!\p{L})can'?t(?!\p{L})/u,
  /^(?:(?:das|es|dies) (?:ist|war|hilft|stimmt|geht|reicht|bringt|nervt|hat|wird|kann|macht)|(?:mach|frag|hilf|gib|sag|lass|zeig|schick|probier)e? (?:es|das|ihn|sie|mir|ihm|doch|mal)|(?:niemand|jemand|nichts|keiner) (?:hat|ist|hilft|weiß|geht)|(?:ist|sind|war) (?:das|es|er|sie|schon|jemand)|nicht (?:hilfreich|gut|wahr|so|das))(?!\p{L})/u,
  /^(?:(?:ça|cela) (?:ne |n'|m'|est|va|marche|suffit|sert|aide)|ce n'est|n'\p{L}+ pas|(?:fais|faites|demande[sz]?|dis|dites|aide[sz]?|laisse[sz]?|essaie|essayez|envoie|envoyez)(?:-| )(?:le|la|les|lui|leur|moi|nous|ça)|on (?:fait|a|est|peut|va|doit)|personne (?:ne|n'))|(?:pas|rien) (?:utile|vrai|bon|ça|compris)(?!\p{L})/u,
  /^(?:(?:eso|esto) (?:no|es|está|me|ya)|no (?:es|está|me|lo|la|se|hay|sirve|funciona|puedo|quiero|entiendo|ayuda)|(?:píde|haz|díse|dí|ayúda|pregúnta|mánda|envía|arrégla)(?:me|lo|la|le|les|selo)(?!\p{L})|(?:alguien|nadie) (?:ha|lo|me|sabe|está)|(?:ya )?(?:se lo|lo) (?:has|han|ha) )|(?<!\p{L})tú$/u,
];

const insult =
  /(?<!\p{L})(?:fuck\p{L}*|shit\p{L}*|bullshit|idiots?|moron|stupid|useless|crap|dumb|sucks?|asshole|scheiß\p{L}*|verdammt\p{L}*|idiot(?:en|isch)?|arsch\p{L}*|nutzlos|merde|putain|connard|nulle?|inutile|mierda|joder|put[oa]|idiotas?|inútil|estúpid[oa])(?!\p{L})|くそ|クソ|バカ|馬鹿|死ね|役立たず/u;

/** An answer to something else, such as a rating or the number of a choice. */
const number = /^\d{1,2}$/;

/**
 * Whether a few words are clearly no name but a sentence, a number or a curse, in any of the languages:
 * "ok do it", "that's not helpful", "5". "Big Blue 5" and "5pm" may be names.
 */
export function isSentence(text: string): boolean {
  const whole = plainPhrase(text);
  const bare = whole.replace(before, "");
  if (number.test(whole) || insult.test(whole) || isAnnoyed(text)) return true;
  return begins.test(bare) || says.some((phrase) => phrase.test(bare));
}
