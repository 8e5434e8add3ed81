import { type z } from "zod";

import { boundedJson } from "../../requests";
import { type TicketOutcome } from "./ticketSystem";

/** One request to a ticket system. */
export interface TicketRequest {
  readonly method: "GET" | "POST" | "PATCH";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: string;
}

/** How a ticket system is reached. */
export interface TicketLine {
  readonly fetch: typeof fetch;
  /** Milliseconds for one request with its answer. */
  readonly withinMs: number;
}

/** What came back: the parsed JSON of an answer in the 200s, undefined when it had none. */
type TicketAnswer = TicketOutcome<unknown>;

/** Longer answers are cut off, and then are no JSON. */
const mostBytes = 512 * 1024;
const longestRetryMs = 3_600_000;

/**
 * Sends one request and waits for a limited time. It follows no redirect, since the credentials are
 * for one host. Of a lost, late or server-side failed answer it is unknown whether it was done.
 */
export async function ticketCall(
  { fetch, withinMs }: TicketLine,
  request: TicketRequest,
): Promise<TicketAnswer> {
  const { url, method, headers, body } = request;
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: "application/json",
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(withinMs),
    });
    const { status } = response;
    const value = await boundedJson(response, mostBytes);
    if (status >= 200 && status <= 299) return { state: "done", value };
    if (status === 429) return { state: "notDone", why: "busy", status, ...waitOf(response) };
    if (status === 408 || status >= 500) return { state: "unknown", status };
    return { state: "notDone", why: "refused", status };
  } catch {
    return { state: "unknown" };
  }
}

/** The answer in its shape; of one that is something else it is unknown what was done. */
export function readAnswer<T>(
  answer: TicketAnswer,
  shape: z.ZodType<T, z.ZodTypeDef, unknown>,
): TicketOutcome<T> {
  if (answer.state !== "done") return answer;
  const read = shape.safeParse(answer.value);
  return read.success ? { state: "done", value: read.data } : { state: "unknown" };
}

/** `Retry-After` in seconds, as both ServiceNow and Atlassian send it. */
function waitOf({ headers }: Response): { readonly retryAfterMs?: number } {
  const seconds = headers.get("retry-after")?.trim() ?? "";
  if (!/^\d{1,9}$/.test(seconds)) return {};
  return { retryAfterMs: Math.min(Number(seconds) * 1000, longestRetryMs) };
}
