import { sought } from "../../bot/patterns/sought";
import { isPlainName } from "./namePart";
import { anyValueWord } from "./valueWords";

/** All that a question for a fact consists of beside whom it is about, in small letters. */
const english =
  "what(?:'?s)?|which|who(?:'?s)?|whose|when|is|are|am|was|were|been|be|has|have|had|does?|did|an?|the|of|for|in|on|at|to|under|with|and|or|so|but|ok(?:ay)?|hi|hello|hey|please|pls|plz|thanks|you|tell|show|give|see|find|look|up|check|know|need|want|would|like|get|got|can|could|me|it|that|this|there|here|also|just|exactly|again|right|now|today|currently|current|actually|really|still|already|yet|ever|correct|exact|full|official|recorded|registered|listed|set|stored|saved|filed?|entered|as|says?|number|id|address|accounts?|users?|member|belongs?|groups?|security|memberships?|enabled|disabled|active|inactive|switched|turned|off|blocked|locked|deactivated|deleted|created|made|hired|exists?|since|added|work|business|mobile|office|desk|entra|azure|ad|directory";
const german =
  "wie|was|wer|wen|wem|wann|wo|welche[nmrs]?|ist|sind|war|wurde|lautet|heißt|hat|haben|der|die|das|den|dem|des|eine?[nmrs]?|von|vom|für|bei|im|in|und|oder|bitte|mir|mal|sag\\w*|zeig\\w*|gib|nenn\\w*|kennst|weißt|du|sie|ich|man|brauche|kannst|können|möchte|jetzt|gerade|noch|schon|aktuell\\w*|denn|eigentlich|konto|kontos|benutzer|hinterlegt|eingetragen|steht|drin|nummer|gruppen?|aktiv|aktiviert|deaktiviert|gesperrt|gelöscht|angelegt|erstellt|eingeschaltet|ausgeschaltet|hallo";
const french =
  "quel(?:le)?s?|qui|quand|est|sont|était|a|ont|les?|la|l|une?|des?|du|d|pour|dans|au|aux|à|sur|et|ou|donne[zr]?|dites?|montre[zr]?|connais\\w*|sais|moi|me|s'il|te|vous|tu|on|je|j'ai|besoin|peu[xt]|pouvez|plaît|svp|maintenant|actuel(?:le)?|encore|compte|groupes?|activé|désactivé|actif|bloqué|supprimé|créée?|été|enregistrée?|numéro|bonjour|c'est|cet|cette|ce|se|trouve";
const spanish =
  "cu[aá]l(?:es)?|qu[eé]|qui[eé]n|cu[aá]ndo|es|son|est[aá]|fue|tiene|el|las?|los|una?|del?|al?|para|en|y|o|dime|dame|mu[eé]strame|me|puedes?|decir(?:me)?|necesito|por|favor|ahora|actual|todav[ií]a|cuenta|grupos?|activad[oa]|deshabilitad[oa]|desactivad[oa]|bloquead[oa]|eliminad[oa]|activ[oa]|se|cre[oó]|cread[oa]|registrad[oa]|n[uú]mero|hola|lo|le";
const value = sought(new RegExp(`(?<!\\p{L})(?:${anyValueWord})(?!\\p{L})`, "u"));
const values = new RegExp(`(?<!\\p{L})(?:${anyValueWord})(?!\\p{L})`, "gu");
const other = new RegExp(`^(?:${[english, german, french, spanish].join("|")})$`, "u");
/** Somebody of whom the writer says only what they are to each other. */
const related =
  /(?<!\p{L})(?:my|our|mein\w*|unser\w*|mon|ma|mes|notre|nos|mis?|nuestr\p{L}*) (?:\p{L}+ )?(?:boss|manager|supervisor|lead|colleague|coworker|co-worker|teammate|friend|wife|husband|assistant|secretary|employee|intern|chef|vorgesetzte|kolleg(?:e|in)|frau|mann|assistent|mitarbeiter(?:in)?|collègue|patron(?:ne)?|responsable|assistante?|femme|mari|jef[ea]|compañer[oa]|colega|asistente|espos[oa])(?:n|en|'?s|es|'s)? /u;

/** Longer rests are no name. */
const most = 2;

/** Whether a question for a fact is about somebody whom the writer knows, without a name: "my boss's phone number". */
export function isOfRelated(plain: string): boolean {
  const found = related.exec(plain);
  return found !== null && value.test(plain.slice(found.index + found[0].length));
}

/** What is left of a question for a fact beside its own words, in small letters. */
function leftOf(plain: string): readonly string[] {
  return plain
    .replace(values, " ")
    .split(" ")
    .map((word) => word.replace(/^[dlm]'(?=\p{L})/u, ""))
    .filter((word) => word !== "" && !other.test(word));
}

const article =
  /^(?:the|an?|our|this|that|der|die|das|unser\w*|le|la|l'|notre|cette?|el|nuestr\p{L}*|est[ae])$/u;

/** A word that is no name, or has an article before it: "the wifi name". */
function isThing(word: string, plain: string): boolean {
  const words = plain.split(" ");
  const before = words[words.indexOf(word) - 1] ?? "";
  return !isPlainName(word) || (article.test(before) && !word.endsWith("s"));
}

/** Whether a question for a fact is about some thing that is nobody: "what is the wifi name?", "the printer's office". */
export function isOfThing(plain: string): boolean {
  const left = leftOf(plain);
  return left.length > 0 && left.length <= most && left.every((word) => isThing(word, plain));
}

/**
 * Whom a question for a fact is about, by what is left beside its own words, also in small letters: "whats audreys phone
 * number". The s of a genitive is taken off where a sign tells it from the name; "lukas" may be called so.
 */
export function whoseFact(plain: string): string | undefined {
  const left = leftOf(plain);
  if (left.length === 0 || left.length > most || left.some((word) => isThing(word, plain)))
    return undefined;
  const name = left.join(" ");
  return /(?:'s|s')$/u.test(name) && name.length > 3 ? name.replace(/'?s'?$/u, "") : name;
}
