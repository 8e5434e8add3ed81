/** Words for one person who was spoken of, as they are written: "Sie" and "Ihr" of a polite German are none. */
const pronoun =
  /(?<!\p{L})(?:[Ss]he|[Hh]e|him|her|his|sie(?! (?:mir|uns|bitte|das))|er|ihr|ihm|ihn|ihre?[nmrs]?|seine?[nmrs]?|-?elle|lui|-?il(?! (?:y a|faut|est possible|possible|vous))|ella|él)(?!\p{L})|彼女?|(?:その|この)(?:人|方|社員)/u;
/** Somebody new, or many, are spoken of beside. */
const another =
  /(?<!\p{L})(?:an?|another|new|some(?:body|one)|my|our|one of|eine?[mnrs]?|neue[nr]?|jemand|mein\w*|unser\w*|une?|nouve\w+|quelqu'un|mon|ma|notre|una?|nuev[oa]|alguien|mi|nuestr[oa]) (?:\p{L}+ )?(?:user|person|colleague|employee|hire|joiner|caller|manager|boss|customer|kolleg\p{L}*|mitarbeiter\p{L}*|chef\p{L}*|collègue|utilisat\p{L}+|employée?|compañer[oa]|usuari[oa]|emplead[oa]|jef[ea])/iu;

/** Whether a text speaks of one person as of somebody who was named before: "is she in Zoom?" */
export function pronounBefore(text: string): boolean {
  const said = text.slice(0, 160).normalize("NFKC");
  return text.length <= 160 && pronoun.test(said) && !another.test(said);
}
