import os from "node:os";
import { startChannelStub } from "./channelStub";
import { type Figure, median, rounded } from "./figures";
import { isDiagnosis, question } from "./diagnosisTurn";
import { type Load, runLoad } from "./load";
import { becomeReady, startProduct } from "./product";
import { type ServerProcess } from "./serverProcess";

const rounds = 9;
/** Short, so that what the machine does otherwise meets all of them alike. */
const roundMs = 1500;
const warmUpMs = 3000;

interface Round {
  readonly turnsPerS: number;
  readonly failed: number;
  /** Milliseconds of processor time per turn: of all processes of the product, and of the load itself. */
  readonly cpuMs: number;
  readonly loadCpuMs: number;
  /** What the busiest process of the product did of that. */
  readonly busiest: number;
  /** Share of all cores that nobody used. */
  readonly idle: number;
}

/** Products that are busy at the same time, each with a load of its own. */
interface Contestant {
  readonly servers: readonly ServerProcess[];
  readonly loads: readonly Load[];
  readonly rounds: Round[];
}

/**
 * Warm diagnosis turns by one process and by two workers, alternating. The load runs on the same cores,
 * and two workers leave it none of its own: beside the rate, which is what this machine as a whole does,
 * stands what two cores do by processor time alone, if only the product runs on them. Two processes that
 * share nothing, each with its own store, tell what of that is the machine's: memory and caches are shared.
 */
export async function measureCores(root: string): Promise<Figure> {
  const channel = await startChannelStub();
  const servers: ServerProcess[] = [];
  try {
    const contestant = async (...workers: readonly string[]): Promise<Contestant> => {
      const own: ServerProcess[] = [];
      for (const count of workers) own.push(await startProduct(root, { WORKERS: count }));
      servers.push(...own);
      await Promise.all(own.map(({ url }) => becomeReady(url)));
      const load = { channel, text: question, expects: isDiagnosis, forMs: roundMs };
      const loads = own.map(({ url }) => ({ ...load, url }));
      await Promise.all(loads.map((one) => runLoad({ ...one, forMs: warmUpMs })));
      return { servers: own, loads, rounds: [] };
    };
    const one = await contestant("1");
    const two = await contestant("2");
    const apart = await contestant("1", "1");
    for (let round = 0; round < rounds; round++)
      for (const each of [one, two, apart]) each.rounds.push(await runRound(each));
    return figureOf(one.rounds, two.rounds, apart.rounds);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    channel.close();
  }
}

function figureOf(one: readonly Round[], two: readonly Round[], apart: readonly Round[]): Figure {
  const of = (all: readonly Round[], value: (round: Round) => number): number =>
    rounded(median(all.map(value)));
  const beside = (value: (single: Round, both: Round) => number): number =>
    rounded(median(two.map((both, n) => value(one[n] ?? both, both))));
  return {
    figure: "cores",
    cores: os.availableParallelism(),
    turnsPerS1: of(one, ({ turnsPerS }) => turnsPerS),
    turnsPerS2: of(two, ({ turnsPerS }) => turnsPerS),
    times: beside((single, both) => both.turnsPerS / single.turnsPerS),
    cpuMs1: of(one, ({ cpuMs }) => cpuMs),
    cpuMs2: of(two, ({ cpuMs }) => cpuMs),
    cpuMsApart: of(apart, ({ cpuMs }) => cpuMs),
    loadCpuMs: of(two, ({ loadCpuMs }) => loadCpuMs),
    // The busiest process is the one that holds the others up.
    timesByCpu: beside((single, both) => single.busiest / Math.max(both.busiest, both.cpuMs / 2)),
    idle1: of(one, ({ idle }) => idle),
    idle2: of(two, ({ idle }) => idle),
    failed: [...one, ...two, ...apart].reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function runRound({ servers, loads }: Contestant): Promise<Round> {
  const before = { each: servers.flatMap(cpuOf), ...machine(), own: process.cpuUsage() };
  const results = await Promise.all(loads.map(runLoad));
  const after = { each: servers.flatMap(cpuOf), ...machine() };
  const { user, system } = process.cpuUsage(before.own);
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const turns = sum(results.map(({ ms }) => ms.length));
  const each = after.each.map((cpu, n) => (cpu - (before.each[n] ?? 0)) / turns);
  return {
    turnsPerS: sum(results.map(({ turnsPerS }) => turnsPerS)),
    failed: sum(results.map(({ failed }) => failed)),
    cpuMs: sum(each),
    busiest: Math.max(...each),
    loadCpuMs: (user + system) / 1000 / turns,
    idle: (after.idle - before.idle) / (after.all - before.all),
  };
}

/** Of the process and of its workers. */
function cpuOf(server: ServerProcess): readonly number[] {
  return [server.cpuMs() ?? NaN, ...server.childrenCpuMs()];
}

function machine(): { readonly idle: number; readonly all: number } {
  const times = os.cpus().map((core) => core.times);
  const idle = times.reduce((sum, one) => sum + one.idle, 0);
  return { idle, all: times.flatMap((one) => Object.values(one)).reduce((a, b) => a + b, 0) };
}
