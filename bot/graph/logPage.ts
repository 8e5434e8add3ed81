import { readEntries } from "../logs";
import { type LogEntry } from "../logs/port";
import { isAccountJob } from "./synchronization";
import { writtenIn } from "./writtenIn";

/** Entries about accounts, newest first, and whether there are others that were not read. */
export interface LogPage {
  readonly entries: readonly LogEntry[];
  readonly more: boolean;
}

/** A page as Graph gave it. */
export interface ReadPage {
  readonly entries: readonly LogEntry[];
  /** Where the next page is. */
  readonly next?: string;
}

/** Reads a page of the log with at most so many entries; undefined when it is none. */
export function readLogPage(value: unknown, most: number): ReadPage | undefined {
  if (typeof value !== "object" || value === null || !("value" in value)) return undefined;
  if (!Array.isArray(value.value)) return undefined;
  const written = writtenIn(value.value);
  const entries = readEntries(value, most)
    .filter(({ jobId }) => isAccountJob(jobId))
    .map((entry) => {
      const modified = written.get(entry.id);
      return modified === undefined ? entry : { ...entry, modified };
    });
  const next = "@odata.nextLink" in value ? value["@odata.nextLink"] : undefined;
  return typeof next === "string" && next !== "" ? { entries, next } : { entries };
}

/** What was read, without entries of other jobs than those for accounts. */
export function accountEntries(entries: readonly LogEntry[], next: string | undefined): LogPage {
  const ours = entries.filter(({ jobId }) => isAccountJob(jobId));
  return { entries: newestFirst(ours), more: next !== undefined };
}

export function newestFirst(entries: readonly LogEntry[]): LogEntry[] {
  return [...entries].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || 0);
}

/** Whether entries came newest first: only then those of a page are newer than those of the next. */
export function isOrdered(entries: readonly LogEntry[]): boolean {
  return entries.every((entry, at) => {
    const before = entries[at - 1];
    return before === undefined || Date.parse(before.at) >= Date.parse(entry.at);
  });
}
