import { chooseEntry } from "./chooseEntry";
import { type LogEntry } from "./port";

/** The newest meaningful entry about each other person or application than the chosen one's. */
export function otherSubjects(entries: readonly LogEntry[], chosen: LogEntry): readonly LogEntry[] {
  const bySubject = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const subject = subjectOf(entry);
    const same = bySubject.get(subject);
    if (same === undefined) bySubject.set(subject, [entry]);
    else same.push(entry);
  }
  bySubject.delete(subjectOf(chosen));
  return [...bySubject.values()].flatMap((same) => chooseEntry(same) ?? []);
}

function subjectOf({ source, target, app, targetSystem }: LogEntry): string {
  const person = source.id || source.displayName || target.displayName;
  return [person, app.id || app.displayName || targetSystem].join("\n").toLowerCase();
}
