import { type ChannelStub, startChannelStub } from "./channelStub";
import { type Figure, median, rounded } from "./figures";
import { runLoad } from "./load";
import { becomeReady, startProduct } from "./product";
import { sayText } from "./sayText";
import { type ServerProcess } from "./serverProcess";

export interface Soak {
  readonly minutes: number;
}

/** What the process held at one moment. */
interface Sample {
  readonly residentMb: number;
  readonly handles: number;
}

/** An answer that takes longer is none. */
const longestMs = 60_000;
const refusal = String(new Error("the bot answered 503"));

/** What came of the time. */
interface Kept {
  readonly seen: readonly Sample[];
  readonly turns: number;
  readonly refused: number;
  readonly unanswered: number;
  /** What the driver heard instead, with how often; no words of a conversation. */
  readonly because: ReadonlyMap<string, number>;
  readonly slowestMs: number;
}

/** How fast it can, is tried for so long before. */
const trialMs = 10_000;
/** So many moments are looked at, spread over the time. */
const samples = 120;
/** Who writes in a conversation leaves it after so many turns, and others come. */
const turnsEach = 20;
const talking = 32;

/** What people write on a day, in turn: questions, error codes, pastes, small talk, nonsense. */
const texts = [
  "Why is Audrey Oliver not in Salesforce?",
  "why?",
  "EntryConflict",
  "what about Box",
  "show the log steps",
  "why is Alex Chen not in Salesforce?",
  "2",
  '{"provisioningAction":"create","provisioningStatusInfo":{"status":"skipped"}}',
  "users are skipped in our SCIM app",
  "I don't know",
  "how long does it take",
  "thanks",
  "blah",
  "start over",
];

/**
 * The built product at half of its pace for a long time: what it holds in memory and in open files is
 * to be as much at the end as after the first quarter.
 */
export async function measureSoak(root: string, { minutes }: Soak): Promise<Figure> {
  const channel = await startChannelStub();
  const product = await startProduct(root);
  try {
    await becomeReady(product.url);
    const pace = (await tryPace(product, channel)) / 2;
    const busy = await keepBusy(product, channel, minutes * 60_000, pace);
    const { seen, turns, refused, unanswered, slowestMs, because } = busy;
    const quarter = (n: number): readonly Sample[] =>
      seen.slice((seen.length * n) / 4, (seen.length * (n + 1)) / 4);
    const memory = (n: number): number => median(quarter(n).map(({ residentMb }) => residentMb));
    const handles = (n: number): number => median(quarter(n).map((one) => one.handles));
    return {
      ...{ figure: "soak", minutes, turns, refused, unanswered, turnsPerS: rounded(pace) },
      because: [...because].map(([what, times]) => `${times}: ${what}`).join("; "),
      slowestMs: Math.round(slowestMs),
      ...{ secondQuarterMb: memory(1), lastQuarterMb: memory(3) },
      mostMb: Math.max(...seen.map(({ residentMb }) => residentMb)),
      ...{ secondQuarterHandles: handles(1), lastQuarterHandles: handles(3) },
    };
  } finally {
    await product.stop();
    channel.close();
  }
}

async function tryPace({ url }: ServerProcess, channel: ChannelStub): Promise<number> {
  const load = { url, channel, text: texts[0] ?? "", expects: () => true, forMs: trialMs };
  return (await runLoad(load)).turnsPerS;
}

/** Turns at a pace, by people who come and go. */
async function keepBusy(
  product: ServerProcess,
  channel: ChannelStub,
  forMs: number,
  turnsPerS: number,
): Promise<Kept> {
  const seen: Sample[] = [];
  const because = new Map<string, number>();
  let [turns, refused, unanswered, slowestMs] = [0, 0, 0, 0];
  const began = performance.now();
  const isOver = (): boolean => performance.now() - began >= forMs;
  const everyMs = (talking * 1000) / turnsPerS;
  const place = async (n: number): Promise<void> => {
    await pause((everyMs * n) / talking);
    for (let turn = 0; !isOver(); turn++) {
      const from = performance.now();
      const conversation = `soak-${n}-${Math.floor(turn / turnsEach)}`;
      const text = texts[turn % texts.length] ?? "";
      const said = { url: product.url, channel, conversation, text, withinMs: longestMs };
      const reply = await sayText(said).catch((error: unknown) => String(error));
      turns++;
      // Told to come back: a channel does, the people here do not.
      if (reply === refusal) refused++;
      else if (typeof reply === "string") {
        unanswered++;
        because.set(reply, (because.get(reply) ?? 0) + 1);
      } else slowestMs = Math.max(slowestMs, performance.now() - from);
      await pause(everyMs - (performance.now() - from));
    }
  };
  const watch = async (): Promise<void> => {
    while (!isOver()) {
      await pause(forMs / samples);
      seen.push({ residentMb: product.residentMb() ?? NaN, handles: product.handles() ?? NaN });
    }
  };
  await Promise.all([watch(), ...Array.from({ length: talking }, (_, n) => place(n))]);
  return { seen, turns, refused, unanswered, because, slowestMs };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
