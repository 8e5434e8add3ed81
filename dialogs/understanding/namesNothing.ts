import { fixWish } from "./fixWish";
import { plainPhrase } from "./plainPhrase";

/** Whole texts: whoever is in a hurry has not answered yet. */
const hurry =
  /^(?:(?:please|pls|and|but|ok|just|can you|could you|you (?:have|need) to|i need (?:it|this)|it(?:'s| is)|this is|bitte|und|aber|es|das|ist|sehr|wirklich|vite|et|mais|c'est|très|y|pero|es|muy|por favor) )*(?:hurry(?: up)?|be quick|quick(?:ly)?|fast(?:er)?|asap|urgent(?:ly)?|now|speed (?:it )?up|come on|beeil(?:en sie sich|e? dich|ung)?|mach(?:en sie)? schnell(?:er)?|schnell(?:er)?|dringend|eilig|eilt|dépêche[rz]?(?:-(?:vous|toi))?|vite|plus vite|urgente?|pressé|presse|rápido|más rápido|apúrese|apúrate|date prisa|dese prisa|urge)(?: (?:please|pls|now|up|bitte|sehr|s'il (?:vous|te) plaît|svp|por favor))*$|^(?:お?急ぎ(?:です|で)?|急いで(?:ください|います)?|至急(?:です|お願いします)?|早く(?:して)?(?:ください)?)(?:お願いします)?$/u;

/** Whether a text that follows a question for a name surely is none: it hurries, or tells what is to be done at a job. */
export function namesNothing(text: string): boolean {
  if (text.length > 100) return false;
  return hurry.test(plainPhrase(text)) || fixWish(text, []) !== undefined;
}
