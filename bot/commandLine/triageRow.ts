import { type LogEntry } from "../logs/port";
import { type Judged } from "../logs/triage/port";

const orNull = (text: string): string | null => (text === "" ? null : text);

/** Whom an entry is about, as far as it says. */
export function personOf({ source, target }: LogEntry): { id: string | null; name: string | null } {
  return {
    id: orNull(source.id || target.id),
    name: orNull(
      source.displayName ||
        (source.userPrincipalName ?? "") ||
        target.displayName ||
        (target.userPrincipalName ?? ""),
    ),
  };
}

/** The application of an entry; inbound entries without a service principal name the systems only. */
export function appOf({ app, targetSystem }: LogEntry): string | null {
  return orNull(app.displayName || targetSystem);
}

/** The row of one entry as a line of JSON; null for what the entry does not say. */
export function triageRow(entry: LogEntry, judged: Judged): string {
  const { family, cause, certainty, codes } = judged;
  const row = {
    id: orNull(entry.id),
    at: orNull(entry.at),
    user: personOf(entry),
    app: appOf(entry),
    action: orNull(entry.action),
    status: orNull(entry.status),
    ...{ family, cause, certainty, codes },
  };
  return `${JSON.stringify(row)}\n`;
}
