import { plainPhrase } from "./plainPhrase";

const selfReply =
  /^(?:(?:it'?s|it is|this is|that'?s|that is|just|only|for|about|yes|no|das bin|das ist|es geht um|nur|für|um|ja|c'est|pour|oui|soy|es|para|sí|de) )*(?:me|myself|mine|my (?:own )?(?:account|access)|i|i am|ich|mich|mir|mich selbst|mein (?:eigenes )?konto|moi|moi-même|mon (?:propre )?compte|yo|yo mism[oa]|mí|mí mism[oa]|mi (?:propia )?cuenta|(?:私|わたし|僕|俺|自分)(?:自身)?(?:の(?:アカウント|こと))?(?:です|だ)?)(?: (?:myself|please|selbst|bitte))?$/u;

/** Whether a reply to "who is it?" says the writer and nothing more: "it's me", "my own account". */
export function isSelfReply(text: string): boolean {
  return text.length <= 60 && selfReply.test(plainPhrase(text));
}
