import { documentedLogLimit } from "../../bot/demo/http/logLimit";
import { type ChannelStub, type Reply, startChannelStub } from "./channelStub";
import { type Asked, crowdedWorld } from "./crowd";
import { type Figure, quantile, rounded } from "./figures";
import { startGraphTap } from "./graphTap";
import { becomeReady, startProduct } from "./product";
import { sayText } from "./sayText";

export interface Storm {
  /** Different people, each asked about once, in a conversation of its own. */
  readonly people: number;
  /** Seconds in which all of them are asked about. */
  readonly withinS: number;
}

/** What came of a storm. */
export interface StormResult {
  /** Answers that name the person and what the service's log says of it. */
  readonly right: number;
  /** Milliseconds from question to answer, shortest first. */
  readonly ms: readonly number[];
  readonly logRequests: number;
  readonly graphRequests: number;
}

/** Who has to wait is told so, and waits for the answer. */
const progress = "I am still looking ";
/** Longer than a person waits before asking again. */
const patienceMs = 180_000;

/**
 * A thousand people on the morning an application breaks: each asks once, and Graph allows five log
 * requests in ten seconds. The built product, over HTTP, with the demo tenant grown by a crowd.
 */
export async function measureStorm(root: string, storm: Storm): Promise<Figure> {
  const { right, ms, logRequests, graphRequests } = await runStorm(root, storm);
  const seconds = (share: number): number => rounded(quantile(ms, share) / 1000);
  return {
    figure: "storm",
    ...storm,
    right,
    logRequests,
    graphRequests,
    ...{ p50S: seconds(0.5), p90S: seconds(0.9), maxS: seconds(1) },
  };
}

/** Raises the storm. Questions that get no answer in time are missing among the times. */
export async function runStorm(root: string, { people, withinS }: Storm): Promise<StormResult> {
  const { world, crowd } = crowdedWorld(people);
  const [tap, channel] = await Promise.all([
    startGraphTap({ world, logLimit: documentedLogLimit }),
    startChannelStub(),
  ]);
  try {
    const product = await startProduct(root, {
      ...{ GRAPH_ROOT: tap.root, GRAPH_ACCESS_TOKEN: tap.token },
      // Everybody writes from this machine.
      LIMIT_PER_ADDRESS: "0",
    });
    try {
      await becomeReady(product.url);
      tap.forget();
      const answers = await askAll(product.url, channel, crowd, withinS * 1000);
      const found = answers.filter((one) => one !== undefined);
      return {
        right: found.filter(({ isRight }) => isRight).length,
        ms: found.map((one) => one.ms).sort((a, b) => a - b),
        logRequests: tap.logRequests(),
        graphRequests: tap.count(),
      };
    } finally {
      await product.stop();
    }
  } finally {
    channel.close();
    await tap.close();
  }
}

interface Answered {
  readonly isRight: boolean;
  readonly ms: number;
}

function askAll(
  url: string,
  channel: ChannelStub,
  crowd: readonly Asked[],
  withinMs: number,
): Promise<(Answered | undefined)[]> {
  return Promise.all(
    crowd.map(async (asked, n) => {
      await new Promise((resolve) => setTimeout(resolve, (n / crowd.length) * withinMs));
      const began = performance.now();
      const reply = await sayText({
        ...{ url, channel, conversation: `storm-${n}`, withinMs: patienceMs },
        text: `Why is ${asked.upn} not in ${asked.app}?`,
        // What says that the log could not be read is an answer too, and a wrong one here.
        wanted: ({ text = "" }) => !text.startsWith(progress),
      }).catch(() => undefined);
      return reply && { isRight: isRight(reply, asked), ms: performance.now() - began };
    }),
  );
}

function diagnosisIn({ entities = [] }: Reply) {
  return entities.find(({ type }) => type === "diagnosis");
}

function isRight(reply: Reply, { displayName, families }: Asked): boolean {
  const diagnosis = diagnosisIn(reply);
  const isOfPerson = diagnosis?.user?.displayName === displayName;
  return isOfPerson && families.includes(diagnosis.family ?? "");
}
