import http, { type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";

/**
 * What happens to a request: it is answered, it is done but the answer is lost, it is lost itself,
 * nobody ever answers, or a status is answered without asking the service.
 */
export type Fault = "none" | "answerLost" | "requestLost" | "hangs" | number;

/** A way to a service on loopback on which things get lost. */
export interface FaultyProxy {
  readonly url: string;
  /** What happens to the next requests, one each; after them all is well. */
  readonly faults: Fault[];
  /** Requests so far. */
  count(): number;
  close(): void;
}

/** Opens a way to the service at this URL. */
export async function openFaultyProxy(target: string): Promise<FaultyProxy> {
  const faults: Fault[] = [];
  let count = 0;
  const { port: targetPort } = new URL(target);
  const server = http.createServer((request, response) => {
    count++;
    const fault = faults.shift() ?? "none";
    if (fault === "hangs") return;
    if (fault === "requestLost") {
      response.destroy();
      return;
    }
    if (typeof fault === "number") {
      response.writeHead(fault, { "retry-after": "0" });
      response.end();
      return;
    }
    const { method, headers, url: path } = request;
    const options = { host: "127.0.0.1", port: targetPort, path, method, headers };
    const asked = http.request(options, (answer) => {
      if (fault === "answerLost") {
        lose(response, answer);
        return;
      }
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(asked);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    faults,
    count: () => count,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function lose(response: ServerResponse, answer: http.IncomingMessage): void {
  answer.resume().on("end", () => response.destroy());
}
