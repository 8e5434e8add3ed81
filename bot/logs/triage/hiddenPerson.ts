import { type LogEntry } from "../port";
import { detail } from "../wireObject";

/** Codes join words: `EntryConflict`, `INVALID_LOGIN`. */
const likeCode = /[a-z][A-Z]|_/;
/**
 * Numbers from 400 to 599 are statuses of HTTP by themselves and behind the words for them; within a word
 * they are none (`Khan460`).
 */
const likeStatus =
  /(?:^|[^a-z\d]|https?|status|code|exception|error|response|returned|answered|\s(?:an?|with))[45]\d\d(?!\d)/i;

/** Whether no code, sentence or status hides in a name. */
export function isPlain(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= 100 &&
    !/["\n]/.test(name) &&
    !likeCode.test(name) &&
    !likeStatus.test(name)
  );
}

/** Whoever an address belongs to: tables name people in another way than the texts beside. */
const address = /(['"])([^'"\s@]{1,64}@[^'"\s@]{1,100})\1/g;

/**
 * Replaces the person's own names and every address where a text quotes them (`The User
 * 'ana@contoso.com' will be skipped`), so that texts of the same kind are the same text. The stand-in
 * keeps the dots and quotation marks that patterns stop at. A name that could mean something is left
 * as it is.
 */
export function hiddenPerson(entry: LogEntry): (text: string) => string {
  let names: readonly string[] | undefined;
  return (text) => {
    if (text === "") return "";
    names ??= namesOf(entry);
    let hidden = text;
    for (const name of names) {
      if (name === "" || !hidden.includes(name) || !isPlain(name)) continue;
      if (hidden === name) return standIn(name);
      const marks = standIn(name);
      hidden = hidden.replaceAll(`'${name}'`, `'${marks}'`).replaceAll(`"${name}"`, `"${marks}"`);
    }
    return hidden.includes("@") ? hidden.replace(address, hideAddress) : hidden;
  };
}

function hideAddress(quoted: string, mark: string, name: string): string {
  return isPlain(name) ? mark + standIn(name) + mark : quoted;
}

/** How texts may name the person of an entry; "" where it does not say. */
export function namesOf({ source, target, steps }: LogEntry): readonly string[] {
  const last = steps.at(-1);
  return [
    last === undefined ? "" : detail(last.details, "ReportableIdentifier"),
    ...[source.userPrincipalName ?? "", source.displayName, source.id],
    ...[target.userPrincipalName ?? "", target.displayName, target.id],
  ];
}

function standIn(name: string): string {
  return `person${name.includes(".") ? "." : ""}${name.includes("'") ? "'" : ""}`;
}
