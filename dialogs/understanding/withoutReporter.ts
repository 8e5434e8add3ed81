import { sought } from "../../bot/patterns/sought";
const name =
  "(?:(?:mr|mrs|ms|herr|frau|m|mme|señora?|sr|sra)\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}";
const title =
  "(?:(?:[Mm](?:y|eine?|on|a|i)|[Oo]ur|[Uu]nsere?|[Nn](?:otre|uestr[oa])|[Tt]he) (?:new )?\\p{L}+,? )?";

const reports = [
  "(?:says?|said|tells me|told me|thinks|claims|mentioned|wrote(?: me)?|informed me)(?: that)?,? (?=(?:I|i|I['’]m|my|My)(?![\\p{L}]))",
  "(?:sagt|sagte|meint|meinte|schreibt|schrieb|hat (?:mir )?gesagt)(?: mir)?,? (?:dass )?(?=(?:ich|mein|mir)(?!\\p{L}))",
  "(?:dit|m['’]a dit|me dit|pense|affirme|écrit) qu(?:e |['’])(?=(?:je |j['’]|mon |ma ))",
  "(?:dice|dijo|me (?:dice|dijo|ha dicho)|piensa|cree) que (?=(?:no )?(?:tengo|puedo|aparezco|estoy|yo|mi|me)(?!\\p{L}))",
].join("|");

const reporter = sought(new RegExp(`^(?:\\p{L}{2,8},? )?${title}${name},? (?:${reports})`, "u"));

/** A text without who reported what is about the writer: "Ben Carter says I have no account" is not about Ben. */
export function withoutReporter(text: string): string {
  const found = reporter.exec(text.slice(0, 200));
  return found === null ? text : text.slice(found[0].length);
}
