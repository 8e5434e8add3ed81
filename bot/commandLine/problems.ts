import { type Unreadable } from "../logs/triage/port";

/** So many unreadable pieces of one input are named; the others are counted. */
const mostNamed = 20;

/** Names what could not be read of the inputs of a command. */
export interface Problems {
  /** What could not be read of one input. */
  of(input: string): (problem: Unreadable) => void;
  /** Says how many of each input were not named. */
  end(): void;
  count(): number;
}

/** Problems that are written line by line. */
export function problemsTo(err: (line: string) => void): Problems {
  const counts = new Map<string, number>();
  return {
    of: (input) => (problem) => {
      const count = (counts.get(input) ?? 0) + 1;
      counts.set(input, count);
      if (count > mostNamed) return;
      const { where, why } = problem;
      err(`triage: ${input === "-" ? "standard input" : input}: ${`${where} ${why}`.trim()}`);
    },
    end() {
      for (const [input, count] of counts)
        if (count > mostNamed) err(`triage: ${input}: ${count - mostNamed} more could not be read`);
    },
    count: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
}
