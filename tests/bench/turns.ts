import path from "node:path";
import { type Reply, startChannelStub } from "./channelStub";
import { isDiagnosis, question } from "./diagnosisTurn";
import { type Figure, median, quantile, rounded } from "./figures";
import { type Load, type LoadResult, parallel, runLoad } from "./load";
import { becomeReady, startProduct } from "./product";
import { type ServerProcess, startServer } from "./serverProcess";

/** How long it is measured: the short form is a test. */
export interface TurnsPace {
  readonly rounds: number;
  readonly roundMs: number;
  readonly warmUpMs: number;
}

const usual: TurnsPace = { rounds: 9, roundMs: 1500, warmUpMs: 2500 };

interface Round extends LoadResult {
  readonly cpuMsPerTurn: number;
}

interface Contestant {
  readonly server: ServerProcess;
  readonly load: Load;
  readonly rounds: Round[];
}

/**
 * Turns of a full diagnosis beside those of the bare echo bot. Rounds are short and alternate, and each
 * is compared with its neighbour, since the machine is never equally busy.
 */
export async function measureTurns(
  root: string,
  { rounds, roundMs, warmUpMs } = usual,
  echoScript = path.join(__dirname, "echoServer.js"),
  env: Readonly<Record<string, string>> = {},
): Promise<Figure[]> {
  const channel = await startChannelStub();
  const servers: ServerProcess[] = [];
  try {
    const contestant = (server: ServerProcess, expects: Load["expects"]): Contestant => {
      servers.push(server);
      const load = { url: server.url, channel, text: question, expects, forMs: roundMs };
      return { server, load, rounds: [] };
    };
    const echo = contestant(await startServer(echoScript, env), (reply) => saysBack(reply));
    const product = contestant(await startProduct(root), isDiagnosis);
    await becomeReady(product.server.url);
    const startMb = product.server.residentMb();
    for (const { load } of [echo, product]) await runLoad({ ...load, forMs: warmUpMs });
    for (let round = 0; round < rounds; round++) {
      for (const one of [echo, product]) one.rounds.push(await runRound(one));
    }
    return [
      turnsFigure("echoTurn", echo, echo),
      turnsFigure("diagnosisTurn", product, echo),
      { figure: "memory", startMb, afterLoadMb: product.server.residentMb() },
    ];
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    channel.close();
  }
}

async function runRound({ server, load }: Contestant): Promise<Round> {
  const before = server.cpuMs() ?? NaN;
  const result = await runLoad(load);
  return { ...result, cpuMsPerTurn: ((server.cpuMs() ?? NaN) - before) / result.ms.length };
}

function turnsFigure(figure: string, { rounds }: Contestant, echo: Contestant): Figure {
  const of = (value: (round: Round) => number): number => rounded(median(rounds.map(value)));
  const beside = (value: (round: Round) => number): number =>
    rounded(median(rounds.map((round, n) => value(round) / value(echo.rounds[n] ?? round))));
  return {
    figure,
    turnsPerS: of(({ turnsPerS }) => turnsPerS),
    p50Ms: of(({ ms }) => quantile(ms, 0.5)),
    p95Ms: of(({ ms }) => quantile(ms, 0.95)),
    cpuMs: of(({ cpuMsPerTurn }) => cpuMsPerTurn),
    ofEcho: beside(({ turnsPerS }) => turnsPerS),
    cpuOfEcho: beside(({ cpuMsPerTurn }) => cpuMsPerTurn),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
    parallel,
  };
}

function saysBack({ text }: Reply): boolean {
  return text?.endsWith(question) === true;
}
