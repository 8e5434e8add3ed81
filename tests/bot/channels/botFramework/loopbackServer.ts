import http from "node:http";
import { type AddressInfo } from "node:net";

export interface Taken {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export interface LoopbackServer {
  /** With a slash at the end. */
  readonly url: string;
  readonly taken: Taken[];
  close(): Promise<void>;
}

/** A small JSON service on loopback: a channel's connector, or a server with keys. */
export async function loopbackServer(
  answer: (path: string) => { status?: number; body: unknown } = () => ({ body: { id: "r1" } }),
): Promise<LoopbackServer> {
  const taken: Taken[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const { method = "", url: path = "", headers } = request;
      const body: unknown = text === "" ? undefined : JSON.parse(text);
      taken.push({ method, path, authorization: headers.authorization, body });
      const { status = 200, body: reply } = answer(path);
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(reply));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
