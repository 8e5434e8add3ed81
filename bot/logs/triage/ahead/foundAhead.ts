import { type FoundEntries } from "../port";
import { type Slot } from "./port";

/** What was found in a slot, for whoever reads it from its beginning to its end. */
export function foundAhead({ table, rows }: Slot): FoundEntries {
  let next = 0;
  const field = (entry: number, which: number): number => table[1 + entry * 4 + which] ?? 0;
  return {
    at(place) {
      const count = table[0] ?? 0;
      while (next < count && field(next, 0) < place) next += 1;
      return next < count && field(next, 0) === place ? next : -1;
    },
    end: (entry) => field(entry, 1),
    variant: (entry) => field(entry, 2),
    row: (entry) => rows.subarray(entry === 0 ? 0 : field(entry - 1, 3), field(entry, 3)),
  };
}
