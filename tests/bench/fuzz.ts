import { internalText } from "../builders/hostileInput";
import { fc } from "../properties";

/** A way into the product, with inputs for it. */
export interface FuzzEntry {
  readonly name: string;
  sample(count: number, seed: number): readonly unknown[];
  /** Takes the input and resolves with all that is said to it; rejects when that broke something. */
  meet(input: unknown): Promise<string>;
}

/** An input that was not met as it should. */
export interface Finding {
  readonly entry: string;
  readonly problem: "crash" | "hang" | "internal";
  readonly input: string;
  readonly said: string;
}

export interface Fuzzed {
  readonly inputs: number;
  readonly slowestMs: number;
  readonly findings: readonly Finding[];
}

export interface FuzzLimits {
  readonly seed: number;
  /** An answer that takes longer, also when it is asked for again, hangs; in milliseconds. */
  readonly hangMs: number;
  /** Inputs that are on their way at the same time. */
  readonly parallel: number;
}

/** So many are looked at before new ones are made. */
const batch = 200;
/** What is slow twice is looked at so many times more. */
const moreLooks = 3;
/** Who finds so much has enough to do. */
const mostFindings = 20;

/** Makes an entry, which knows the type of its inputs. */
export function fuzzEntry<I>(
  name: string,
  inputs: fc.Arbitrary<I>,
  meet: (input: I) => string | Promise<string>,
): FuzzEntry {
  return {
    name,
    sample: (count, seed) => fc.sample(inputs, { numRuns: count, seed }),
    meet: async (input) => meet(input as I),
  };
}

/** Brings so many inputs to all entries together, in equal parts. */
export async function fuzz(
  entries: readonly FuzzEntry[],
  inputs: number,
  { seed, hangMs, parallel }: FuzzLimits,
): Promise<Fuzzed> {
  const findings: Finding[] = [];
  const each = Math.ceil(inputs / entries.length);
  let done = 0;
  let slowestMs = 0;
  const meet = async (entry: FuzzEntry, input: unknown): Promise<number> => {
    const found = (problem: Finding["problem"], said: string): void => {
      findings.push({ entry: entry.name, problem, input: shown(input), said: said.slice(0, 500) });
    };
    const from = performance.now();
    try {
      const said = await entry.meet(input);
      if (internalText.test(said)) found("internal", said);
    } catch (error) {
      found("crash", String(error));
    }
    return performance.now() - from;
  };
  for (const entry of entries)
    for (let at = 0; at < each && findings.length < mostFindings; at += batch) {
      const some = entry.sample(Math.min(batch, each - at), seed + at);
      const slow: unknown[] = [];
      let next = 0;
      const lane = async (): Promise<void> => {
        while (next < some.length) {
          const input = some[next++];
          const ms = await meet(entry, input);
          if (ms > hangMs) slow.push(input);
          else slowestMs = Math.max(slowestMs, ms);
        }
      };
      await Promise.all(Array.from({ length: parallel }, lane));
      // A machine that does other things as well is slow at times; what hangs hangs again, and alone.
      for (const input of slow) {
        let ms = await meet(entry, input);
        for (let n = 0; n < moreLooks && ms > hangMs; n++) {
          await new Promise((resolve) => setTimeout(resolve, ms));
          ms = await meet(entry, input);
        }
        slowestMs = Math.max(slowestMs, ms);
        if (ms > hangMs)
          findings.push({ entry: entry.name, problem: "hang", input: shown(input), said: "" });
      }
      done += some.length;
    }
  return { inputs: done, slowestMs, findings };
}

function shown(input: unknown): string {
  return (typeof input === "string" ? input : JSON.stringify(input)).slice(0, 2000);
}
