import { type IncomingHttpHeaders } from "node:http";

/** A request before its body is read; every part of it is untrusted. */
export interface HttpHead {
  readonly method: string;
  /** Path as sent, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Network address of the caller, where it counts. */
  readonly address?: string;
}

/** A request after its body was read within bounds; every part of it is untrusted. */
export interface HttpRequest extends HttpHead {
  /** Parsed JSON, the bytes of another content type, or undefined when nothing was sent. */
  readonly body: unknown;
}

/** What to answer: bytes and text go out as they are, anything else as JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes that were read for this answer alone; others are shared by all who ask for them. */
  readonly isOwn?: true;
}

/**
 * A refusal. The sentence is for a caller and says nothing about the inside of the product.
 */
export function refuse(
  status: number,
  code: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): HttpAnswer {
  return { status, body: { error: { code, message } }, ...(headers && { headers }) };
}

/** JSON that is text already: large ones are put together as text to save memory. */
export function jsonText(status: number, body: string): HttpAnswer {
  return { status, body, headers: { "Content-Type": "application/json; charset=utf-8" } };
}

/** Try again later; the only 5xx besides 501 (contract, "HTTP"). */
export function unavailable(message: string, retryAfterSeconds: number): HttpAnswer {
  return refuse(503, "Unavailable", message, { "Retry-After": `${retryAfterSeconds}` });
}

/** Too often; `botframework-directlinejs` and the channel service show or repeat what was refused. */
export function tooMany(retryAfterSeconds: number): HttpAnswer {
  const headers = { "Retry-After": `${retryAfterSeconds}` };
  return refuse(429, "TooManyRequests", "Too many requests. Please wait a little.", headers);
}
