import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo } from "node:net";

/** What is looked at of a message that a bot sent. */
export interface Reply {
  readonly type: string;
  readonly text?: string;
  readonly conversation: { readonly id: string };
  readonly entities?: readonly ReplyEntity[];
}

/** Of a diagnosis, as the contract of the metadata has it. */
export interface ReplyEntity {
  readonly type: string;
  readonly family?: string;
  readonly certainty?: string;
  readonly user?: { readonly displayName?: string };
}

/** A channel service on loopback: takes the bots' replies and hands them to whoever waits. */
export interface ChannelStub {
  readonly serviceUrl: string;
  /** The next wanted message in a conversation; rejects after the time. One at a time may wait. */
  nextMessage(
    conversation: string,
    withinMs: number,
    wanted?: (reply: Reply) => boolean,
  ): Promise<Reply>;
  close(): void;
}

/** Starts a channel service. It answers at once, so that only the bot's own time is measured. */
export async function startChannelStub(
  /** Gets all that the bot sends, as it is. */
  overhear: (body: string) => void = () => undefined,
): Promise<ChannelStub> {
  const waiting = new Map<string, (reply: Reply) => void>();
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    void textOf(request).then((text) => {
      response.end('{"id":"reply"}');
      overhear(text);
      const reply = JSON.parse(text) as Reply;
      if (reply.type === "message") waiting.get(reply.conversation.id)?.(reply);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    nextMessage: (conversation, withinMs, wanted = () => true) =>
      new Promise((resolve, reject) => {
        const hear = (reply: Reply): void => {
          if (!wanted(reply)) return;
          clearTimeout(timer);
          waiting.delete(conversation);
          resolve(reply);
        };
        const timer = setTimeout(() => {
          // Who was refused does not wait any more, and somebody else may wait in its place.
          if (waiting.get(conversation) === hear) waiting.delete(conversation);
          reject(new Error(`no reply in ${withinMs} ms`));
        }, withinMs);
        waiting.set(conversation, hear);
      }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The whole body as text. */
export async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
