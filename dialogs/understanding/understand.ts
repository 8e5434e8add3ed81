import { type ApplicationIndex, type ApplicationMention } from "./applicationIndex";
import { type Command } from "./command";
import { commandOf } from "./commands";
import { type Intent, intentOf } from "./intent";
import { isAboutOther, type PersonMention, personMention } from "./personMention";

/** What a text says: a command, or whom and which application it is about. */
export interface Understood {
  readonly command?: Command;
  readonly intent: Intent;
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
const notAName = /^(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d{1,4})\b/;

/** Reads a sentence with the tenant's applications at hand. */
export function understand(text: string, apps: ApplicationIndex): Understood {
  const command = commandOf(text);
  const blank = (match: string): string => " ".repeat(match.length);
  const app = apps.find(text.replace(addresses, blank));
  const cut =
    app.fits === "one"
      ? `${text.slice(0, app.from)} ${text.slice(app.to)}`.replace(/\s+/g, " ")
      : text;
  const appTerm = app.fits === "none" ? termOf(text) : undefined;
  const rest = appTerm === undefined ? cut : cut.replace(appTerm, " ");
  const person = personMention(rest);
  const known = app.fits !== "none" || (person !== undefined && isSure(person, appTerm));
  return {
    intent: intentOf(text, known),
    app,
    ...(command === undefined ? {} : { command }),
    ...(person === undefined ? {} : { person }),
    ...(person === undefined && isAboutOther(text) ? { aboutOther: true } : {}),
    ...(appTerm === undefined ? {} : { appTerm: appTerm.replace(/^["“]|["”]$/g, "").trim() }),
  };
}

/** An address or number tells that it is about somebody; so does a name beside a place it is not in. */
function isSure(person: PersonMention, appTerm: string | undefined): boolean {
  if (person.who !== "other") return false;
  const { by, value } = person.term;
  const isWritten = /\p{Lu}|\p{Lo}/u.test(value);
  return by !== "name" || (isWritten && (person.sure === true || appTerm !== undefined));
}

function termOf(text: string): string | undefined {
  const term = target.exec(text.replace(addresses, ""))?.[1]?.trim();
  return term === undefined || notAName.test(term) ? undefined : term;
}
