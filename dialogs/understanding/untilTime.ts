import { englishTime } from "./japaneseTime";
import { fromEuropean } from "./europeanTime";
import { sinceTime } from "./sinceTime";

const hour = 3_600_000;
const day = 24 * hour;

/** Who says "since" or "after" asks about all that came then. */
const openBefore =
  /(?<!\p{L})(?:since|from|after|seit|ab|depuis|dès|desde|a partir del?)(?: (?:the|dem|der|le|la|el|last))*$/iu;
const openAtFirst = /^(?:since|from|after|seit|ab|depuis|dès|desde)(?!\p{L})|(?:から|以降|以来)$/iu;
const openBehind = /^日?(?:の(?:朝|昼|夜))?(?:から|以降|以来)/u;

/** Names of a time that has an end of its own, with its days; a span up to now has none. */
const lengths: readonly (readonly [RegExp, number])[] = [
  [/\b(?:last|previous) week\b/, 7],
  [/\bweekend\b/, 2],
  [/\byesterday\b|\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/, 1],
  [/\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}/, 1],
  [
    /\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?)$/,
    1,
  ],
];

/**
 * The moment that words like "last Monday" or "last week" end at, ISO 8601; undefined for those that go on until
 * now ("since Monday", "in the last hour"). `text` is where the words stand, since what stands beside them says which.
 */
export function untilTime(
  text: string,
  words: string,
  now: Date,
  timeZone: string,
): string | undefined {
  if (isOpen(text.normalize("NFKC"), words)) return undefined;
  const said = fromEuropean(englishTime(words)).toLowerCase();
  if (openAtFirst.test(said)) return undefined;
  if (/\b(?:last|previous) month\b/.test(said))
    return ended(sinceTime("this month", now, timeZone), now);
  const last = /^between .+ and (.+)$/.exec(said)?.[1] ?? said;
  const days = lengths.find(([pattern]) => pattern.test(last))?.[1];
  const from = days === undefined ? undefined : sinceTime(last, now, timeZone);
  if (days === undefined || from === undefined) return undefined;
  // In the night in which the clocks are changed a day is not as long as the others.
  const near = new Date(Date.parse(from) + days * day + 3 * hour);
  return ended(sinceTime("midnight", near, timeZone), now);
}

function isOpen(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (openAtFirst.test(words)) return true;
  if (at === -1) return false;
  const before = text.slice(0, at).trimEnd();
  return openBefore.test(before) || openBehind.test(text.slice(at + words.length));
}

/** A time that is not over has no end yet. */
function ended(at: string | undefined, now: Date): string | undefined {
  return at === undefined || Date.parse(at) >= now.getTime() ? undefined : at;
}
