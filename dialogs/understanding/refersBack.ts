import { wordCount } from "./spacedJapanese";
import { plainPhrase } from "./plainPhrase";

/** Words for somebody who was spoken of before. */
const pronoun =
  /(?<!\p{L})(?:she|he|her|him|his|hers|they|them|their|sie|er|ihr|ihm|ihn|ihre[mnrs]?|elle|il|lui|ella|él)(?!\p{L})|彼女?|その(?:人|方|社員)|(?<!\p{L})あの(?:人|方)/u;
/** Somebody new is spoken of: "a user of ours says that she ..." */
const someoneNew =
  /(?<!\p{L})(?:an?|another|some(?:body|one)|my|our|one of|eine?[mnrs]?|jemand|mein|unser|une?|quelqu'un|mon|notre|una?|alguien|mi|nuestr[oa]) (?:\p{L}+ )?(?:user|person|colleague|employee|hire|joiner|caller|manager|customer|benutzer\p{L}*|kolleg\p{L}*|mitarbeiter\p{L}*|person|kunde|collègue|utilisat\p{L}+|employée?|compañer[oa]|usuari[oa]|emplead[oa])|(?<!\p{L})(?:somebody|someone|jemand|quelqu'un|alguien)(?!\p{L})/u;

/** Words of a text that says little by itself, and of one that may still go on with what was shown. */
const [few, most] = [6, 25];

/** Whether a text that names nobody goes on with who was spoken of last: "can I just add her to the group?" */
export function refersBack(text: string): boolean {
  const bare = plainPhrase(text.slice(0, 300));
  return wordCount(bare) <= most && pronoun.test(bare) && !someoneNew.test(bare);
}

/** Whether a text is so short that it says little without what was said before it. */
export function isShort(text: string): boolean {
  return wordCount(plainPhrase(text.slice(0, 300))) <= few;
}
