import { type LogEntry } from "../port";
import { detail } from "../wireObject";

/**
 * A name that no code, sentence or HTTP status hides in. Codes join words (`EntryConflict`,
 * `INVALID_LOGIN`) and statuses are numbers from 400 to 599.
 */
const plain = /^(?!.*[a-z][A-Z])(?!.*(?<!\d)[45]\d\d(?!\d))[^_"\n]{2,100}$/;

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
      if (name === "" || !hidden.includes(name) || !plain.test(name)) continue;
      if (hidden === name) return standIn(name);
      const marks = standIn(name);
      hidden = hidden.replaceAll(`'${name}'`, `'${marks}'`).replaceAll(`"${name}"`, `"${marks}"`);
    }
    return hidden.includes("@") ? hidden.replace(address, hideAddress) : hidden;
  };
}

function hideAddress(quoted: string, mark: string, name: string): string {
  return plain.test(name) ? mark + standIn(name) + mark : quoted;
}

function namesOf({ source, target, steps }: LogEntry): readonly string[] {
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
