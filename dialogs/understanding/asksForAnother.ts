import { sought } from "../../bot/patterns/sought";

/** Somebody by what they are to the writer. */
const english =
  "(?:(?:my|our|a|an|one of (?:my|our)|another|some) (?:\\p{L}+ )?(?:colleagues?|co-?workers?|boss|managers?|friends?|teammates?|team members?|employees?|reports?|hires?|joiners?|customers?|users?|interns?|assistants?)|somebody(?: else)?|someone(?: else)?)";
const german =
  "(?:(?:mein|unser|ein)\\p{L}* (?:neue[mnrs]? )?(?:kolleg|chef|mitarbeiter|benutzer|freund|kund|praktikant)\\p{L}*|jemand(?:en|em)?)";
const french =
  "(?:(?:mon|ma|notre|une?|d'une?) ?(?:nouve\\p{L}+ )?(?:coll[èe]gue|cheff?e?|responsable|manager|salariée?|employée?|utilisat\\p{L}+|amie?|cliente?|stagiaire)|quelqu'un(?: d'autre)?)";
const spanish =
  "(?:(?:mi|nuestr[oa]|una?) (?:nuev[oa] )?(?:compañer[oa]|colega|jef[ea]|responsable|gerente|emplead[oa]|usuari[oa]|amig[oa]|client[ea]|becari[oa])|alguien|otra persona)";

const phrases = [
  `^(?:(?:hi|hello|hey|so|well|no|sorry|actually)[,. ]+)*(?:i(?:'m| am)|i(?:'m| am)? only|just|this is|it(?:'s| is))? ?(?:just |only |actually |here )*(?:(?:asking|writing|calling|enquiring|inquiring|checking|messaging|reaching out|contacting you|getting in touch|here)(?: this| you| it)? )?(?:for|about|regarding|because of|on behalf of|in the name of) ${english}(?!\\p{L})`,
  `^(?:(?:hallo|hi|guten tag|nein|also)[,. ]+)*(?:ich )?(?:frage?|schreibe?|melde? mich|rufe?|wende mich|es geht)?(?: (?:hier|nur|eigentlich|gerade|an))* ?(?:für|wegen|um|im (?:namen|auftrag)(?: von)?) ${german}(?!\\p{L})`,
  `^(?:(?:bonjour|salut|non)[,. ]+)*(?:je (?:demande|vous écris|t'écris|pose la question|vous contacte)|j'(?:écris|appelle)|c'est)? ?(?:pour|au nom(?: de)?|de la part(?: de)?|à propos de|au sujet de|concernant) ?${french}(?!\\p{L})`,
  `^(?:(?:hola|buenos días|no)[,. ]+)*(?:(?:yo )?(?:pregunto|escribo|llamo|consulto|es))? ?(?:por|para|en nombre de|de parte de|sobre) ${spanish}(?!\\p{L})`,
].map((phrase) => sought(new RegExp(phrase, "iu")));

/**
 * Whether a text says at its beginning that it is asked for somebody else, whatever "I" stands in it: "I'm asking for my
 * colleague, he can't get in". Not "I was asked by my manager".
 */
export function asksForAnother(text: string): boolean {
  const said = text.slice(0, 200).replaceAll("’", "'").replace(/\s+/g, " ").trim();
  return phrases.some((phrase) => phrase.test(said));
}
