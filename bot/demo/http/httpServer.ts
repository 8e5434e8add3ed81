import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { finishReply, graphError } from "./graphError";
import { type GraphReply } from "./graphRequest";

/** Bodies are batches of reads: far below this. */
const maxBodyBytes = 256 * 1_024;

/** What the HTTP server asks for an answer: an exchange with nothing of sockets in it. */
export interface HttpExchange {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A server on loopback that is listening. */
export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts a JSON server on 127.0.0.1; port 0 takes a free one. Rejects when the port is taken. */
export async function startLoopbackServer(
  port: number,
  answer: (exchange: HttpExchange) => GraphReply,
  newRequestId: () => string,
  clock: () => Date,
): Promise<LoopbackServer> {
  const finish = (reply: GraphReply): GraphReply =>
    finishReply(reply, newRequestId(), clock().getTime());
  const server = createServer(
    { requestTimeout: 10_000, headersTimeout: 5_000 },
    (request, response) => {
      readBody(request)
        .then((body) => {
          send(response, finish(body.ok ? answer(exchangeOf(request, body.value)) : body.reply));
        })
        .catch(() => {
          // The caller hung up while sending, or a route threw; neither may take the process along.
          if (response.headersSent || response.destroyed) return;
          send(
            response,
            finish(
              graphError(503, "serviceNotAvailable", "Try again later.", { "Retry-After": "1" }),
            ),
          );
        });
    },
  );
  await listening(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function exchangeOf(request: IncomingMessage, body: unknown): HttpExchange {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === "string") headers[name] = value;
  return { method: request.method ?? "GET", url: request.url ?? "/", headers, body };
}

type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reply: GraphReply };

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes)
      return {
        ok: false,
        reply: graphError(413, "RequestEntityTooLarge", "The request is too large."),
      };
    chunks.push(chunk);
  }
  if (size === 0) return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString()) as unknown };
  } catch {
    return {
      ok: false,
      reply: graphError(400, "BadRequest", "Unable to read JSON request payload."),
    };
  }
}

function send(response: ServerResponse, { status, headers, body }: GraphReply): void {
  const text = body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    ...(text === ""
      ? {}
      : { "Content-Type": "application/json;odata.metadata=minimal;charset=utf-8" }),
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-cache",
  });
  response.end(text);
}
