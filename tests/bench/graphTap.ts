import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { type DemoTenantOptions, startDemoTenant } from "../../bot/demo";
import { textOf } from "./channelStub";

/** The demo tenant behind a proxy that watches the requests. */
export interface GraphTap {
  /** What GRAPH_ROOT is to be. */
  readonly root: string;
  readonly token: string;
  /** People of the tenant with the questions they ask. */
  readonly people: readonly { readonly displayName: string; readonly app: string }[];
  /** HTTP requests since the last `forget`. */
  count(): number;
  /** Of them those for the provisioning log. */
  logRequests(): number;
  /** How many of them had to wait for another one's answer: the longest chain without overlap. */
  inSequence(): number;
  forget(): void;
  /** Resolves when no request is under way. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

interface Span {
  readonly url: string;
  readonly begin: number;
  end: number;
}

/** A request that takes longer than this is as good as lost. */
const longestMs = 30_000;
/** Each request takes at least this long, so that what is sent at once overlaps. */
const delayMs = 20;

/** Starts the demo tenant with a proxy in front. Its log limit is far away unless one is given. */
export async function startGraphTap(
  options: Pick<DemoTenantOptions, "world" | "logLimit"> = {},
): Promise<GraphTap> {
  const demo = await startDemoTenant({ clock: () => new Date(), logLimit: "off", ...options });
  let spans: Span[] = [];
  let root = "";
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const span = { url: request.url ?? "", begin: performance.now(), end: Infinity };
    spans.push(span);
    // Also of a caller that went away, and of an answer that failed.
    response.once("close", () => (span.end = Math.min(span.end, performance.now())));
    const body = await textOf(request);
    const { method = "GET", headers } = request;
    const answer = await fetch(demo.url + (request.url ?? ""), {
      method,
      signal: AbortSignal.timeout(longestMs),
      headers: {
        authorization: headers.authorization ?? "",
        "content-type": "application/json",
        consistencylevel: String(headers["consistencylevel"] ?? ""),
      },
      ...(method === "POST" && { body }),
    });
    // Links to further pages must lead through here too.
    const text = (await answer.text()).replaceAll(demo.url, root);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    const wait = answer.headers.get("retry-after");
    response.writeHead(answer.status, {
      "content-type": "application/json",
      ...(wait !== null && { "retry-after": wait }),
    });
    response.end(text);
    span.end = performance.now();
  };
  const server = createServer((request, response) => {
    // A proxy whose own request fails says so; silence would hold up whoever asked.
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    root,
    token: demo.token,
    people: demo.people,
    count: () => spans.length,
    logRequests: () => spans.filter(({ url }) => url.includes("/auditLogs/")).length,
    inSequence: () => longestChain(spans),
    forget: () => void (spans = []),
    quiet: async () => {
      const giveUp = performance.now() + longestMs;
      while (spans.some(({ end }) => end === Infinity)) {
        if (performance.now() > giveUp) throw new Error("requests to Graph are under way for ever");
        await new Promise((resolve) => setTimeout(resolve, delayMs));
      }
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await demo.close();
    },
  };
}

/** The most spans of which none overlaps another. */
function longestChain(spans: readonly Span[]): number {
  let count = 0;
  let free = 0;
  for (const { begin, end } of [...spans].sort((a, b) => a.end - b.end)) {
    if (begin < free) continue;
    count += 1;
    free = end;
  }
  return count;
}
