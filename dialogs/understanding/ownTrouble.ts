import { saidInFull } from "./saidInFull";

/** What says "I" and is about somebody else's trouble: what the writer does, knows, wants or is to be told. */
const doing =
  "(?:do|add|remove|find|check|see|tell|say|reply|write|ask|fix|change|restart|start|stop|delete|set|make|create|assign|know|look|use|open|test|run|try|close|explain|give|read|get (?:rid|it|this|that|him|her|them)|disable|enable|exclude|include|put|move|send|call|contact|turn|switch|export|import|update|edit|map|recreate|solve|resolve|prevent|avoid|verify|confirm|need to|have to|just|also)";
/** What somebody asks who does not know what to do: "should I worry", but not "should I be in Slack". */
const unsure =
  "(?:be (?:worried|concerned|alarmed|scared|afraid|patient)|worry|care|panic|wait|expect|ignore|retry|react|escalate|raise|report|investigate|intervene|leave|let|keep|go|continue|proceed|treat|consider|handle|deal|answer|inform|warn)";
const asides = [
  `(?:do|can|could|should|must|may|shall|will|would|did) i (?:have to |need to |just |also |please |now |not |still )*(?:${doing}|${unsure})`,
  `(?:how|where|what|which(?: \\w+)?) (?:do|can|could|should|must|may|would|shall) i(?! (?:have|get in|log|sign|access|appear)(?!\\w))`,
  "(?:tell|show|give|write|send|help|remind|ask|let|explain to|mail|call|called|asked|told|tells|asks) me",
  "i(?:'d| would)? (?:think|guess|see|want(?: to)?(?! (?:access|an account|into))|like|wonder|assume|believe|know|heard|found|checked|tried|did|just (?:added|assigned|changed|removed|checked)|added|assigned|changed|removed|have (?:this|that|an? (?!account|access)\\w+|two|three|someone|somebody|another|checked|tried|added|assigned|changed)|need (?:to|help|you|the|a (?!licen)\\w+))",
  "(?:muss|soll|sollte|müsste) ich (?:mir|mich) (?:da |jetzt |deswegen |darüber |nun )*(?:sorgen|gedanken|kümmern|beunruhig\\p{L}*|ärgern|melden)",
  "(?:muss|kann|soll|darf|könnte|müsste|sollte) ich(?!.{0,40}(?:mich|mir|rein|hinein|anmelden|einloggen|zugreifen))",
  "ich (?:glaube|denke|sehe|möchte|will|weiß|habe (?:hier|gerade|einen?|zwei|geprüft|nachgesehen|gehört))|(?:sag|zeig|gib|schreib|hilf|erklär)(?:e|en sie|en)? mir",
  "(?:dois|puis|peux|devrais|pourrais)-je|que je (?:dois|peux|fasse)|(?:dis|dites|montre[zr]?|donne[zr]?|écri\\w+|aide[zr]?|explique[zr]?)-moi|je (?:pense|crois|vois|voudrais|veux|sais|dois|peux (?!pas))",
  "(?:debo|puedo|tengo que|podría|debería) (?:preocuparme|inquietarme|alarmarme|esperar|hacer|añadir|quitar|decir|asignar|cambiar|comprobar|ver|revisar|reiniciar)|(?:dime|díg\\w+|muéstr\\w+|dame|explíc\\w+|ayúd\\w+)|(?:creo|veo|quiero|sé|he (?:visto|comprobado|añadido|asignado))",
].join("|");
const aside = new RegExp(`(?<![\\p{L}'])(?:${asides})(?!\\p{L})`, "giu");
const self =
  /(?<!\p{L})(?:i|i'm|i've|me|my|mine|myself|ich|mich|mir|mein(?:e|em|en|er|es)?|je|j'|moi|m'|mon|ma|mes|yo|mi|mis|estoy|tengo|aparezco|puedo|necesito)(?!\p{L})|私|わたし|わたくし|僕|ぼく|俺|自分|当方/iu;

/** One who is spoken of: "I have somebody here, he can't get in" is about him. A German "Sie" is polite. */
const someoneElse =
  /(?<!\p{L})(?:[Hh]e|[Ss]he|[Hh]im|er|ihm|ihn|sie (?:kann|hat|ist|kommt|sieht|findet|bekommt|kriegt|braucht)|[Ii]l (?:n'|ne |a |est |peut )(?!y a|faut)|[Ee]lle (?:n'|ne |a |est |peut )|[Éé]l|[Ee]lla)(?:'s|'d|'ll)?(?!\p{L})|彼女?[はがの]/u;
/** Says in so many words that the own account is meant. */
const emphatic =
  /(?<!\p{L})(?:my own|(?:i|me) (?:myself|personally|too|as well|also)|mein(?:e[nmrs]?)? eigene[nmrs]?|ich (?:selbst|selber|auch|persönlich)|moi(?:-même| aussi)|mon propre|yo (?:mism[oa]|también)|mi propi[oa])(?!\p{L})|自分|私も/iu;

/**
 * Whether somebody who asks for others all day speaks of the own account: "I have no account in Slack", but not
 * "what do I have to do?", "can I add Audrey to it?" and "tell me more".
 */
export function isOwnTrouble(text: string): boolean {
  const said = saidInFull(text.slice(0, 1_000)).replaceAll("’", "'");
  if (someoneElse.test(said) && !emphatic.test(said)) return false;
  return self.test(said.replace(aside, " "));
}
