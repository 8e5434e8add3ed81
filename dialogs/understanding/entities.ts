import { sought } from "../../bot/patterns/sought";
import { type ApplicationIndex } from "./applicationIndex";
import { europeanSince } from "./europeanTime";
import { japaneseSince } from "./japaneseTime";
import { lastRead } from "./lastRead";
import { isOfEmployment } from "./ofEmployment";
import { type Entities } from "./recognition";
import { spacedJapanese } from "./spacedJapanese";
import { understand, type Understood } from "./understand";

/** `templateTag.<32 hex>.<guid>`, as the synchronization API prints it. */
const jobId = /\b[A-Za-z0-9]{1,60}\.[0-9a-f]{32}\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/i;
const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const calendar = `\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]+Z?)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}|${month} \\d{1,2}(?:st|nd|rd|th)?`;
const near = `(?:last |this )?(?:${day}|week(?:end)?|month|night|morning|year)|yesterday|today|noon|midnight|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)`;
const span =
  "(?:(?:\\d{1,4}|an?|one|two|three|four|five|six|several|a few|some) (?:minutes?|hours?|days?|weeks?|months?)|\\d{1,3} ?(?:h|hrs?))";
const since = sought(
  new RegExp(
    `(?<!\\b(?:by|until|till|before) (?:the )?)\\b(?:(?:since|from|on|after) (?:${calendar}|${near})|(?:since|for|after) (?:the )?(?:past |last )?${span}|(?:in |over |within |during )?(?:the )?(?:past|last) ${span}|(?:in the |over the )?past (?:day|week|month)|(?:in |over |within |during )?(?:the )?(?:past|last) (?:minute|hour)|(?:in|over|within|during) the last day|(?:since |from )?(?:the )?(?:beginning|start) of (?:the|this) (?:day|week|month)|(?:(?:since|over|at|during|on) (?:the |last |this )?|last |this )weekend|between ${day} and ${day}|the day before yesterday|the previous (?:week|month)|${span} ago|${calendar}|yesterday|today|last (?:${day}|week|month|night)|this (?:morning|week|month))(?![\\p{L}\\p{N}])`,
    "iu",
  ),
);

/** Longer texts are pastes, and name more than one person. */
const longest = 2_000;

/**
 * Whom, which application, since when and which job a text names. `knows` tells words that people
 * use from names: "drop" and "Test Connection" are nobody.
 */
export function entitiesIn(
  text: string,
  apps: ApplicationIndex,
  knows: (word: string) => boolean,
): Entities {
  const bounded = text.slice(0, longest);
  const job = jobId.exec(bounded)?.[0];
  const words = job === undefined ? bounded : bounded.replace(job, " ");
  const said = understand(words, apps);
  const { person, app } = placed(words, personOf(said, knows), appOf(words, said, knows));
  const when = sinceIn(words);
  return {
    ...(person === undefined ? {} : { person }),
    ...(app === undefined ? {} : { app }),
    ...(when === undefined ? {} : { since: when }),
    ...(job === undefined ? {} : { jobId: job }),
  };
}

/** Who names more days than this tells a story. */
const mostDays = 3;

/** The words of a text that say since when; a first or last day of somebody is no such time. */
export const sinceIn = lastRead((text): string | undefined => {
  const bounded = text.slice(0, longest).normalize("NFKC");
  let from = 0;
  for (let tries = 0; tries < mostDays; tries += 1) {
    const words = timeIn(bounded.slice(from));
    const at = words === undefined ? -1 : bounded.indexOf(words, from);
    if (words === undefined || at < 0) return words;
    const end = at + words.length;
    if (!isOfEmployment(words, bounded.slice(0, at), bounded.slice(end))) return words;
    from = end;
  }
  return undefined;
});

function timeIn(text: string): string | undefined {
  return since.exec(text)?.[0] ?? japaneseSince(text) ?? europeanSince(text);
}

/** Words that somebody's name follows, where an application's could stand: "what happened to Ben". */
const beforePerson = sought(
  /\b(?:happened to|accounts? (?:of|for)|status (?:of|for)|wrong with|created for) $/i,
);

function placed(
  text: string,
  person: Entities["person"],
  app: Entities["app"],
): { readonly person: Entities["person"]; readonly app: Entities["app"] } {
  const before = app?.known === false ? text.slice(0, text.indexOf(app.name)) : "";
  return app !== undefined && beforePerson.test(before)
    ? { person: { by: "name", value: app.name }, app: undefined }
    : { person, app };
}

type Knows = (word: string) => boolean;

function personOf({ person }: Understood, knows: Knows): Entities["person"] {
  if (person?.who !== "other") return person && { self: true };
  return person.term.by !== "name" || isName(person.term.value, knows) ? person.term : undefined;
}

const nameWords = /^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){0,4}$/u;
/** `EntryConflict` is a code, "McKay" is not. */
const code = /\p{Ll}{3}\p{Lu}/u;

/** Capital letters and a word that no phrase has; in small letters, no word may be known. */
function isName(value: string, knows: Knows): boolean {
  if (!nameWords.test(value) || code.test(value)) return false;
  const words = value.split(" ");
  const written = words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || word.length <= 3);
  return written ? !words.every(knows) : !words.some(knows);
}

/** The words in capitals that an unknown application's name begins with. */
const capitals = /^["“]?[\p{Lu}\p{N}][\p{L}\p{N}&.+-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}&.+-]*){0,4}/u;

function appOf(text: string, { app, appTerm = "" }: Understood, knows: Knows): Entities["app"] {
  if (app.fits === "one") {
    const name = app.app.displayName;
    const written = spacedJapanese(text).slice(app.from, app.to);
    // A part of a longer name is written as it is: "Workday" of "Workday to AD".
    const isOther = !name.toLowerCase().includes(written.toLowerCase());
    return { name, known: true, ...(isOther && { written }) };
  }
  if (app.fits === "several") return { name: app.term, known: true };
  const name = capitals.exec(appTerm)?.[0].replace(/["“.]/g, "").trim();
  return name === undefined || code.test(name) || name.split(" ").every(knows)
    ? undefined
    : { name, known: false };
}
