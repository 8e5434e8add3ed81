import http from "node:http";
import https from "node:https";

export interface ChannelCall {
  readonly method: "POST" | "PUT" | "DELETE";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; none for DELETE. */
  readonly body?: string;
  /** Milliseconds for the whole exchange. */
  readonly withinMs: number;
}

export interface ChannelAnswer {
  readonly status: number;
  /** Milliseconds the service asks to wait. */
  readonly retryAfterMs?: number;
  /** The parsed body, as far as it is short JSON. */
  readonly body?: unknown;
}

const options = { keepAlive: true, maxSockets: 64 };
const agents = { plain: new http.Agent(options), secure: new https.Agent(options) };
/** Answers hold an id, or an error's code: what is longer is not read. */
const mostBytes = 16 * 1024;
const mostRetrySeconds = 3600;

/**
 * Calls the channel service. Follows no redirect. `fetch` would do, at several times the processor
 * time (`npm run bench`): every turn goes through here.
 */
export function channelCall(call: ChannelCall): Promise<ChannelAnswer> {
  const { url, method, headers, body, withinMs } = call;
  // Made bytes once: of a text they would be counted first, and made behind the headers.
  const bytes = body === undefined ? undefined : Buffer.from(body);
  return new Promise((resolve, reject) => {
    const secure = url.protocol === "https:";
    const request = (secure ? https : http).request(url, {
      method,
      agent: secure ? agents.secure : agents.plain,
      headers: {
        ...headers,
        ...(bytes !== undefined && { "Content-Type": "application/json; charset=utf-8" }),
        "Content-Length": bytes?.length ?? 0,
      },
    });
    const timer = setTimeout(() => {
      request.destroy(new Error(`no answer in ${withinMs} ms`));
    }, withinMs);
    request.once("response", (response) => {
      readAnswer(response, resolve, reject);
    });
    request.once("error", reject);
    request.once("close", () => {
      clearTimeout(timer);
    });
    request.end(bytes);
  });
}

/** The connection is free for the next one only when the body was read to its end. */
function readAnswer(
  response: http.IncomingMessage,
  resolve: (answer: ChannelAnswer) => void,
  reject: (error: Error) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
  });
  response.once("end", () => {
    const body = size > mostBytes ? undefined : parsed(Buffer.concat(chunks).toString("utf8"));
    const retryAfterMs = waitOf(response.headers["retry-after"]);
    resolve({
      status: response.statusCode ?? 0,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...(body !== undefined && { body }),
    });
  });
  response.once("error", reject);
}

/** `Retry-After` in seconds, as the Bot Connector sends it. */
function waitOf(header: string | undefined): number | undefined {
  const text = header?.trim() ?? "";
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(text)) return undefined;
  return Math.ceil(Math.min(Number(text), mostRetrySeconds) * 1000);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
