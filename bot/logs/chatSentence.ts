/**
 * Whether a text is what people say rather than what they paste: a question, or a sentence about
 * themselves. Error messages of the service and of applications ask nothing and say "we" at most.
 */
export function isChatSentence(text: string): boolean {
  const said = text.trim();
  if (said.length > 600 || pasted.test(said)) return false;
  return (
    /[?？]\W{0,5}$/.test(said) || [questions, firstPerson, elsewhere].some((one) => one.test(said))
  );
}

const pasted =
  /\berror (?:message|code)\s?:|\badditional (?:error )?details\s?:|\bstatus ?code\s?[:=]|\bskip ?reason\s?[:=]|\bHTTP\/?\d/i;
const questions =
  /^(?:why|how|what|when (?:will|does|do|is|are|can|did|should)|where (?:is|are|do|does|can)|who|which|(?:is|are|was|can|could|do|does|did|should|will|would|has|have)(?! not\b|n't\b)|please|help|hi|hello|hey|thanks?)\b/i;
const firstPerson =
  /\b(?:i|i'm|i've|im (?:not|trying|getting|unable|having|new|still|stuck|missing|waiting)|my|me|(?:in|to|from|for|of|with) our)\b|^(?:she|he|they)\b/i;
/** The same of the other languages: questions, greetings, and who speaks of the own or a colleague's account. */
const elsewhere =
  /^(?:warum|wieso|weshalb|wie|was|wann|wer|wo|kann|können|könnt|ist es|hallo|bitte|danke|guten|pourquoi|comment|combien|quand|qui|est-ce|peut-on|pouvez|merci|bonjour|salut|por ?qu[eé]|c[oó]mo|cu[aá]nd?[oa]s?|qui[eé]n|d[oó]nde|puedes?|hola|gracias|buen[oa]s)(?!\p{L})|(?<!\p{L})(?:ich|mich|mir|mein\p{L}*|wir|uns|unser\p{L}*|koll?eg\p{L}+|je|j'ai|moi|mon|ma|mes|nous|notre|nos|collègues?|yo|mi|mis|tengo|puedo|nuestr\p{L}+|compañer\p{L}+)(?!\p{L})|私|わたし|僕|弊社|うちの|同僚|部下|上司|彼女?の|ですか|ますか|でしょうか|ください|したい$/iu;
