import { type IncomingHttpHeaders } from "node:http";
import { PassThrough } from "node:stream";

import { type Request, type Response } from "restify";

import {
  respond,
  send,
  splitTarget,
  type Handler,
  type HttpAnswer,
  type HttpRequest,
} from "../../../../bot/channels/http";

interface SentAnswer {
  readonly status: number;
  readonly payload: string | Buffer;
  readonly headers: Record<string, string>;
}

/** A response that keeps what was sent. */
function recorder(headersSent = false): { response: Response; sent: SentAnswer[] } {
  const sent: SentAnswer[] = [];
  const response = {
    headersSent,
    sendRaw(status: number, payload: string | Buffer, headers: Record<string, string>) {
      sent.push({ status, payload, headers });
      response.headersSent = true;
    },
  };
  return { response: response as unknown as Response, sent };
}

function request(
  url: string | undefined,
  body = "",
  headers: IncomingHttpHeaders = { "content-type": "application/json" },
): Request {
  const stream = Object.assign(new PassThrough(), { method: "POST", url, headers });
  stream.end(body);
  return stream as unknown as Request;
}

const logged: unknown[] = [];
const note = (...entry: unknown[]): void => {
  logged.push(entry);
};
const log = { debug: note, info: note, warn: note, error: note };

async function answerOf(handler: Handler, from = request("/")): Promise<SentAnswer[]> {
  const { response, sent } = recorder();
  await respond(handler, { json: 100, depth: 5 }, log)(from, response);
  return sent;
}

afterEach(() => {
  logged.length = 0;
  jest.useRealTimers();
});

it.each<[string, { path: string; query: string }]>([
  ["/a", { path: "/a", query: "" }],
  ["/a?b=1", { path: "/a", query: "b=1" }],
  ["/a?b=1?c=2", { path: "/a", query: "b=1?c=2" }],
  ["/a?", { path: "/a", query: "" }],
  ["/a%3Fb/../c", { path: "/a%3Fb/../c", query: "" }],
  ["//host/a", { path: "//host/a", query: "" }],
  ["", { path: "", query: "" }],
])("the target %j is split without being read", (target, parts) => {
  expect(splitTarget(target)).toEqual(parts);
});

it.each<[string, HttpAnswer, string | Buffer, string | undefined]>([
  ["an object", { status: 200, body: { a: "ü" } }, '{"a":"ü"}', "application/json; charset=utf-8"],
  ["null", { status: 200, body: null }, "null", "application/json; charset=utf-8"],
  ["text", { status: 200, body: "<p>" }, "<p>", undefined],
  ["bytes", { status: 200, body: Buffer.from([1]) }, Buffer.from([1]), undefined],
  ["nothing", { status: 204 }, "", undefined],
])("%s goes out with its length and the safe headers", (_, answer, payload, type) => {
  const { response, sent } = recorder();
  send(response, answer);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ status: answer.status, payload });
  expect(sent[0]?.headers).toMatchObject({
    "Content-Length": `${Buffer.byteLength(payload)}`,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
  expect(sent[0]?.headers["Content-Type"]).toBe(type);
  expect(
    Object.keys(sent[0]?.headers ?? {})
      .join()
      .toLowerCase(),
  ).not.toContain("allow-origin");
});

it("an answer's own headers win", () => {
  const { response, sent } = recorder();
  send(response, { status: 200, body: "a", headers: { "Cache-Control": "no-cache" } });
  expect(sent[0]?.headers["Cache-Control"]).toBe("no-cache");
});

it("a request that was answered is not answered again", () => {
  const { response, sent } = recorder(true);
  send(response, { status: 200 });
  expect(sent).toEqual([]);
});

it("a handler gets method, path, query, headers and body", async () => {
  const seen: HttpRequest[] = [];
  await answerOf(
    (given) => {
      seen.push(given);
      return { status: 200 };
    },
    request("/a?b=1&c=%20", '{"d":1}'),
  );
  const { query, ...rest } = seen[0]!;
  expect(rest).toEqual({
    method: "POST",
    path: "/a",
    headers: { "content-type": "application/json" },
    body: { d: 1 },
  });
  expect(Object.fromEntries(query)).toEqual({ b: "1", c: " " });
});

it("a refused body never reaches the handler", async () => {
  const handler = jest.fn<HttpAnswer, []>(() => ({ status: 200 }));
  const [sent] = await answerOf(handler, request("/", "{"));
  expect(sent?.status).toBe(400);
  expect(handler).not.toHaveBeenCalled();
});

it.each<[string, Handler]>([
  [
    "throws",
    () => {
      throw new Error("secret detail");
    },
  ],
  ["rejects", () => Promise.reject(new Error("secret detail"))],
  ["answers what is no JSON", () => ({ status: 200, body: { size: 1n } })],
])("a handler that %s is a 503 that says nothing about it", async (_, handler) => {
  const sent = await answerOf(handler);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ status: 503, headers: { "Retry-After": "5" } });
  expect(String(sent[0]?.payload)).not.toContain("secret");
  expect(JSON.stringify(logged)).toContain("requestFailed");
});

it("a handler that takes too long is answered within 8 s, and only once", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
  let finish: (answer: HttpAnswer) => void = () => undefined;
  const answered = answerOf(() => new Promise((resolve) => (finish = resolve)));
  await new Promise((resolve) => setImmediate(resolve));
  await jest.advanceTimersByTimeAsync(8000);
  const sent = await answered;
  finish({ status: 200 });
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent.map(({ status }) => status)).toEqual([503]);
});
