import os from "node:os";
import { startChannelStub } from "./channelStub";
import { type Figure, median, rounded } from "./figures";
import { isDiagnosis, question } from "./diagnosisTurn";
import { type Load, runLoad } from "./load";
import { becomeReady, startProduct } from "./product";
import { type ServerProcess } from "./serverProcess";

const rounds = 9;
const roundMs = 2000;
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

/**
 * Warm diagnosis turns by one process and by two workers, alternating. The load runs on the same cores,
 * and two workers leave it none of its own: beside the rate, which is what this machine as a whole does,
 * stands what two cores do by processor time alone, if only the product runs on them.
 */
export async function measureCores(root: string): Promise<Figure> {
  const channel = await startChannelStub();
  const servers: ServerProcess[] = [];
  try {
    const contestant = async (workers: string) => {
      const server = await startProduct(root, { WORKERS: workers });
      servers.push(server);
      await becomeReady(server.url);
      const load: Load = {
        ...{ url: server.url, channel, text: question, expects: isDiagnosis, forMs: roundMs },
      };
      await runLoad({ ...load, forMs: warmUpMs });
      return { server, load, rounds: [] as Round[] };
    };
    const one = await contestant("1");
    const two = await contestant("2");
    for (let round = 0; round < rounds; round++)
      for (const each of [one, two]) each.rounds.push(await runRound(each));
    return figureOf(one.rounds, two.rounds);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    channel.close();
  }
}

function figureOf(one: readonly Round[], two: readonly Round[]): Figure {
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
    loadCpuMs: of(two, ({ loadCpuMs }) => loadCpuMs),
    // The busiest process is the one that holds the others up.
    timesByCpu: beside((single, both) => single.busiest / Math.max(both.busiest, both.cpuMs / 2)),
    idle1: of(one, ({ idle }) => idle),
    idle2: of(two, ({ idle }) => idle),
    failed: [...one, ...two].reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function runRound({ server, load }: { server: ServerProcess; load: Load }): Promise<Round> {
  const before = { ...cpuOf(server), ...machine(), own: process.cpuUsage() };
  const { turnsPerS, ms, failed } = await runLoad(load);
  const after = { ...cpuOf(server), ...machine() };
  const { user, system } = process.cpuUsage(before.own);
  const each = after.each.map((cpu, n) => (cpu - (before.each[n] ?? 0)) / ms.length);
  return {
    ...{ turnsPerS, failed },
    cpuMs: each.reduce((sum, cpu) => sum + cpu, 0),
    busiest: Math.max(...each),
    loadCpuMs: (user + system) / 1000 / ms.length,
    idle: (after.idle - before.idle) / (after.all - before.all),
  };
}

/** Of the process and of its workers. */
function cpuOf(server: ServerProcess): { readonly each: readonly number[] } {
  return { each: [server.cpuMs() ?? NaN, ...server.childrenCpuMs()] };
}

function machine(): { readonly idle: number; readonly all: number } {
  const times = os.cpus().map((core) => core.times);
  const idle = times.reduce((sum, one) => sum + one.idle, 0);
  return { idle, all: times.flatMap((one) => Object.values(one)).reduce((a, b) => a + b, 0) };
}
