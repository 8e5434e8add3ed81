import { type IncomingMessage } from "node:http";
import { type Duplex } from "node:stream";

import { type CaseFiles } from "../../cases/files/port";
import { type DocumentStore } from "../../store/port";
import { type Logger } from "../../telemetry";
import { type Address, type Message, type TurnEngine } from "../../turns/port";
import { type Neighbours } from "../../workers/port";
import {
  type Admit,
  type HttpAnswer,
  type HttpHead,
  type HttpRequest,
  refuseUpgrade,
  type RequestRate,
} from "../http";
import { type Attachments, createAttachments } from "./attachments";
import { createConversationLog } from "./conversationLog";
import { busy } from "./postActivity";
import { createReplies, type Replies } from "./replies";
import { createRoutes } from "./routes";
import { createSessions, type IssuedToken, type TokenHolder } from "./sessions";
import { createStreams } from "./streams";
import { createStreamTickets, type StreamTicket } from "./streamTickets";
import { streamsAmong } from "./streamsAmong";

export interface DirectLineParts {
  readonly store: DocumentStore;
  readonly engine: Pick<TurnEngine, "accept" | "hasRoom">;
  readonly clock: { now(): number };
  /** Unguessable bytes: `crypto.randomBytes`. */
  readonly random: (bytes: number) => Buffer;
  /** From `loadSigningKey`. */
  readonly signingKey: Buffer;
  readonly log: Logger;
  /** Other workers, in which windows of the same conversation may be open. */
  readonly neighbours?: Neighbours;
  /** How often one person may write, and what is said when it was too often. */
  readonly perUser: RequestRate;
  readonly tooFast: (locale: string | undefined) => Message;
  /** What is said where the conversation is full. */
  readonly chatFull: (locale: string | undefined) => Message;
  /**
   * Origin of this service as the client knows it, `http://127.0.0.1:3978`, for stream URLs. Gets
   * the Host header of the request, to be believed only where the server has checked it.
   */
  readonly baseUrl: (host: string | undefined) => string;
  /** The same for links to files, which others than this client open. */
  readonly linkUrl: (host: string | undefined) => string;
  /** Told that somebody writes in a conversation. Never rejects. */
  readonly heardTyping: (at: Address) => Promise<void>;
  /** Keeps the files of cases. */
  readonly files: CaseFiles;
}

/** The embedded Direct Line 3.0: what botframework-directlinejs and Web Chat call. */
export interface DirectLine extends Replies {
  /** Refuses what its address or token is enough to refuse, before a body is read. */
  readonly admit: Admit;
  /** Answers everything under `/v3/directline`; 503 when the store fails. Never rejects. */
  handle(request: HttpRequest): Promise<HttpAnswer>;
  /** Says in its chat that a file was too large to be read. Never rejects. */
  tooLarge(head: HttpHead): Promise<void>;
  /** Takes a WebSocket; anything without a valid ticket is refused. For `upgrade` of node:http. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** A token for a new conversation of a person whom the portal has identified. */
  readonly issueToken: (holder: TokenHolder) => IssuedToken;
  /** Where the two sides of a case open one of its files. */
  readonly linkTo: Attachments["linkTo"];
  /** Ends all streams; clients reconnect. */
  readonly close: () => void;
}

const streamPath = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream$/;

/** Creates the channel. It keeps no state that the store does not have. */
export function createDirectLine(parts: DirectLineParts): DirectLine {
  const { store, clock, random, log } = parts;
  const conversations = createConversationLog(store);
  const newId = (): string => random(16).toString("base64url");
  const sessions = createSessions(parts);
  const tickets = createStreamTickets({ ...parts, newId });
  const streams = streamsAmong(createStreams(conversations, log), parts.neighbours);
  const { wake } = streams;
  const attachments = createAttachments({ ...parts, sessions });
  const { admit, answer, tooLarge } = createRoutes({
    ...parts,
    typing: parts.heardTyping,
    attachments,
    linkTo: attachments.linkTo,
    conversations,
    sessions,
    tickets,
    newId,
    wake,
  });
  /** The ticket in a stream URL, if it is good and of the URL's conversation. */
  const redeem = async (target: string): Promise<StreamTicket | undefined> => {
    const [path = "", query] = target.split("?", 2);
    const ticket = await tickets.redeem(new URLSearchParams(query).get("t") ?? "");
    return ticket?.conversation === streamPath.exec(path)?.[1] ? ticket : undefined;
  };

  return {
    admit,
    handle: async (request) => {
      try {
        return await answer(request);
      } catch (error) {
        log.error("directLineFailed", { method: request.method, error });
        return busy;
      }
    },
    tooLarge: async (head) => {
      try {
        await tooLarge(head);
      } catch (error) {
        log.error("directLineFailed", { method: head.method, error });
      }
    },
    issueToken: sessions.issue,
    linkTo: attachments.linkTo,
    upgrade: (request, socket, head) => {
      redeem(request.url ?? "").then(
        (ticket) => {
          if (ticket) streams.open(request, socket, head, ticket);
          else refuseUpgrade(socket, "401 Unauthorized");
        },
        (error: unknown) => {
          log.error("directLineFailed", { error });
          refuseUpgrade(socket, "503 Service Unavailable\r\nRetry-After: 2");
        },
      );
    },
    ...createReplies({ conversations, streams, clock, newId }),
    close: streams.close,
  };
}
