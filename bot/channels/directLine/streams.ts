import { type IncomingMessage } from "node:http";
import { type Duplex } from "node:stream";

import { type WebSocket, WebSocketServer } from "ws";

import { type Logger } from "../../telemetry";
import { type DirectLineActivity } from "./activity";
import { type ConversationLog } from "./conversationLog";
import { type StreamTicket } from "./streamTickets";

/** The open WebSockets of this process. */
export interface Streams {
  /** Takes over a connection whose ticket was redeemed. */
  open(request: IncomingMessage, socket: Duplex, head: Buffer, ticket: StreamTicket): void;
  /** Sends what is new in a conversation. */
  readonly wake: (conversation: string) => void;
  /** Shows an activity that was replaced under its id. */
  show(conversation: string, activity: DirectLineActivity): void;
  readonly close: () => void;
}

interface Stream {
  readonly socket: WebSocket;
  /** Number of the last activity that was sent. */
  sent: number;
  sending: boolean;
  again: boolean;
  alive: boolean;
}

/** Unsent bytes after which replaced cards are too much for a reader; it connects again. */
const mostBuffered = 2_000_000;
const mostPerConversation = 8;
const pingMs = 20_000;

/**
 * Creates the streams. Each reads from the log what it has not sent, so that history, live messages
 * and a message that comes in between are sent once and in order.
 */
export function createStreams(conversations: ConversationLog, log: Logger): Streams {
  // Clients send nothing but empty messages to keep the connection alive.
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  const streams = new Map<string, Set<Stream>>();
  const beat = setInterval(() => {
    for (const stream of [...streams.values()].flatMap((set) => [...set])) keepAlive(stream);
  }, pingMs).unref();

  const send = async (conversation: string, stream: Stream): Promise<void> => {
    stream.again = true;
    if (stream.sending) return;
    stream.sending = true;
    try {
      while (stream.again) {
        stream.again = false;
        await sendNew(conversations, conversation, stream);
      }
    } catch (error) {
      log.error("streamFailed", { error });
      stream.socket.terminate();
    } finally {
      stream.sending = false;
    }
  };
  const add = (socket: WebSocket, { conversation, watermark }: StreamTicket): void => {
    const stream: Stream = { socket, sent: watermark, sending: false, again: false, alive: true };
    const set = streams.get(conversation) ?? new Set();
    streams.set(conversation, set.add(stream));
    const [oldest] = set;
    if (set.size > mostPerConversation) oldest?.socket.close(1008, "Too many streams");
    socket.on("pong", () => (stream.alive = true));
    socket.on("error", () => {
      socket.terminate();
    });
    socket.on("close", () => {
      set.delete(stream);
      if (set.size === 0 && streams.get(conversation) === set) streams.delete(conversation);
    });
    void send(conversation, stream);
  };

  return {
    open: (request, socket, head, ticket) => {
      server.handleUpgrade(request, socket, head, (opened) => {
        add(opened, ticket);
      });
    },
    wake: (conversation) => {
      for (const stream of streams.get(conversation) ?? []) void send(conversation, stream);
    },
    show: (conversation, activity) => {
      for (const { socket, sent } of streams.get(conversation) ?? []) {
        if (socket.bufferedAmount > mostBuffered) socket.terminate();
        else socket.send(frame([JSON.stringify(activity)], sent));
      }
    },
    close: () => {
      clearInterval(beat);
      for (const set of streams.values()) for (const { socket } of set) socket.close(1001);
      server.close();
    },
  };
}

/** Sends page after page; the next is read only when the one before has left the process. */
async function sendNew(
  conversations: ConversationLog,
  conversation: string,
  stream: Stream,
): Promise<void> {
  for await (const page of conversations.after(conversation, stream.sent)) {
    const last = page.at(-1);
    if (last === undefined || stream.socket.readyState !== stream.socket.OPEN) return;
    const jsons = page.map(({ json }) => json);
    const left = leave(stream.socket, frame(jsons, last.sequence));
    stream.sent = last.sequence;
    if (!(await left)) return;
  }
}

/** Whether the text left; a connection that breaks is closed by itself. */
function leave(socket: WebSocket, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    socket.send(text, (error) => {
      resolve(!error);
    });
  });
}

function frame(activities: readonly string[], watermark: number): string {
  return `{"activities":[${activities.join(",")}],"watermark":"${watermark}"}`;
}

function keepAlive(stream: Stream): void {
  if (!stream.alive) {
    stream.socket.terminate();
    return;
  }
  stream.alive = false;
  stream.socket.ping();
}
