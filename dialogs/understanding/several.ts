import { type Application } from "../../bot/graph/port";
import { addressesIn } from "./address";
import { type ApplicationIndex, type ApplicationMention } from "./applicationIndex";
import { enumerated, mostListed, withoutAddressesBeside } from "./enumeration";
import { nameIn } from "./nameIn";
import { type PersonMention, personMention } from "./personMention";
import { spacedJapanese } from "./spacedJapanese";
import { type Understood } from "./understand";
import { withoutDenied } from "./withoutDenied";

/** What else a text names beside the first person and the first application. */
export interface Further {
  readonly people: readonly PersonMention[];
  readonly apps: readonly Application[];
}

/** More applications than this nobody asks about in one breath. */
const most = 3;

type Other = Extract<PersonMention, { who: "other" }>;

const enumerates =
  /[,;&/+\n]|\b(?:and|n?or|plus|as well as|und|oder|et|ou|[yeo])\b|と|や|および|または/i;
const sharesIt =
  /(?<!\p{L})(?:and|nor|und|et|y|,|&) (\p{L}[\p{L}\p{M}'-]{1,30}(?: \p{L}[\p{L}\p{M}'-]{1,30})?) (?:neither|either|too|as well|also|auch nicht|auch|ebenfalls|non plus|aussi|tampoco|también|both|are|aren't|arent|not|have|haven't|havent|can't|cant|cannot|do not|don't|dont|need|kommen|können|nicht|sind|haben|fehlen|beide|sont|ont|n'ont|ne|manquent|están|tienen|no|faltan)(?!\p{L})/gu;
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

/** Whoever else is in the list that names the first, or that the first is in. */
function furtherPeople(
  text: string,
  { person }: Understood,
  index: ApplicationIndex,
): PersonMention[] {
  if (person?.who !== "other") return [];
  const { by, value } = person.term;
  if (by !== "name" && by !== "upn") return [];
  const isApp = (name: string): boolean => index.find(name).fits !== "none";
  const listed = enumerated(text, by === "upn" ? beginning(text, value) : value, isApp);
  const others = otherNames([...listed, ...sharing(text, isApp)], value);
  if (others.length > 0 || by === "name") return others.slice(0, mostListed);
  const addressed = new Set(addressesIn(text).filter((one) => one !== value));
  return [...addressed]
    .slice(0, mostListed)
    .map((one) => ({ who: "other", term: { by: "upn", value: one } }));
}

/** Each once, without whom it is about anyway. */
function otherNames(listed: readonly Other[], first: string): Other[] {
  const names = listed.map(({ term }) => term.value.toLowerCase());
  return listed.filter(
    (_, at) => names[at] !== first.toLowerCase() && names.indexOf(names[at] ?? "") === at,
  );
}

/** "And ketut neither": somebody with the same trouble, who is named behind. */
function sharing(text: string, isApp: (name: string) => boolean): readonly Other[] {
  return [...text.matchAll(sharesIt)].flatMap(({ 1: value = "" }) => {
    const isName = nameIn(`Why is ${value} not in`)?.name === value && !isApp(value);
    return isName ? [{ who: "other", term: { by: "name", value }, guess: true } as const] : [];
  });
}

/** The name that a list with this address begins with; the address itself where none does. */
function beginning(text: string, address: string): string {
  const named = personMention(withoutAddressesBeside(text));
  const isName = named?.who === "other" && named.term.by === "name" && named.sure === true;
  return isName && named.term.value.includes(" ") ? named.term.value : address;
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
