import { Agent, request } from "node:http";
import { type ChannelStub, type Reply, textOf } from "./channelStub";

/** A text that somebody says in a conversation of the emulator's channel. */
export interface Saying {
  /** Root address of the bot. */
  readonly url: string;
  readonly channel: ChannelStub;
  readonly conversation: string;
  readonly text: string;
  /** The reply to wait for; the first one when missing. */
  readonly wanted?: (reply: Reply) => boolean;
  /** Milliseconds to wait for it. */
  readonly withinMs?: number;
}

const longestTurnMs = 10_000;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let activities = 0;

/** Says a text over `POST /api/messages`; resolves when it was accepted and the reply is here. */
export async function sayText(saying: Saying): Promise<Reply> {
  const { url, channel, conversation, text, wanted, withinMs = longestTurnMs } = saying;
  const activity = {
    type: "message",
    id: `bench-${process.pid}-${++activities}`,
    timestamp: new Date().toISOString(),
    serviceUrl: channel.serviceUrl,
    channelId: "emulator",
    from: { id: `user-${conversation}`, name: "User", role: "user" },
    recipient: { id: "bot", name: "Bot", role: "bot" },
    conversation: { id: conversation, conversationType: "personal" },
    locale: "en-US",
    text,
  };
  const [reply] = await Promise.all([
    channel.nextMessage(conversation, withinMs, wanted),
    post(new URL("/api/messages", url), JSON.stringify(activity), withinMs),
  ]);
  return reply;
}

function post(url: URL, body: string, withinMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    };
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      const status = response.statusCode ?? 0;
      textOf(response).then(() => {
        if (status >= 200 && status < 300) resolve();
        else reject(new Error(`the bot answered ${status}`));
      }, reject);
    });
    // Of a connection that says nothing more; whoever is busy accepts within seconds or refuses.
    sent.setTimeout(withinMs, () => sent.destroy(new Error(`no answer in ${withinMs} ms`)));
    sent.on("error", reject);
    sent.end(body);
  });
}
