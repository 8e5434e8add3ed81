import { exportedEntries } from "./exportedEntries";
import { type FoundEntries, type TriageSink } from "./port";

/** Where an entry may begin. */
export interface Place {
  readonly bytes: Buffer;
  readonly from: number;
  /** Nothing counts behind it. */
  readonly limit: number;
  /** Where the chunk begins in which entries were found. */
  readonly chunk: number;
}

/** Reads values that come as JSON texts, one by one, and hands their entries on. */
export interface JsonValues {
  /**
   * Where the entry ends that begins at a place, if it is known: found beforehand, in a chunk that
   * begins at `chunk`, or now; else -1.
   */
  known(place: Place, found?: FoundEntries): number;
  /** Takes the entry whose end was told last. */
  take(): void;
  /** Reads a value; false when it held no entry. */
  read(bytes: Buffer, where: string, options?: { readonly quietly: boolean }): boolean;
  broken(where: string, why: string): void;
}

/** Reads JSON texts into entries; what is none is named, unless it is tried quietly. */
export function jsonValues(sink: TriageSink): JsonValues {
  const { known } = sink;
  let foundBefore: FoundEntries | undefined;
  let before = -1;
  const broken = (where: string, why: string): void => {
    sink.unreadable({ where, why });
  };
  const takeKnown = (bytes: Buffer): boolean => {
    if (known?.end(bytes, 0, bytes.length) !== bytes.length) return false;
    known.take();
    return true;
  };
  return {
    broken,
    known({ bytes, from, limit, chunk }, found) {
      before = from < chunk ? -1 : (found?.at(from - chunk) ?? -1);
      if (found === undefined || before < 0) return known?.end(bytes, from, limit) ?? -1;
      foundBefore = found;
      return chunk + found.end(before);
    },
    take() {
      if (foundBefore === undefined || before < 0) known?.take();
      else known?.takeFound(foundBefore.variant(before), foundBefore.row(before));
    },
    read(bytes, where, { quietly } = { quietly: false }) {
      // Not every entry lay in one piece when it was looked for.
      if (takeKnown(bytes)) return true;
      let value: unknown;
      try {
        value = JSON.parse(bytes.toString());
      } catch {
        if (!quietly) broken(where, "is no valid JSON");
        return false;
      }
      const entries = exportedEntries(value);
      const [only] = entries;
      if (entries.length === 1 && only !== undefined) sink.entry(only, bytes);
      else for (const entry of entries) sink.entry(entry);
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
