import { type Application } from "../../bot/graph/port";
import { type ApplicationIndex, type ApplicationMention } from "./applicationIndex";
import { type PersonMention } from "./personMention";
import { isJapanese, spacedJapanese } from "./spacedJapanese";
import { type Understood } from "./understand";
import { withoutDenied } from "./withoutDenied";

/** What else a text names beside the first person and the first application. */
export interface Further {
  readonly people: readonly PersonMention[];
  readonly apps: readonly Application[];
}

/** More than this of each nobody asks about in one breath. */
const most = 3;

const addresses = /[\p{L}\p{N}._%+'#-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const nextName =
  /^(?:'s)?\s*(?:,\s*(?:and\s+)?|and\s+|[&+]\s*|or\s+)((?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*(?: (?:(?:van|von|de|der|da|di|dos|del|la|el|bin|al) )?(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*){1,3})/u;
const enumerates = /[,&/+]|\b(?:and|n?or|plus|as well as)\b|と|や|および|または/i;
/** In Japanese, a particle ends a name: "Ben CarterさんとChiara RussoがSlackにいない". */
const nextJapanese =
  /^\s*(?:(?:さん|様|氏)\s*)?(?:(?:,|と|や|および|または|&)\s*)(\p{Lu}[\p{Script=Latin}\p{M}'’.-]*(?: (?:(?:van|von|de|der|da|di|dos|del|la|el|bin|al) )?\p{Lu}[\p{Script=Latin}\p{M}'’.-]*){1,3})/u;
const nextApp =
  /^\s*(?:,\s*)?(?:(?:and|or|nor|&|\+|\/|as well as|plus|と|や|および|または)\s*)?(?:also\s+)?(?:(?:in|to|into|for|on)\s*)?(?:the )?$/i;

/** Reads the rest of an enumeration: "Ben Carter and Chiara Russo in Slack and Zoom". */
export function furtherIn(text: string, first: Understood, index: ApplicationIndex): Further {
  const bounded = spacedJapanese(text.slice(0, 2_000));
  // Most texts name one of each: they are not searched again.
  if (!enumerates.test(bounded)) return { people: [], apps: [] };
  return {
    people: furtherPeople(bounded, first, index),
    apps: furtherApps(withoutDenied(bounded, index), first, index),
  };
}

/** First names go with first names: "Hanna and Ketut". */
const nextFirstName =
  /^\s*(?:,\s*(?:and\s+)?|and\s+|und\s+|et\s+|y\s+|[&+]\s*|or\s+)(\p{Lu}[\p{L}\p{M}'’.-]*)(?=\s*(?:$|[?!.,;:]|\p{Ll}))/u;

function nextIn(text: string, first: string): RegExp {
  if (isJapanese(text)) return nextJapanese;
  return first.includes(" ") ? nextName : nextFirstName;
}

function furtherPeople(
  text: string,
  { person }: Understood,
  index: ApplicationIndex,
): PersonMention[] {
  if (person?.who !== "other") return [];
  const { by, value } = person.term;
  if (by === "upn") {
    const others = new Set((text.match(addresses) ?? []).filter((one) => one !== value));
    return [...others]
      .slice(0, most)
      .map((one) => ({ who: "other", term: { by: "upn", value: one } }));
  }
  const people: PersonMention[] = [];
  let rest =
    by === "name" && text.includes(value) ? text.slice(text.indexOf(value) + value.length) : "";
  while (people.length < most) {
    const [whole, name] = nextIn(text, value).exec(rest) ?? [];
    if (whole === undefined || name === undefined || index.find(name).fits !== "none") break;
    people.push({ who: "other", term: { by: "name", value: name }, sure: true });
    rest = rest.slice(whole.length);
  }
  return people;
}

/** An application counts when nothing but a comma or an "and" stands before it: "the box" is none. */
function furtherApps(text: string, { app }: Understood, index: ApplicationIndex): Application[] {
  if (app.fits !== "one") return [];
  const row: Application[] = [];
  let end = 0;
  for (let look = 0; look <= most; look += 1) {
    const next = leftmost(text.slice(end), index);
    if (next === undefined) break;
    // A name that stands alone begins a new row; it counts only if the first one is in it.
    const goesOn = row.length === 0 || nextApp.test(text.slice(end, end + next.from));
    if (!goesOn && row.some(({ id }) => id === app.app.id)) break;
    if (!goesOn) row.length = 0;
    if (row.every(({ id }) => id !== next.app.id)) row.push(next.app);
    end += next.to;
  }
  const isMeant = row.some(({ id }) => id === app.app.id);
  return isMeant ? row.filter(({ id }) => id !== app.app.id).slice(0, most) : [];
}

/** The first application in a text; a longer name further on does not hide it. */
function leftmost(
  text: string,
  index: ApplicationIndex,
): Extract<ApplicationMention, { fits: "one" }> | undefined {
  let found = index.find(text);
  for (let look = 0; look < most && found.fits === "one"; look += 1) {
    const before = index.find(text.slice(0, found.from));
    if (before.fits !== "one") break;
    found = before;
  }
  return found.fits === "one" ? found : undefined;
}
