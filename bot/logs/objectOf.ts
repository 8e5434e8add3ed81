import { type LogEntry } from "./port";

/** By what those whom entries are about are told apart: the id in the source, else what is there. */
export function objectOf({ id, source, target }: LogEntry): string {
  return source.id || target.id || source.displayName || target.displayName || id;
}
