/** Words that only questions begin with. */
const interrogative =
  /^[¿ ]*(?:why|who|whose|where|when|how|which|warum|wieso|weshalb|wer|wo|wann|welche[nrms]?|pourquoi|qui|quand|où|quelle?s?|por qué|quién|cuándo|dónde|cuál)(?!\p{L})|^(?:なぜ|誰|だれ|いつ|どこ)/iu;

/** Whether a text begins as a question does: whoever asks why, who or when commands nothing. */
export function beginsQuestion(text: string): boolean {
  return interrogative.test(text);
}
