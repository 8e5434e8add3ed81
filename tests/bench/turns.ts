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
  /** Also turns that are no look-up. */
  readonly others?: boolean;
}

const usual: TurnsPace = { rounds: 9, roundMs: 1500, warmUpMs: 2500, others: true };

/** What else people write, by the name of its figure, and how the answer is told. */
const others: Readonly<Record<string, Pick<Load, "text" | "expects">>> = {
  // The least that the product does: it reads, remembers and answers, and looks nothing up.
  plainTurn: { text: "thanks", expects: ({ text = "" }) => text !== "" },
  guidedTurn: {
    text: "provisioning doesn't work",
    expects: ({ text = "" }) => text.includes("An account is missing"),
  },
  pasteTurn: {
    text: JSON.stringify({
      provisioningAction: "create",
      provisioningStatusInfo: {
        status: "failure",
        errorInformation: { errorCode: "EntryConflict" },
      },
    }),
    expects: isDiagnosis,
  },
};

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
  { rounds, roundMs, warmUpMs, others: withOthers = false } = usual,
  echoScript = path.join(__dirname, "echoServer.js"),
  env: Readonly<Record<string, string>> = {},
): Promise<Figure[]> {
  const channel = await startChannelStub();
  const servers: ServerProcess[] = [];
  try {
    const contestant = (
      server: ServerProcess,
      said: Pick<Load, "text" | "expects">,
    ): Contestant => {
      const load = { url: server.url, channel, forMs: roundMs, ...said };
      return { server, load, rounds: [] };
    };
    const bare = await startServer(echoScript, env);
    servers.push(bare);
    const ours = await startProduct(root);
    servers.push(ours);
    const echo = contestant(bare, { text: question, expects: saysBack });
    const product = contestant(ours, { text: question, expects: isDiagnosis });
    const further = Object.entries(withOthers ? others : {}).map(
      ([figure, said]) => [figure, contestant(ours, said)] as const,
    );
    await becomeReady(product.server.url);
    const startMb = product.server.residentMb();
    await takeTurns([echo, product], rounds, warmUpMs);
    const figures = [
      turnsFigure("echoTurn", echo, echo),
      turnsFigure("diagnosisTurn", product, echo),
      { figure: "memory", startMb, afterLoadMb: ours.residentMb() },
    ];
    for (const [figure, one] of further) {
      const beside = { ...echo, rounds: [] };
      await takeTurns([beside, one], Math.ceil(rounds / 3), warmUpMs);
      figures.push(turnsFigure(figure, one, beside));
    }
    return figures;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    channel.close();
  }
}

async function takeTurns(
  all: readonly Contestant[],
  rounds: number,
  warmUpMs: number,
): Promise<void> {
  for (const { load } of all) await runLoad({ ...load, forMs: warmUpMs });
  for (let round = 0; round < rounds; round++)
    for (const one of all) one.rounds.push(await runRound(one));
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
    p99Ms: of(({ ms }) => quantile(ms, 0.99)),
    cpuMs: of(({ cpuMsPerTurn }) => cpuMsPerTurn),
    ofEcho: beside(({ turnsPerS }) => turnsPerS),
    p99OfEcho: beside(({ ms }) => quantile(ms, 0.99)),
    cpuOfEcho: beside(({ cpuMsPerTurn }) => cpuMsPerTurn),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
    parallel,
  };
}

function saysBack({ text }: Reply): boolean {
  return text?.endsWith(question) === true;
}
