import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";

/** One read that reached the stub, alone or inside a batch. */
export interface StubRequest {
  /** Below /v1.0, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly batched: boolean;
  readonly method: string;
  /** As sent; "" where there was none. */
  readonly body: string;
}

/** What the stub answers: JSON, raw text, or nothing at all. */
export interface StubAnswer {
  readonly status?: number;
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Breaks the connection off; after half of the body when there is one. */
  readonly breakOff?: true;
}

export type Answers = (request: StubRequest) => StubAnswer;

export interface GraphStub {
  readonly root: string;
  /** Every read, those of a batch one by one. */
  readonly requests: StubRequest[];
  /** How many HTTP requests went out one after the other, parallel ones counted once. */
  inSequence(): number;
  /** HTTP requests altogether. */
  count(): number;
  forget(): void;
  close(): Promise<void>;
}

/** A small Graph on loopback: real HTTP, real batches, answers as the test says. */
export async function startGraphStub(answers: Answers, delayMs = 0): Promise<GraphStub> {
  const requests: StubRequest[] = [];
  let spans: { begin: number; end: number }[] = [];
  const server = createServer((request, response) => {
    const span = { begin: performance.now(), end: Infinity };
    spans.push(span);
    response.on("close", () => (span.end = performance.now()));
    void handle(request, response);
  });
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await textOf(request);
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs).unref());
    const url = request.url ?? "";
    const headers = request.headers as Record<string, string | undefined>;
    if (url !== "/v1.0/$batch") {
      const sent = { headers, batched: false, method: request.method ?? "GET", body };
      send(response, answers(record(url.replace(/^\/v1\.0/, ""), sent)));
      return;
    }
    const { requests: items } = JSON.parse(body) as { requests: BatchItem[] };
    const responses = items.map((item) => {
      const {
        status = 200,
        body: answer,
        headers: own,
      } = answers(
        record(item.url, {
          headers: lower(item.headers ?? {}),
          batched: true,
          method: "GET",
          body: "",
        }),
      );
      return { id: item.id, status, headers: own, body: answer };
    });
    // Graph answers in any order.
    send(response, { body: { responses: responses.reverse() } });
  };
  const record = (url: string, sent: Omit<StubRequest, "path" | "query">): StubRequest => {
    const [path = "", query = ""] = url.split("?");
    const one = { path, query: new URLSearchParams(query), ...sent };
    requests.push(one);
    return one;
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    count: () => spans.length,
    inSequence: () => disjoint(spans),
    forget() {
      requests.length = 0;
      spans = [];
    },
    async close() {
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

interface BatchItem {
  readonly id: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function send(response: ServerResponse, answer: StubAnswer): void {
  const { status = 200, body, raw, headers = {}, breakOff } = answer;
  const text = raw ?? (body === undefined ? "" : JSON.stringify(body));
  if (breakOff) {
    response.writeHead(status, { "content-length": text.length + 10 });
    response.write(text);
    setImmediate(() => response.destroy());
    return;
  }
  response.writeHead(status, {
    "content-type": "application/json",
    "request-id": "00000000-aaaa-4aaa-8aaa-000000000001",
    ...headers,
  });
  response.end(text);
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

function lower(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** The most spans of which none overlaps another: what had to be waited for in sequence. */
function disjoint(spans: readonly { begin: number; end: number }[]): number {
  let count = 0;
  let free = 0;
  for (const { begin, end } of [...spans].sort((a, b) => a.end - b.end)) {
    if (begin < free) continue;
    count += 1;
    free = end;
  }
  return count;
}
