import { boundedText } from "../requests";
import { type Clock } from "./clock";

/** One HTTP request to Graph, complete: nothing is added on the way. */
export interface HttpRequest {
  readonly method: "GET" | "POST" | "DELETE";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back of one attempt. A body that cannot be used is named, not thrown. */
export type Answer =
  | {
      readonly got: "answer";
      readonly status: number;
      /** Header names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** The parsed JSON; undefined when there was none or it was unusable. */
      readonly body: unknown;
      readonly fault?: "tooLarge" | "notJson";
    }
  | { readonly got: "nothing"; readonly why: "network" | "deadline" };

export interface ExchangeOptions {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Milliseconds since 1970 at which the attempt is given up, headers or body. */
  readonly until: number;
  readonly maxBytes: number;
}

/** Sends one request and reads its answer within a time and a size; follows no redirect. */
export async function exchange(request: HttpRequest, options: ExchangeOptions): Promise<Answer> {
  const left = options.until - options.clock.now();
  if (left <= 0) return { got: "nothing", why: "deadline" };
  const stop = new AbortController();
  const finished = new AbortController();
  void options.clock.wait(left, finished.signal).then(() => {
    stop.abort();
  });
  try {
    const { method, url, headers, body } = request;
    const response = await options.fetch(url, {
      method,
      headers,
      redirect: "error",
      signal: stop.signal,
      ...(body === undefined ? {} : { body }),
    });
    const text = await boundedText(response, options.maxBytes);
    const answer = {
      got: "answer" as const,
      status: response.status,
      headers: Object.fromEntries(response.headers),
    };
    return text === undefined
      ? { ...answer, body: undefined, fault: "tooLarge" }
      : { ...answer, ...parse(text) };
  } catch {
    // fetch rejects for refused and broken connections, redirects and our own signal alike.
    return { got: "nothing", why: stop.signal.aborted ? "deadline" : "network" };
  } finally {
    finished.abort();
  }
}

function parse(text: string): { body: unknown; fault?: "notJson" } {
  if (text.trim() === "") return { body: undefined };
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    return { body: undefined, fault: "notJson" };
  }
}
