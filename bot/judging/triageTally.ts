import { type LogEntry } from "../logs/port";
import { type Judged } from "../logs/triage/port";

/** The entries of one cause; undefined is those that nothing is known of. */
export interface Group {
  readonly cause: string | undefined;
  readonly entries: number;
  /** The first entry of the cause. */
  readonly example: LogEntry;
  /** Clauses of scoping filters that kept somebody out, most first. */
  readonly clauses: readonly { readonly clause: string; readonly entries: number }[];
}

/** Counts entries by cause. */
export interface Tally {
  add(entry: LogEntry, judged: Judged): void;
  /** Counts more entries of a judgement that was added before. */
  addMore(judged: Judged, more: number): void;
  entries(): number;
  /** Most entries first. */
  groups(): readonly Group[];
}

interface Counted {
  entries: number;
  readonly example: LogEntry;
  readonly clauses: Map<string, number>;
}

/** Clauses are free text: so many different ones of one cause are counted. */
const mostClauses = 1_000;

/** Nothing counted yet. */
export function startTally(): Tally {
  const counted = new Map<string | null, Counted>();
  let entries = 0;
  const addMore: Tally["addMore"] = ({ cause, family, failing }, more) => {
    const group = counted.get(cause);
    if (group === undefined || more === 0) return;
    entries += more;
    group.entries += more;
    if (family !== "out_of_scope_filter") return;
    for (const clause of failing) {
      const count = group.clauses.get(clause) ?? 0;
      if (count > 0 || group.clauses.size < mostClauses) group.clauses.set(clause, count + more);
    }
  };
  return {
    add(entry, judged) {
      if (!counted.has(judged.cause))
        counted.set(judged.cause, { entries: 0, example: entry, clauses: new Map() });
      addMore(judged, 1);
    },
    addMore,
    entries: () => entries,
    groups: () =>
      [...counted]
        .map(([cause, group]) => ({
          cause: cause ?? undefined,
          entries: group.entries,
          example: group.example,
          clauses: ranked(group.clauses),
        }))
        .sort((a, b) => b.entries - a.entries),
  };
}

function ranked(clauses: ReadonlyMap<string, number>): Group["clauses"] {
  return [...clauses]
    .map(([clause, entries]) => ({ clause, entries }))
    .sort((a, b) => b.entries - a.entries);
}
