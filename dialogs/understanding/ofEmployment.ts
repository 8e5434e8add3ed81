/** "The job started on Monday": when trouble may have begun, and nobody's first day. */
const things =
  "(?:jobs?|sync\\w*|provisioning|cycles?|problems?|trouble|errors?|issues?|failures?|it|this|that|service|app|application)";
const starts =
  "(?:will )?(?:start|join|begin)s?|(?:is |are |will be )?(?:starting|joining)|started|joined|onboard(?:s|ing)?|(?:was|were|been) hired";
const ends =
  "leav(?:es?|ing)|left|quits?|resign(?:s|ed|ing)?|retir(?:es?|ed|ing)|(?:was|were|got|been|be) (?:fired|laid off|let go|dismissed|terminated|suspended|sacked|made redundant)";
const days = "(?:last|first|final) (?:working )?day|start(?:ing)? date|end date";
/** "Starts with us in Sales on", while what "started failing on" is trouble. */
const between = "(?: (?!\\p{L}+(?:ing|ed)\\b|(?:to|and|but|since|then)\\b)\\p{L}+){0,4}:?";

const before = [
  `(?<!\\b${things} (?:\\p{L}+ )?)\\b(?:${starts}|${ends}|${days})${between}`,
  "(?:beginnt|fängt|startet|kommt|geht|scheidet|verlässt|verließ|letzter (?:arbeits)?tag(?: ist)?|eintritt|austritt)(?: (?:uns|die firma|das unternehmen|am|zum|ab|im|bei uns)){0,3}",
  "(?:commence(?:ra)?|arrive(?:ra)?|quitte(?:ra)?|a quitté|est partie?|part|(?:a été|est) (?:licencié|renvoyé|viré|suspendu|embauché)e?|(?:dernier|premier) jour(?: est)?)(?: (?:nous|l'entreprise|la société|le|chez nous)){0,3}",
  "(?:empieza|empezará|comienza|se incorpora|se va|se fue|se marcha|se marchó|deja|dejó|fue despedid[oa]|fue suspendid[oa]|(?:último|primer) día(?: es)?)(?: (?:la empresa|el|con nosotros|nos)){0,3}",
].join("|");
const endsBefore = new RegExp(`(?<!\\p{L})(?:${before})$`, "u");

/** "Wurde gestern entlassen", "金曜日に退職". */
const beginsBehind =
  /^(?: (?:\S+ ){0,2}(?:entlassen|gefeuert|gekündigt|suspendiert|freigestellt|ausgeschieden|verlassen|eingestellt)(?=$|[ .,;!?])|日?(?:に|で|付けで|付で|から|より)?(?:、)?(?:入社|退職|退社|解雇|離職|着任|配属|辞め|停職))/u;

/** "Since Monday" says when trouble began, whoever started or left then. */
const sayingSince = /^(?:since|seit|depuis|desde)\b/iu;

/**
 * Whether a day is when somebody starts or leaves, by the words before and behind it. What the log holds since
 * such a day is no answer to what was asked.
 */
export function isOfEmployment(words: string, textBefore: string, textBehind: string): boolean {
  if (sayingSince.test(words)) return false;
  const left = textBefore.slice(-120).toLowerCase().replaceAll("’", "'").trimEnd();
  return endsBefore.test(left) || beginsBehind.test(textBehind.slice(0, 60).toLowerCase());
}
