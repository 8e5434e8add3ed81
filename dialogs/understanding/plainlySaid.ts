/** Fewer words than these are a code, a name or a short cry. */
const fewestWords = 4;

/** Thanks before a question: "Thank you. Do I need to do anything?" */
const thanks =
  /^(?:(?:ok(?:ay)?|great|perfect|super|cool|alright|gut|bien|vale)[,.! ]+)*(?:thanks(?: a lot| so much| again)?|thank you(?: very much| so much)?|thx|ty|cool|great|ok(?:ay)?|danke(?: schön| dir| ihnen)?|vielen dank|merci(?: beaucoup| bien)?|(?:muchas )?gracias|ありがとう(?:ございます)?|どうも)(?: (?:for (?:that|the info|checking)|dafür|pour ça|por eso))?[ ]?[,.!;:。、]+ *(?=\S)/iu;
/** What a question begins with, where no mark ends it. */
const begins =
  /^(?:and|but|so|now|then|what|why|how|is|are|was|can|could|do|does|did|when|where|who|which|will|would|should|und|aber|was|wie|wann|wo|wer|warum|ist|sind|kann|et|mais|que|quand|comment|où|qui|pourquoi|est|y|pero|qué|cuándo|cómo|dónde|quién|por qué)(?!\p{L}) ?\S+/iu;

/** "Whats my department": the mark that is left out in a hurry, at the beginning. */
const lostMark = /(?<=^(?:(?:and|but|so|ok|hey|hi|hello) )*)(what|who|how|where|that)(s)(?= \S)/iu;

/**
 * A text without what says nothing of the matter: shouting, whose capitals would make a name of each word, and thanks
 * before a question, which would answer the whole of it; and with the mark that "whats" lacks.
 */
export function plainlySaid(text: string): string {
  const said = withoutThanks(text).replace(lostMark, "$1'$2");
  return isShouted(said) ? said.toLowerCase() : said;
}

function withoutThanks(text: string): string {
  const rest = text.replace(thanks, "");
  const isQuestion = /[?？]/u.test(rest) || begins.test(rest);
  return rest !== text && isQuestion ? rest : text;
}

/** Addresses are written in small letters by whoever shouts, too. */
const address = /\S@\S/u;

function isShouted(text: string): boolean {
  const words = text.split(/\s+/);
  const isCalm = words.some((word) => /\p{Ll}/u.test(word) && !address.test(word));
  return !isCalm && words.filter((word) => /\p{Lu}/u.test(word)).length >= fewestWords;
}
