import { type Handler } from "../../bot/channels/http";
import { createServer, type Server, type ServerOptions, type ServerRoutes } from "../../bot/server";
import { createLogger } from "../../bot/telemetry";

/** Lines of the log since the servers were closed last. */
export const logged: string[] = [];
const log = createLogger({
  format: "json",
  level: "debug",
  destination: { write: (line) => logged.push(line) },
});
const running: Server[] = [];

/** A server on a free port whose routes echo what they were given. */
export async function serve(
  routes: Partial<ServerRoutes> = {},
  options: Partial<ServerOptions> = {},
): Promise<number> {
  const echo: Handler = ({ method, path, query, body }) => ({
    status: 200,
    body: { method, path, query: Object.fromEntries(query), body },
  });
  const server = createServer(
    { mode: "local", host: "127.0.0.1", port: 0, log, ...options },
    {
      messages: echo,
      directLine: {
        admit: () => undefined,
        handle: echo,
        upgrade: (_, socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\n\r\n"),
      },
      portal: {
        files: new Map([["/", () => ({ status: 200, body: "<html></html>" })]]),
        token: echo,
        personas: () => ({ status: 200, body: [] }),
      },
      ready: () => Promise.resolve({ store: true, graph: true }),
      ...routes,
    },
  );
  running.push(server);
  return (await server.listen()).port;
}

/** Closes the servers of a test. */
export async function closeServers(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.close()));
  logged.length = 0;
}
