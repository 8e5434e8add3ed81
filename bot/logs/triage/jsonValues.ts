import { exportedEntries } from "./exportedEntries";
import { type TriageSink } from "./port";

/** Reads values that come as JSON texts, one by one, and hands their entries on. */
export interface JsonValues {
  /** False when the text held no entry. */
  text(text: string, where: string, options?: { readonly quietly: boolean }): boolean;
  broken(where: string, why: string): void;
}

/** Reads JSON texts into entries; what is none is named, unless it is tried quietly. */
export function jsonValues(sink: TriageSink): JsonValues {
  const broken = (where: string, why: string): void => {
    sink.unreadable({ where, why });
  };
  return {
    broken,
    text(text, where, { quietly } = { quietly: false }) {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        if (!quietly) broken(where, "is no valid JSON");
        return false;
      }
      const entries = exportedEntries(value);
      for (const entry of entries) sink.entry(entry);
      if (entries.length > 0 || isEmptyPage(value)) return true;
      if (!quietly) broken(where, "is no provisioning log entry");
      return false;
    },
  };
}

/** The page of a query that found nothing. */
function isEmptyPage(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const list: unknown = Array.isArray(value)
    ? value
    : (Reflect.get(value, "value") ?? Reflect.get(value, "records"));
  return Array.isArray(list) && list.length === 0;
}
