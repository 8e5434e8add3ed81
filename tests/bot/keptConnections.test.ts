import { once } from "node:events";
import net from "node:net";

import { httpCall } from "./httpCall";
import { closeServers, serve } from "./serving";

const open: net.Socket[] = [];

afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  await closeServers();
});

/** A connection that was answered once and is idle since. */
async function idle(port: number): Promise<net.Socket> {
  const socket = net.connect(port, "127.0.0.1");
  open.push(socket);
  socket.write(`GET /health HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  await once(socket, "data");
  return socket;
}

it("keeps idle connections longer than Azure's front ends do, so that those close first", async () => {
  const port = await serve();
  const headers = { connection: "keep-alive" };
  const answer = await httpCall(port, "GET", "/health", { headers });
  const [, seconds] = /^timeout=(\d+)$/.exec(String(answer.headers["keep-alive"])) ?? [];
  expect(Number(seconds)).toBeGreaterThan(240);
});

it("gives the room of idle connections to who comes, before it is full", async () => {
  const port = await serve({}, { most: { connections: 4, streams: 1 } });
  const kept = [await idle(port), await idle(port)];
  const closed = Promise.all(kept.map((socket) => once(socket, "close")));
  const third = await idle(port);
  await closed;
  third.write(`GET /health HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  const [again] = (await once(third, "data")) as [Buffer];
  expect(again.toString()).toMatch(/^HTTP\/1\.1 200 /);
});

it("keeps idle connections while there is room", async () => {
  const port = await serve({}, { most: { connections: 10, streams: 1 } });
  const first = await idle(port);
  await idle(port);
  first.write(`GET /health HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  const [again] = (await once(first, "data")) as [Buffer];
  expect(again.toString()).toMatch(/^HTTP\/1\.1 200 /);
});
