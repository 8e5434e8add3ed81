import { replaceAddresses } from "./address";
import { type ApplicationIndex, type ApplicationMention } from "./applicationIndex";
import { withoutDirectory } from "./directoryTarget";
import { halfAbout } from "./halfAbout";
import { japaneseTarget } from "./japaneseTarget";
import { isAboutOther, type PersonMention, personMention } from "./personMention";
import { isJapanese, spacedJapanese } from "./spacedJapanese";
import { saidInFull } from "./saidInFull";
import { nameNote } from "./nameNote";
import { isOwnHalf } from "./ownHalf";
import { withoutCompany } from "./withoutCompany";
import { withoutDenied } from "./withoutDenied";
import { workerBeside } from "./workerBeside";

/** Whom and which application a text names. */
export interface Understood {
  readonly person?: PersonMention;
  /** Somebody else is meant, but not named. */
  readonly aboutOther?: boolean;
  readonly app: ApplicationMention;
  /** What stands where an application's name is expected, when none of the tenant fits. */
  readonly appTerm?: string;
}

const target =
  /\b(?:in|to|into|for|on|from)\s+(?:the |our |my )?("[^"]{1,60}"|“[^”]{1,60}”|[^\s?!.,;a-z][^?!.,;]{0,60})/u;
const notAName =
  /^(?:I|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d{1,4}(?:st|nd|rd|th)?)\b/;

/** Reads a sentence with the tenant's applications at hand. */
export function understand(whole: string, apps: ApplicationIndex): Understood {
  const said = withoutCompany(saidInFull(whole), apps);
  const text = spacedJapanese(said);
  const blank = (match: string): string => " ".repeat(match.length);
  const app = applicationIn(withoutDenied(replaceAddresses(text, blank), apps), apps);
  const cut = withoutApp(said, app);
  const isApp = (name: string): boolean => apps.find(name).fits !== "none";
  const appTerm = app.fits === "none" ? termOf(nameNote(text, isApp).text) : undefined;
  const rest = appTerm === undefined ? cut : cut.replace(appTerm, " ");
  const person = personAbout(rest, app, apps) ?? workerBeside(rest, app);
  return {
    app,
    ...(person === undefined ? {} : { person }),
    ...(person === undefined && isAboutOther(text) ? { aboutOther: true } : {}),
    ...(appTerm === undefined ? {} : { appTerm: appTerm.replace(/^["“]|["”]$/g, "").trim() }),
  };
}

/** More names of applications than this nobody writes in one breath. */
const mostNames = 3;

/** "Ben is in Slack but not in Zoom" asks about Zoom: the half that denies something goes first. */
function applicationIn(text: string, apps: ApplicationIndex): ApplicationMention {
  const half = halfAbout(text);
  const denied = half === text ? undefined : apps.find(half);
  return denied?.fits === "one" ? denied : apps.find(text);
}

/**
 * Whom the half is about that says for whom it does not work: also the writer, whose colleague can what
 * does not work there. Else whom the text is about.
 */
function personAbout(
  rest: string,
  app: ApplicationMention,
  apps: ApplicationIndex,
): PersonMention | undefined {
  const half = halfAbout(rest);
  const person = half === rest ? undefined : personIn(half.trim(), app, apps);
  if (person?.who === "other") return person;
  return person?.who === "self" && isOwnHalf(half) ? person : personIn(rest, app, apps);
}

/** Whom a text is about; what is called like another application is one: "ben carter, box and slack". */
function personIn(
  rest: string,
  { fits }: ApplicationMention,
  apps: ApplicationIndex,
): PersonMention | undefined {
  let left = rest;
  for (let look = 0; look < mostNames; look += 1) {
    const person = personMention(left);
    const isName = person?.who === "other" && person.term.by === "name";
    if (fits !== "one" || !isName) return person;
    const { value } = person.term;
    const found = apps.find(value);
    const isWhole = found.fits === "one" && found.from === 0 && found.to === value.length;
    if (!isWhole) return person;
    left = left.replace(value, " ");
  }
  return undefined;
}

/** A text without any of the applications that it names. */
export function withoutApps(said: string, apps: ApplicationIndex): string {
  let left = said;
  for (let look = 0; look < mostNames; look += 1) {
    const found = apps.find(left);
    if (found.fits !== "one") break;
    left = withoutApp(left, found);
  }
  return left;
}

/** In a list each name may have a line of its own. */
const nextLine = /\n *(?=\p{Lu})/gu;

/** A text without the application's name in it: what is left may name somebody. */
export function withoutApp(said: string, app: ApplicationMention): string {
  const text = spacedJapanese(said);
  if (app.fits !== "one") return text;
  return withoutDirectory(`${text.slice(0, app.from)} ${text.slice(app.to)}`, app.app)
    .replace(nextLine, ", ")
    .replace(/\s+/g, " ");
}

/**
 * Whether a text surely speaks of somebody: by an address or number, or by a name beside an
 * application or a place that this person is not in.
 */
export function namesSomebody({ person, app, appTerm }: Understood): boolean {
  if (person?.who !== "other") return false;
  const { by, value } = person.term;
  if (by !== "name") return true;
  const isPlaced = person.sure === true || app.fits !== "none" || appTerm !== undefined;
  return isPlaced && /\p{Lu}|\p{Lo}/u.test(value);
}

/** Words that somebody's name follows, where an application's could stand: "the same for Jonas". */
const beforePerson =
  /(?:^|[,;.?!] )(?:(?:and|but|also|then) )+(?:for|with|about) $|\b(?:same(?: \w+)? (?:for|with)|same (?:goes|applies) (?:for|to)|(?:what|how) about|happened to|accounts? (?:of|for)|status (?:of|for)|wrong with|created for)\s+$/i;
const personal =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2}(?: too| as well)?$/u;

function termOf(text: string): string | undefined {
  if (isJapanese(text)) return japaneseTarget(replaceAddresses(text, () => "@"));
  const bare = replaceAddresses(text, () => "");
  const found = target.exec(bare);
  const term = found?.[1]?.trim();
  if (found === null || term === undefined || notAName.test(term)) return undefined;
  const behind = bare.slice(0, found.index + found[0].length - (found[1]?.length ?? 0));
  return beforePerson.test(behind) && personal.test(term) ? undefined : term;
}
