import { type ApplicationIndex, type ApplicationMention } from "./applicationIndex";
import { japaneseTarget } from "./japaneseTarget";
import { isAboutOther, type PersonMention, personMention } from "./personMention";
import { isJapanese, spacedJapanese } from "./spacedJapanese";

/** Whom and which application a text names. */
export interface Understood {
  readonly person?: PersonMention;
  /** Somebody else is meant, but not named. */
  readonly aboutOther?: boolean;
  readonly app: ApplicationMention;
  /** What stands where an application's name is expected, when none of the tenant fits. */
  readonly appTerm?: string;
}

const addresses = /[^\s@]{1,64}@[^\s@]{1,255}/gu;
const target =
  /\b(?:in|to|into|for|on|from)\s+(?:the |our |my )?("[^"]{1,60}"|“[^”]{1,60}”|[^\s?!.,;a-z][^?!.,;]{0,60})/u;
const notAName =
  /^(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d{1,4}(?:st|nd|rd|th)?)\b/;

/** Reads a sentence with the tenant's applications at hand. */
export function understand(said: string, apps: ApplicationIndex): Understood {
  const text = spacedJapanese(said);
  const blank = (match: string): string => " ".repeat(match.length);
  const app = meantIn(text.replace(addresses, blank), apps);
  const cut = withoutApp(said, app);
  const appTerm = app.fits === "none" ? termOf(text) : undefined;
  const rest = appTerm === undefined ? cut : cut.replace(appTerm, " ");
  const person = personMention(rest);
  return {
    app,
    ...(person === undefined ? {} : { person }),
    ...(person === undefined && isAboutOther(text) ? { aboutOther: true } : {}),
    ...(appTerm === undefined ? {} : { appTerm: appTerm.replace(/^["“]|["”]$/g, "").trim() }),
  };
}

/** "Not Salesforce, Slack": what stands right behind the denial is what is not meant. */
const denied = /(?:^|[,;.:!?]\s*|\b(?:no|sorry|but|and)\s+)(?:not|nicht|pas|non)\s+$/i;
const deniedInJapanese = /^\s*(?:ではなく|でなく|じゃなく)/u;

function meantIn(text: string, apps: ApplicationIndex): ApplicationMention {
  const app = apps.find(text);
  if (app.fits !== "one") return app;
  const [before, behind] = [text.slice(0, app.from), text.slice(app.to)];
  if (!denied.test(before) && !deniedInJapanese.test(behind)) return app;
  const other = apps.find(`${before}${" ".repeat(app.to - app.from)}${behind}`);
  return other.fits === "none" ? app : other;
}

/** A text without the application's name in it: what is left may name somebody. */
export function withoutApp(said: string, app: ApplicationMention): string {
  const text = spacedJapanese(said);
  if (app.fits !== "one") return text;
  return `${text.slice(0, app.from)} ${text.slice(app.to)}`.replace(/\s+/g, " ");
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

function termOf(text: string): string | undefined {
  if (isJapanese(text)) return japaneseTarget(text.replace(addresses, "@"));
  const term = target.exec(text.replace(addresses, ""))?.[1]?.trim();
  return term === undefined || notAName.test(term) ? undefined : term;
}
