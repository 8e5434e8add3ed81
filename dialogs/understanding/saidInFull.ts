const greeted =
  "(?:sehr (?:ge)?ehrte[rs]?|liebe[rs]?|werte[rs]?|dear|hello|hi|hallo|guten (?:tag|morgen|abend)|bonjour|bonsoir|ch[eè]re?s?|hola|estimad[oa]s?|buen[oa]s (?:d[ií]as|tardes|noches))";
const address =
  "(?:damen(?: und herren)?|herrn?|frau|mrs?|ms|sirs?|madam|madame|monsieur|mesdames|messieurs|mme|m|se[ñn]or(?:a|es|as|ita)?|sra?|kolleg\\p{L}*|colleagues?|collègues?|team|équipe|equipo)";
/** Up to the comma behind it: "Sehr geehrter Herr Weber, …", "Madame, Monsieur, …". */
const salutation = new RegExp(
  `^\\s*(?:${greeted},? ${address}(?!\\p{L})[^,!:;?\\n]{0,60}[,!:]|(?:madame|monsieur)(?:,? (?:madame|monsieur))?,)\\s*(?=\\S)`,
  "iu",
);

const opening =
  "^(\\s*(?:(?:hallo|hi|hey|moin|servus|salut|slt|bonjour|ok|ja|aber|mais|und)[, ]+){0,2})";
const between =
  "(?:(?:da|hier|dort|leider|immer|noch|jetzt|heute|einfach|gar|aber|auch|schon|wieder) ){0,4}";
/** What Germans say of themselves without the "ich": "komm nicht rein", "hab keinen Zugang". */
const german = new RegExp(
  `${opening}(?=(?:komme?|bin|habe?|kann|kriege?|finde?|sehe?|brauche?|bekomme?|stehe?|warte) ${between}(?:nicht?|nix|nichts|net|kein\\p{L}*|mich|mein\\p{L}*|ins?|nirgends|nirgendwo|nie|nimmer)(?!\\p{L}))`,
  "iu",
);
/** The French of a chat: "arrive pas à me connecter". */
const french =
  /^(\s*(?:(?:salut|slt|bonjour|mais|et|ok)[, ]+){0,2})(?=(?:arrive|peux|trouve|vois|suis|ai) (?:toujours |encore |vraiment )?(?:pas|plus|rien|aucun)(?!\p{L}))/iu;

/**
 * A text without whom it greets, and with the "I" that people leave out in a hurry: "komm nicht rein" is about the
 * writer, and "Sehr geehrter Herr Weber, ich habe …" is not about Weber.
 */
export function saidInFull(text: string): string {
  return text.replace(salutation, "").replace(german, "$1ich ").replace(french, "$1je ");
}
