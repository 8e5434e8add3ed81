import { type Figure } from "./figures";

/** One line of the README's table. */
interface Holding {
  readonly what: string;
  /** The figures it is told by, and their values in words. */
  readonly of: (figures: readonly Figure[]) => string | undefined;
  readonly aim: string;
  /** The test that fails when a short form of it falls below its floor. */
  readonly heldBy: string;
}

type Read = (name: string, where?: Figure | object) => Figure | undefined;

/** The first figure of this name whose values are as given. */
function reading(figures: readonly Figure[]): Read {
  return (name, where = {}) =>
    figures.find(
      (one) =>
        one.figure === name && Object.entries(where).every(([key, value]) => one[key] === value),
    );
}

function count(value: number | string | undefined): string {
  return typeof value === "number" ? value.toLocaleString("en-US") : (value ?? "?");
}

function triage(format: string, entries: number): Holding["of"] {
  return (figures) => {
    const read = reading(figures);
    const by = (name: string): Figure | undefined => read("triage", { by: name, format, entries });
    const own = by("triage");
    if (own === undefined) return undefined;
    const peers = ["jq", "DuckDB"].flatMap((name) => {
      const times = by(name)?.["timesJsonParse"];
      return times === undefined ? [] : [`${name} ${count(times)}`];
    });
    const beside = peers.length === 0 ? "" : ` (${peers.join(", ")})`;
    return `${count(own["timesJsonParse"])}${beside}, at ${count(own["peakMb"])} MB`;
  };
}

