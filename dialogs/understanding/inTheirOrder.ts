import { sought } from "../../bot/patterns/sought";

const word = "\\p{L}[\\p{L}\\p{M}'’.-]{0,40}";
const name = `(?:${word})(?: ${word}){0,3}`;
const and = "(?:,? (?:and|und|et|y|&) |, | ?& ?|と)";
const first =
  "(?:the )?(?:first|former|1st|erste[nrms]?|erstere[nrms]?|premi(?:er|ère)|primer[oa]?)(?: one)?|1人目|一人目|最初";
const second =
  "(?:the )?(?:second|latter|other|2nd|zweite[nrms]?|letztere[nrms]?|andere[nrms]?|deuxième|seconde?|autre|segund[oa]|otr[oa])(?: one)?|2人目|二人目|次";
const place = "[\\p{L}\\p{N}][\\p{L}\\p{N} .&'’-]{0,60}?";
const link = "(?: (?:for|für|pour|para|bei|with)(?: (?:the|den|die|das|der|le|la|el))? |は)";

/** "Salesforce for the first, Slack for the second". */
const placeFirst = new RegExp(
  `^(?<place1>${place})${link}(?:${first})(?:,? (?:and|und|et|y) |[,;] ?|、)(?<place2>${place})${link}(?:${second})[.?!]?$`,
  "iu",
);
/** "The first in Salesforce, the second in Slack". */
const rankFirst = new RegExp(
  `^(?:the |der |die |den |le |la |el )?(?:${first})(?:人?は| ?:| (?:is |has )?(?:(?:missing |not )?(?:in|for|with|needs|lacks|has no)|fehlt in|bei|für|dans|pour|en|para)) ?(?<place1>${place})(?:,? (?:and|und|et|y) |[,;] ?|、)(?:the |der |die |den |le |la |el )?(?:${second})(?:人?は| ?:| (?:is |has )?(?:(?:missing |not )?(?:in|for|with|needs|lacks|has no)|fehlt in|bei|für|dans|pour|en|para)) ?(?<place2>${place})[.?!]?$`,
  "iu",
);
const both = new RegExp(`^(?<one>${name})${and}(?<other>${name})(?:さん)?$`, "u");
const halves = sought(/[:–—]\s|[,.;]\s|：|、/u);

/** A mark that stands between two people and what each of them is about. */
const longest = 300;

/**
 * Writes the pairs out of a text that names two people and then where each is missing, in their order: "Audrey and Ben:
 * Salesforce for the first, Slack for the second" is "Audrey in Salesforce; Ben in Slack". Other texts stay as they are.
 */
export function inTheirOrder(text: string): string {
  const said = text.trim();
  const at = said.length > longest ? null : halves.exec(said);
  if (at === null) return text;
  const [people, rest] = [said.slice(0, at.index), said.slice(at.index + at[0].length)];
  const named = both.exec(people.trim())?.groups;
  const places = (placeFirst.exec(rest.trim()) ?? rankFirst.exec(rest.trim()))?.groups;
  if (named === undefined || places === undefined) return text;
  return `${named["one"] ?? ""} in ${places["place1"] ?? ""}; ${named["other"] ?? ""} in ${places["place2"] ?? ""}`;
}
