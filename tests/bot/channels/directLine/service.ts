import { randomBytes } from "node:crypto";
import http from "node:http";
import { type AddressInfo } from "node:net";

import { WebSocket } from "ws";

import { type Asker } from "../../../../bot/access/port";
import { createCaseFiles } from "../../../../bot/cases/files/caseFiles";
import { createCaseStore } from "../../../../bot/cases/caseStore";
import {
  createDirectLine,
  type DirectLine,
  type IssuedToken,
} from "../../../../bot/channels/directLine";
import { createRequestRate } from "../../../../bot/channels/http";
import { readBody } from "../../../../bot/channels/http/readBody";
import { openMemoryStore } from "../../../../bot/store/memory";
import { type DocumentStore } from "../../../../bot/store/port";
import { type Deliver, type TurnEngine } from "../../../../bot/turns/port";
import { type TurnEngineParts } from "../../../../bot/turns/turnEngine";
import { type Neighbours } from "../../../../bot/workers/port";
import { scripted, until, world } from "../../turns/world";

const signingKey = Buffer.alloc(32, 7);

export interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  readonly json: AnsweredBody;
}

/** An activity as a client gets it. */
export interface Shown extends Record<string, unknown> {
  readonly id: string;
  readonly text: string;
  readonly from: { readonly id: string };
}

/** Members of the answers that clients read; which are there depends on the request. */
export interface AnsweredBody {
  readonly activities: readonly Shown[];
  readonly watermark: string;
  readonly id: string;
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly error: { readonly code: string };
}

/** A Direct Line with an engine behind it, on a real server on loopback. */
export async function service(
  options: {
    store?: DocumentStore;
    perUser?: number;
    neighbours?: Neighbours;
    engine?: Partial<TurnEngineParts>;
    fakeEngine?: Pick<TurnEngine, "accept" | "hasRoom">;
  } = {},
) {
  const store = options.store ?? openMemoryStore();
  const made = world(store);
  const clock = { ms: Date.UTC(2026, 10, 20, 9), now: () => clock.ms };
  const line: { current?: DirectLine } = {};
  const deliver: Deliver = (...what) => line.current!.deliver(...what);
  const engine =
    options.fakeEngine ??
    made.engine({
      dialog: scripted,
      deliver: { messages: deliver, embedded: deliver },
      ...options.engine,
    });
  const log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (event: string) => errors.push(event),
  };
  const errors: string[] = [];
  const directLine = createDirectLine({
    store,
    engine,
    clock,
    random: randomBytes,
    signingKey,
    log,
    perUser: createRequestRate(clock, options.perUser),
    tooFast: () => ({ text: "too fast" }),
    chatFull: (locale) => ({ text: `full ${locale}` }),
    ...(options.neighbours && { neighbours: options.neighbours }),
    baseUrl: (host) => `http://${host}`,
    linkUrl: (host) => `http://${host}`,
    heardTyping: () => Promise.resolve(),
    files: createCaseFiles({ store, cases: createCaseStore(store), clock }),
  });
  line.current = directLine;

  const server = http.createServer((request, response) => {
    void (async () => {
      const head = {
        method: request.method ?? "",
        path: (request.url ?? "/").split("?")[0]!,
        query: new URL(request.url ?? "/", "http://local").searchParams,
        headers: request.headers,
      };
      const read = await readBody(request, { json: 262_144, depth: 100 });
      const answer =
        directLine.admit(head) ??
        (read.state === "refused"
          ? read.answer
          : await directLine.handle({ ...head, body: read.body }));
      response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
      const { body } = answer;
      response.end(typeof body === "string" ? body : body && JSON.stringify(body));
    })();
  });
  server.on("upgrade", (request, socket, head) => {
    directLine.upgrade(request, socket, head);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  const call = (
    method: string,
    path: string,
    { token, body, raw }: { token?: string; body?: unknown; raw?: string } = {},
  ): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const headers = {
        "content-type": "application/json",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      };
      const request = http.request(
        { port, host: "127.0.0.1", method, path, headers },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            const text = Buffer.concat(chunks).toString();
            const json = (text === "" ? {} : JSON.parse(text)) as AnsweredBody;
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json });
          });
        },
      );
      request.on("error", reject);
      request.end(raw ?? (body === undefined ? undefined : JSON.stringify(body)));
    });
  const close = async (): Promise<void> => {
    directLine.close();
    await made.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { store, made, engine, directLine, clock, errors, call, close, port };
}

export type Service = Awaited<ReturnType<typeof service>>;

/** A client as Web Chat is one. */
export function client(
  at: Service,
  asker: Asker = { role: "helpdesk", userId: "u-1", displayName: "Hanna" },
  known?: IssuedToken,
) {
  const issued = known ?? at.directLine.issueToken(asker);
  const { token } = issued;
  const root = `/v3/directline/conversations/${issued.conversationId}`;
  const open = () => at.call("POST", "/v3/directline/conversations", { token, body: {} });
  const post = (body: unknown) => at.call("POST", `${root}/activities`, { token, body });
  const say = (text: string, clientActivityID?: string) =>
    post({
      type: "message",
      text,
      from: { id: "somebody else", role: "engineer" },
      ...(clientActivityID !== undefined && { channelData: { clientActivityID } }),
    });
  const get = (query = "") => at.call("GET", `${root}/activities${query}`, { token });
  const texts = async (): Promise<string[]> =>
    (await get()).json.activities.map(({ text }) => text);
  return { issued, token, root, open, post, say, get, texts };
}

/** A WebSocket that keeps what it got, or the status with which it was refused. */
export async function stream(url: string) {
  const socket = new WebSocket(url);
  const frames: Pick<AnsweredBody, "activities" | "watermark">[] = [];
  socket.on("message", (data: Buffer) =>
    frames.push(JSON.parse(data.toString()) as (typeof frames)[number]),
  );
  const status = await new Promise<number>((resolve) => {
    socket.on("open", () => {
      resolve(101);
    });
    socket.on("unexpected-response", (request, response) => {
      resolve(response.statusCode ?? 0);
      request.destroy();
    });
    socket.on("error", () => undefined);
  });
  const texts = (): string[] =>
    frames.flatMap(({ activities }) => activities.map(({ text }) => text));
  const closed = new Promise<number>((resolve) => socket.on("close", resolve));
  return {
    socket,
    status,
    frames,
    texts,
    closed,
    got: (count: number) => until(() => texts().length >= count),
  };
}