const holdings: readonly Holding[] = [
  {
    what: "diagnosis turn, warm, with durable state, against the echo's rate",
    of: (figures) => {
      const read = reading(figures);
      const [turn, echo] = [read("diagnosisTurn"), read("echoTurn")];
      if (!turn || !echo) return undefined;
      const rates = `${count(turn["turnsPerS"])} beside ${count(echo["turnsPerS"])} turns/s`;
      return `${count(turn["ofEcho"])} (${rates}), ${count(turn["failed"])} failed`;
    },
    aim: "0.65",
    heldBy: "turns",
  },
  {
    what: "diagnosis turns by two workers against one: by processor time, and with the load on the same cores",
    of: (figures) => {
      const one = reading(figures)("cores");
      if (!one) return undefined;
      const rates = `${count(one["turnsPerS2"])} beside ${count(one["turnsPerS1"])} turns/s`;
      const apart = `two processes that share nothing: ${count(one["cpuMsApart"])}`;
      const each = `a turn ${count(one["cpuMs2"])} beside ${count(one["cpuMs1"])} ms, ${apart}, of the load ${count(one["loadCpuMs"])} ms`;
      return `${count(one["timesByCpu"])}, and ${count(one["times"])} (${rates}; ${each})`;
    },
    aim: "1.7",
    heldBy: "",
  },
  {
    what: "p50 and p95 of that turn, 16 conversations at once",
    of: (figures) => {
      const read = reading(figures);
      const [turn, echo] = [read("diagnosisTurn"), read("echoTurn")];
      if (!turn || !echo) return undefined;
      const echoes = `the echo: ${count(echo["p50Ms"])} and ${count(echo["p95Ms"])} ms`;
      return `${count(turn["p50Ms"])} and ${count(turn["p95Ms"])} ms (${echoes})`;
    },
    aim: "",
    heldBy: "",
  },
  {
    what: "p99 of that turn against the echo's",
    of: (figures) => {
      const read = reading(figures);
      const [turn, echo] = [read("diagnosisTurn"), read("echoTurn")];
      if (turn?.["p99OfEcho"] === undefined || !echo) return undefined;
      return `${count(turn["p99OfEcho"])} (${count(turn["p99Ms"])} beside ${count(echo["p99Ms"])} ms)`;
    },
    aim: "1",
    heldBy: "",
  },
  {
    what: "other turns against the echo's rate: the least one, a question back with its choices, a pasted entry",
    of: (figures) => {
      const read = reading(figures);
      const turns = ["plainTurn", "guidedTurn", "pasteTurn"].map((name) => read(name));
      if (turns.includes(undefined)) return undefined;
      const failed = turns.reduce((sum, one) => sum + Number(one?.["failed"]), 0);
      return `${turns.map((one) => count(one?.["ofEcho"])).join(" / ")}, ${failed} failed`;
    },
    aim: "1.15 for the least",
    heldBy: "",
  },
  {
    what: "requests to Graph in sequence: cold, the same again, the next person",
    of: (figures) => {
      const one = reading(figures)("graphRequestsInSequence");
      return one && ["cold", "warm", "nextPerson"].map((name) => count(one[name])).join(" / ");
    },
    aim: "2 / 1 / 1",
    heldBy: "floors",
  },
  {
    what: "process start to ready",
    of: (figures) => {
      const one = reading(figures)("ready");
      return one && `${count(one["ms"])} ms, slowest ${count(one["slowestMs"])} ms`;
    },
    aim: "2,000 ms",
    heldBy: "",
  },
  {
    what: "resident memory after the start, and after the load",
    of: (figures) => {
      const one = reading(figures)("memory");
      return one && `${count(one["startMb"])} and ${count(one["afterLoadMb"])} MB`;
    },
    aim: "200 and 250 MB",
    heldBy: "floors",
  },
  {
    what: "a crowd with 3 applications, 5 log requests in 10 s",
    of: (figures) => {
      const one = reading(figures)("storm");
      if (!one) return undefined;
      const asked = `${count(one["people"])} people within ${count(one["withinS"])} s`;
      const times = `half in ${count(one["p50S"])} s, nine in ten in ${count(one["p90S"])} s, all in ${count(one["maxS"])} s`;
      return `${asked}: ${count(one["right"])} right answers, ${count(one["logRequests"])} log requests; ${times}`;
    },
    aim: "25 log requests, nine in ten in 45 s",
    heldBy: "storm",
  },
  {
    what: "a case taken and the first words relayed, with 200 open cases",
    of: (figures) => {
      const one = reading(figures)("relay");
      if (!one) return undefined;
      const took = `half in ${count(one["takeToRelayP50Ms"])} ms, 95 % in ${count(one["takeToRelayP95Ms"])} ms`;
      return `${took}; ${count(one["relayedPerS"])} relayed/s, ${count(one["ofPlain"])} of plain turns`;
    },
    aim: "",
    heldBy: "",
  },
  {
    what: "half of its pace for half an hour: memory and open files in the second and the last quarter",
    of: (figures) => {
      const one = reading(figures)("soak", { minutes: 30 });
      if (!one) return undefined;
      const held = `${count(one["secondQuarterMb"])} and ${count(one["lastQuarterMb"])} MB, ${count(one["secondQuarterHandles"])} and ${count(one["lastQuarterHandles"])} files`;
      const came = `${count(one["turns"])} turns, ${count(one["refused"])} told to come back, ${count(one["unanswered"])} unanswered`;
      return `${held}; ${came}`;
    },
    aim: "flat",
    heldBy: "",
  },
  {
    what: "odd inputs at every way in: ended or broke something, took over a second, showed its inside",
    of: (figures) => {
      const one = reading(figures)("fuzz");
      if (!one) return undefined;
      const found = ["crashes", "hangs", "internal"].map((name) => count(one[name])).join(" / ");
      return `${count(one["inputs"])} at ${count(one["entries"])} ways in: ${found}; slowest ${count(one["slowestMs"])} ms`;
    },
    aim: "0 of 100,000",
    heldBy: "hostileInput",
  },
  {
    what: "what people write: routed, of that right, right in the first two, led astray",
    of: (figures) => {
      const one = reading(figures)("understanding");
      return (
        one &&
        ["routed", "routedRight", "firstTwo", "ledAstray"]
          .map((name) => count(one[name]))
          .join(" / ")
      );
    },
    aim: "0.6 / 0.95 / 0.9 / 0.03",
    heldBy: "",
  },
  {
    what: "an application in a sentence among 5,000, against reading their names once: likely, hostile lists",
    of: (figures) => {
      const one = reading(figures)("applicationNames");
      if (!one) return undefined;
      const times = `${count(one["ofJsonParse"])} (${count(one["sentenceMs"])} ms) and at worst ${count(one["hostileOfJsonParse"])} (${count(one["hostileMs"])} ms)`;
      return `${times}; right ${count(one["right"])}, mistyped ${count(one["rightMistyped"])}, another one ${count(one["wrong"])}`;
    },
    aim: "5 ms",
    heldBy: "applicationNames",
  },
  {
    what: "diagnoses per second; against `JSON.parse` of the same entries",
    of: (figures) => {
      const one = reading(figures)("diagnoses");
      return (
        one && `${count(one["perS"])}, at best ${count(one["most"])}; ${count(one["ofJsonParse"])}`
      );
    },
    aim: "20,000",
    heldBy: "",
  },
  {
    what: "`triage` of 10,000 entries, against `JSON.parse` alone",
    of: triage("ndjson", 10_000),
    aim: "1",
    heldBy: "",
  },
  {
    what: "`triage` of 100,000 entries",
    of: triage("ndjson", 100_000),
    aim: "2.5 at a million",
    heldBy: "triage",
  },
  {
    what: "`triage` of 100,000 entries in one array",
    of: triage("array", 100_000),
    aim: "7 times jq, flat",
    heldBy: "triage",
  },
  {
    what: "`triage` of a million entries",
    of: triage("ndjson", 1_000_000),
    aim: "2.5, at most 128 MB",
    heldBy: "triage",
  },
];

/** The README's table of what was measured in one run: Markdown rows, without their padding. */
export function whatItHolds(
  figures: readonly Figure[],
  run: { readonly day: string; readonly commit: string; readonly command: string },
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const from = `${run.day}, \`${run.commit}\`, \`${run.command}\``;
  const rows = holdings.flatMap(({ what, of, aim, heldBy }) => {
    const measured = of(figures);
    return measured === undefined ? [] : [[what, measured, aim, heldBy && `\`${heldBy}\``, from]];
  });
  return { head: ["what", "measured", "aim", "held in CI by", "taken"], rows };
}

/**
 * The rows of a run, and of the table as it stands those of figures that the run did not take: each says
 * when and how it was taken. In the order of the figures above.
 */
export function withEarlier(
  rows: readonly (readonly string[])[],
  tableBefore: string,
): (readonly string[])[] {
  const before = tableBefore
    .split("\n")
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll("\\|", "|")));
  return holdings.flatMap(({ what }) => {
    const row = [...rows, ...before].find(([name]) => name === what);
    return row === undefined ? [] : [row];
  });
}
