import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

const english =
  "(?:what (?:will |would |does |do |'s |is |are )?(?:happens?|it cost|the (?:effects?|risks?|consequences?)|gets? (?:reset|lost|deleted)|do|costs?)|does|do|will|would|can|is).{0,40}(?:restart(?:s|ed|ing)?|re-start)";
const asked = [
  `(?:${english})(?!\\p{L})(?=.{0,60}$)`,
  "(?:restart|restarting) .{0,40}(?:safe|dangerous|risky|harmless|delete|lose|break|reset|do|cost)\\S*",
  "(?:was|wird|werden|ist|löscht|kann|verliert|schadet).{0,60}(?:neu ?start\\p{L}*|neu (?:starte|gestartet|zu starten))",
  "(?:neustart) .{0,40}(?:gefährlich|sicher|gelöscht|löscht|schadet|bewirkt|kostet)",
  "(?:que se passe|qu'est-ce qui se passe|que fait|est-ce que|est-ce dangereux|est-il|quel est l'effet|un redémarrage).{0,60}(?:redémarr\\p{L}*|relanc\\p{L}*)(?:.{0,40})",
  "(?:qué (?:pasa|ocurre|hace|borra)|se (?:borra|pierde)|es (?:seguro|peligroso)|un reinicio).{0,60}rein[ií]ci\\p{L}*",
  "(?:un redémarrage|un reinicio) .{0,40}(?:supprime|dangereux|sûr|efface|borra|elimina|segur|peligros)\\p{L}*",
].join("|");
const question = sought(new RegExp(`(?:^|[ ,¿])(?:${asked})`, "u"));
const inJapanese =
  /(?:再起動|再開始|リスタート)(?:する|した|すれ|して|は|で|には|ば|と|ら|を|しても)?.{0,20}(?:どうなり|どうなる|何が|削除|消え|安全|危険|影響|大丈夫|リスク)/u;

/** A wish, a fault, what was done already, or whether it would help, which the card says: no question what a restart does. */
const isNone =
  /^(?:when|since when)(?!\p{L})|(?<!\p{L})(?:can you|could you|will you|would you|(?:can|could|may) (?:i|we)(?: just)? (?:re-?start|do a restart)|kann (?:ich|man)(?! .{0,20}(?:sicher|gefahrlos))|darf ich|puis-je|je peux|on peut|puedo|please|kannst du|können sie|bitte|pouvez-vous|peux-tu|puedes|puede|(?:i|we)(?:'ve| have)?(?: already| just)? restarted|after (?:the|a|i) restart\p{L}*|my (?:computer|pc|laptop|browser|phone)|(?:does|do|did|is|has)(?:n't| not)|restarted (?:yet|already)|was it|who|how|help|helps|work|works|solve|fix|should|what if|hilft|helfen|bringt|soll(?:te)?|was wenn|aiderait|aide|suffit|et si|dois-je|ayuda(?:ría)?|sirve|y si|debo|debería)(?!\p{L})|(?:パソコン|PC|ブラウザ)/u;

/** Longer texts say something of their own. */
const longest = 120;

/** Whether a text asks what a restart of provisioning does, costs or deletes: "is a restart safe?" */
export function asksRestart(text: string): boolean {
  if (text.length > longest) return false;
  const said = plainPhrase(text);
  return !isNone.test(said) && (question.test(said) || inJapanese.test(said));
}
