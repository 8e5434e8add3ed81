import { type ApplicationIndex } from "./applicationIndex";
import { type Entities } from "./recognition";
import { understand, type Understood } from "./understand";

/** `templateTag.<32 hex>.<guid>`, as the synchronization API prints it. */
const jobId = /\b[A-Za-z0-9]{1,60}\.[0-9a-f]{32}\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/i;
const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const calendar = `\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]+Z?)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}|${month} \\d{1,2}(?:st|nd|rd|th)?`;
const near = `(?:last |this )?(?:${day}|week(?:end)?|month|night|morning|year)|yesterday|today|noon|midnight|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)`;
const span =
  "(?:\\d{1,4}|an?|one|two|three|four|five|six|several|a few|some) (?:minutes?|hours?|days?|weeks?|months?)";
const since = new RegExp(
  `\\b(?:(?:since|from|on|after) (?:${calendar}|${near})|(?:since|for|after) (?:the )?(?:past |last )?${span}|${span} ago|${calendar}|yesterday|today|last (?:${day}|week|month|night)|this (?:morning|week))(?![\\p{L}\\p{N}])`,
  "iu",
);

/** Longer texts are pastes, and name more than one person. */
const longest = 2_000;

/** Whom, which application, since when and which job a text names. */
export function entitiesIn(text: string, apps: ApplicationIndex): Entities {
  const bounded = text.slice(0, longest);
  const job = jobId.exec(bounded)?.[0];
  const words = job === undefined ? bounded : bounded.replace(job, " ");
  const said = understand(words, apps);
  const [person, app] = [personOf(said), appOf(said)];
  const when = since.exec(words)?.[0];
  return {
    ...(person === undefined ? {} : { person }),
    ...(app === undefined ? {} : { app }),
    ...(when === undefined ? {} : { since: when }),
    ...(job === undefined ? {} : { jobId: job }),
  };
}

function personOf({ person }: Understood): Entities["person"] {
  if (person === undefined) return undefined;
  return person.who === "self" ? { self: true } : person.term;
}

function appOf({ app, appTerm }: Understood): Entities["app"] {
  if (app.fits === "one") return { name: app.app.displayName, known: true };
  if (app.fits === "several") return { name: app.term, known: true };
  return appTerm === undefined ? undefined : { name: appTerm, known: false };
}
