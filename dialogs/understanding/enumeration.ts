import { address } from "./address";
import { type PersonMention } from "./personMention";
import { isJapanese } from "./spacedJapanese";

/** More people than this nobody lists in one message. */
export const mostListed = 11;

type Other = Extract<PersonMention, { who: "other" }>;

const particle = "(?:van|von|de|der|da|di|dos|del|la|el|bin|al)";
const titled = String.raw`(?:\p{Lu}|\p{Lo})(?:[\p{L}\p{M}'’-]{1,40}|\.)?`;
/** "Ben Carter", "Ludwig van Beethoven". */
const whole = `${titled}(?: (?:${particle} )?${titled}){1,3}`;
const and = "(?:and|und|et|y|or|oder|ou|o)";
/** The beginning of a line of a list. */
const bullet = String.raw`[ \t]{0,8}\r?\n\s{0,8}(?:[-*•·–]|\d{1,2}[.)])\s{0,8}`;
const between = String.raw`(?:${bullet}|\s{0,8};\s{0,8}|\s{0,8},\s{0,8}(?:${and}\s{1,8})?|\s{1,8}${and}\s{1,8}|\s{0,8}[&+]\s{0,8})`;
/** What may stand behind a name: its address, or a note such as the department. */
const note = String.raw`[^()<>\[\]\n]{1,80}`;
const beside = String.raw`(?:[ \t]{0,8}[(<\[](${note})[)>\]])?`;

/** A line that holds nothing but a name. */
const lineOf = (name: string): string =>
  String.raw`[ \t]{0,8}[,;]?[ \t]{0,8}\r?\n[ \t]{0,8}(?=${name}(?:[ \t]{0,8}[(<\[]${note}[)>\]])?[ \t]{0,8}[,;]?[ \t]{0,8}(?:\r?\n|$))`;
/** First names go with first names: "Hanna and Ketut". */
const nextFirstName =
  /^\s{0,8}(?:,\s{0,8}(?:(?:and|und|et|y)\s{1,8})?|(?:and|und|et|y|or)\s{1,8}|[&+]\s{0,8})(\p{Lu}[\p{L}\p{M}'’.-]*)(?=\s{0,8}(?:$|[?!.,;:]|\p{Ll}))/u;
/** In Japanese, a particle ends a name: "Ben CarterさんとChiara RussoがSlackにいない". */
const nextJapanese =
  /^\s{0,8}(?:(?:さん|様|氏)\s{0,8})?(?:(?:,|と|や|および|または|&)\s{0,8})(\p{Lu}[\p{Script=Latin}\p{M}'’.-]*(?: (?:(?:van|von|de|der|da|di|dos|del|la|el|bin|al) )?\p{Lu}[\p{Script=Latin}\p{M}'’.-]*){1,3})/u;

const nextItem = new RegExp(
  `^(?:'s)?(?:${lineOf(whole)}|${between})(?:(${address})|(${whole})${beside})`,
  "u",
);
const behindFirst = new RegExp(`^${beside}`, "u");
const whereBeside = new RegExp(String.raw`^\s{0,8}[(<\[]\s{0,8}(${address})\s{0,8}[)>\]]`, "u");
const onlyAddress = new RegExp(`^${address}$`, "u");
const besideNames = new RegExp(String.raw`[ \t]{0,8}[(<\[]\s{0,8}${address}\s{0,8}[)>\]]`, "gu");

/** A text without the addresses that stand in brackets behind names. */
export function withoutAddressesBeside(text: string): string {
  return text.replace(besideNames, "");
}

/**
 * The people of the list that begins with one of them: separated by commas, semicolons, words or lines, each
 * by name, by address, or by both. What follows somebody in brackets is an address or a note. `isOther` tells
 * names of applications, which end the list.
 */
export function enumerated(
  text: string,
  first: string,
  isOther: (name: string) => boolean,
): readonly Other[] {
  const from = text.indexOf(first);
  if (from < 0) return [];
  let rest = text.slice(from + first.length);
  const people = [mention(first, whereBeside.exec(rest)?.[1])];
  rest = rest.slice(behindFirst.exec(rest)?.[0].length ?? 0);
  while (people.length <= mostListed) {
    const [all, upn, name, behind] = nextOf(rest, first) ?? [];
    const value = upn ?? name;
    if (all === undefined || value === undefined || isOther(value)) break;
    people.push(mention(value, behind?.trim()));
    rest = rest.slice(all.length);
  }
  return people;
}

function nextOf(rest: string, first: string): readonly (string | undefined)[] | null {
  const isWhole = first.includes(" ") || first.includes("@");
  const pattern = isJapanese(rest) ? nextJapanese : isWhole ? nextItem : nextFirstName;
  const found = pattern.exec(rest);
  return pattern === nextItem || found === null ? found : [found[0], undefined, found[1]];
}

function mention(value: string, beside: string | undefined): Other {
  const upn = [value, beside ?? ""].find((one) => onlyAddress.test(one));
  return upn === undefined
    ? { who: "other", term: { by: "name", value }, sure: true }
    : { who: "other", term: { by: "upn", value: upn } };
}
