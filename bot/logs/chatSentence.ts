/**
 * Whether a text is what people say rather than what they paste: a question, or a sentence about
 * themselves. Error messages of the service and of applications ask nothing and say "we" at most.
 */
export function isChatSentence(text: string): boolean {
  const said = text.trim();
  if (said.length > 600 || pasted.test(said)) return false;
  return /\?\W{0,5}$/.test(said) || questions.test(said) || firstPerson.test(said);
}

const pasted =
  /\berror (?:message|code)\s?:|\badditional (?:error )?details\s?:|\bstatus ?code\s?[:=]|\bskip ?reason\s?[:=]|\bHTTP\/?\d/i;
const questions =
  /^(?:why|how|what|when (?:will|does|do|is|are|can|did|should)|where (?:is|are|do|does|can)|who|which|(?:is|are|was|can|could|do|does|did|should|will|would|has|have)(?! not\b|n't\b)|please|help|hi|hello|hey|thanks?)\b/i;
const firstPerson =
  /\b(?:i|i'm|i've|im (?:not|trying|getting|unable|having|new|still|stuck|missing|waiting)|my|me|(?:in|to|from|for|of|with) our)\b|^(?:she|he|they)\b/i;
