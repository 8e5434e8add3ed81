import { type ChannelStub, type Reply } from "./channelStub";
import { sayText } from "./sayText";

/** Conversations that are kept busy for a while. */
export interface Load {
  readonly url: string;
  readonly channel: ChannelStub;
  readonly text: string;
  /** Whether a reply is the wanted one. */
  readonly expects: (reply: Reply) => boolean;
  readonly forMs: number;
}

/** What came of a load. */
export interface LoadResult {
  readonly turnsPerS: number;
  /** Milliseconds of each turn, shortest first. */
  readonly ms: readonly number[];
  /** Turns without the wanted reply. */
  readonly failed: number;
}

/** As many people write at once, and each takes turns between this many conversations. */
export const parallel = 16;
const conversationsEach = 4;
/** Two loads may begin in the same moment, and one channel hears the replies to both. */
let loads = 0;

/** Runs turns in 64 conversations, 16 at once, each conversation strictly one turn at a time. */
export async function runLoad({ url, channel, text, expects, forMs }: Load): Promise<LoadResult> {
  const ms: number[] = [];
  let failed = 0;
  const began = performance.now();
  const run = `${Date.now().toString(36)}-${++loads}`;
  const person = async (n: number): Promise<void> => {
    for (let turn = 0; performance.now() - began < forMs; turn++) {
      const conversation = `load-${run}-${n}-${turn % conversationsEach}`;
      const from = performance.now();
      const reply = await sayText({ url, channel, conversation, text }).catch(() => undefined);
      if (reply && expects(reply)) ms.push(performance.now() - from);
      else failed++;
    }
  };
  await Promise.all(Array.from({ length: parallel }, (_, n) => person(n)));
  const seconds = (performance.now() - began) / 1000;
  ms.sort((a, b) => a - b);
  return { turnsPerS: ms.length / seconds, ms, failed };
}
