import { type IncomingMessage } from "node:http";

import { type Request, type Response } from "restify";

import { type Logger } from "../../telemetry";
import { unavailable, type HttpAnswer, type HttpHead, type HttpRequest } from "./answer";
import { type BodiesInHand, createBodiesInHand } from "./bodiesInHand";
import { createOutgoing } from "./outgoing";
import { readBody, type BodyLimits } from "./readBody";
import { safeHeaders } from "./safeHeaders";

/** Milliseconds after which a request is answered in any case (contract: within 8 s). */
const deadlineMs = 7500;
/** Bytes of one route's answers that may wait for slow readers. */
const mostOutgoing = 64 * 1024 * 1024;

export type Handler = (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>;

/** Refuses what need not be read to be refused; undefined lets a request in. */
export type Admit = (head: HttpHead) => HttpAnswer | undefined;

export interface RespondOptions {
  readonly admit?: Admit | undefined;
  /** Network address of the caller. */
  readonly addressOf?: (request: IncomingMessage) => string;
  /** Told of a body that was too large. */
  readonly tooLarge?: ((head: HttpHead) => Promise<void>) | undefined;
}

/** Bytes of large bodies of one route that may be on their way at once. */
const mostIncoming = 64 * 1024 * 1024;

const busy = unavailable("Many are waiting for long answers. Please try again.", 5);
const busyReading = unavailable("Many are sending files just now. Please try again.", 5);

/**
 * Makes a restify handler of one of ours: reads the body within bounds, answers in time, and turns
 * an unexpected error into a 503 that says nothing about it.
 */
export function respond(
  handler: Handler,
  limits: BodyLimits,
  log: Logger,
  options: RespondOptions = {},
): (request: Request, response: Response) => Promise<void> {
  const outgoing = createOutgoing(mostOutgoing);
  const bodies = createBodiesInHand(mostIncoming);
  return async (request, response) => {
    try {
      const answer = await answerTo(request, response, { handler, limits, bodies, ...options });
      // Bytes are shared by all who ask for the same file; text was made for this request.
      const { body } = answer;
      const isOwn = typeof body === "string" || (answer.isOwn === true && Buffer.isBuffer(body));
      const size = isOwn ? Buffer.byteLength(body) : 0;
      send(response, outgoing.admits(response, size) ? answer : busy);
    } catch (error) {
      log.error("requestFailed", { method: request.method ?? "", path: request.url ?? "", error });
      send(response, unavailable("Something went wrong here. Please try again.", 5));
    }
  };
}

/** Sends an answer once; later ones for the same request are dropped. */
export function send(response: Response, { status, body, headers }: HttpAnswer): void {
  if (response.headersSent) return;
  const raw = typeof body === "string" || Buffer.isBuffer(body);
  const payload = raw ? body : body === undefined ? "" : JSON.stringify(body);
  response.sendRaw(status, payload, {
    ...safeHeaders,
    ...(!raw && body !== undefined && { "Content-Type": "application/json; charset=utf-8" }),
    "Content-Length": `${Buffer.byteLength(payload)}`,
    ...headers,
  });
}

/** Splits a request target into path and query without decoding or normalising it. */
export function splitTarget(target: string): { path: string; query: string } {
  const at = target.indexOf("?");
  return at < 0
    ? { path: target, query: "" }
    : { path: target.slice(0, at), query: target.slice(at + 1) };
}

interface Way extends RespondOptions {
  readonly handler: Handler;
  readonly limits: BodyLimits;
  readonly bodies: BodiesInHand;
}

async function answerTo(request: Request, response: Response, way: Way): Promise<HttpAnswer> {
  const { admit, addressOf, handler, limits, bodies, tooLarge } = way;
  const { path, query } = splitTarget(request.url ?? "/");
  const address = addressOf?.(request);
  const head = {
    method: request.method ?? "",
    path,
    query: new URLSearchParams(query),
    headers: request.headers,
    ...(address !== undefined && { address }),
  };
  const refusal = admit?.(head);
  if (refusal) return refusal;
  if (!bodies.admits(response, request.headers, limits)) return busyReading;
  const read = readBody(request, limits);
  const answered = async (): Promise<HttpAnswer> => {
    const { body, answer } = { body: undefined, answer: undefined, ...(await read) };
    if (answer === undefined) return handler({ ...head, body });
    if (answer.status === 413) await tooLarge?.(head);
    return answer;
  };
  // A file may take longer to come than an answer may: the server bounds the time of a request.
  if (limits.other !== undefined) await read;
  return inTime(answered());
}

async function inTime(answer: Promise<HttpAnswer>): Promise<HttpAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<HttpAnswer>((resolve) => {
    timer = setTimeout(() => {
      resolve(unavailable("This took too long. Please try again.", 5));
    }, deadlineMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
