import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { type AzureMonitorOutside } from "../../bot/telemetry/azureMonitor";

type HttpClient = NonNullable<AzureMonitorOutside["httpClient"]>;

/** What Azure Monitor is sent, as far as tests look at it. */
export interface Envelope {
  readonly name: string;
  readonly iKey: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly data: {
    readonly baseType: string;
    readonly baseData: {
      readonly id?: string;
      readonly name?: string;
      readonly success?: boolean;
      readonly properties: Readonly<Record<string, string>>;
      readonly metrics?: readonly { readonly name: string; readonly count?: number }[];
    };
  };
}

/** A stand-in for the ingestion endpoint of Azure Monitor, on loopback. */
export interface Ingestion {
  readonly connectionString: string;
  /** Sends there what is meant for the endpoint of the connection string, which is TLS only. */
  readonly httpClient: HttpClient;
  /** All that was sent, as text. */
  readonly bodies: string[];
  /** The Authorization headers, one a request. */
  readonly authorizations: (string | undefined)[];
  envelopes(): Envelope[];
  /** Answers with this status from now on; `hang`: not at all. */
  answerWith(status: number | "hang"): void;
  close(): Promise<void>;
}

const instrumentationKey = "0b2f7c1d-52a4-4d1a-9c3e-7a8f5e6d4c3b";

/** Takes what is posted to `/v2.1/track`, as that service does; refuses all else. */
export async function startIngestion(): Promise<Ingestion> {
  const bodies: string[] = [];
  const authorizations: (string | undefined)[] = [];
  let status: number | "hang" = 200;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const known = request.method === "POST" && request.url === "/v2.1/track";
      if (status === "hang") return;
      authorizations.push(request.headers.authorization);
      const bytes = Buffer.concat(chunks);
      const text = request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
      const items = envelopesIn(text.toString()).length;
      if (known && status === 200) bodies.push(text.toString());
      const taken = status === 200 ? items : 0;
      response.writeHead(known ? status : 404, { "content-type": "application/json" });
      response.end(JSON.stringify({ itemsReceived: items, itemsAccepted: taken, errors: [] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    connectionString: `InstrumentationKey=${instrumentationKey};IngestionEndpoint=https://ingestion.invalid/`,
    httpClient: clientTo(root),
    bodies,
    authorizations,
    envelopes: () => bodies.flatMap(envelopesIn),
    answerWith: (answer) => {
      status = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function clientTo(root: string): HttpClient {
  return {
    sendRequest: async (request) => {
      const { url, method, headers, body, abortSignal } = request;
      if (!url.startsWith("https://ingestion.invalid/")) throw new Error(`Nobody is at ${url}`);
      const stop = new AbortController();
      abortSignal?.addEventListener("abort", () => {
        stop.abort();
      });
      const answer = await fetch(url.replace("https://ingestion.invalid", root), {
        ...{ method, headers: headers.toJSON(), body: body as string, signal: stop.signal },
      });
      const Headers = headers.constructor as new () => typeof headers;
      const { status } = answer;
      return { request, status, headers: new Headers(), bodyAsText: await answer.text() };
    },
  };
}

function envelopesIn(body: string): Envelope[] {
  return JSON.parse(body) as Envelope[];
}
