import { once } from "node:events";
import net from "node:net";
import { type Duplex } from "node:stream";

import { type ServerRoutes } from "../../bot/server";
import { closeServers, serve } from "./serving";

afterEach(closeServers);

describe("WebSocket upgrades", () => {
  async function upgrade(port: number, target: string, extra = ""): Promise<string> {
    const socket = net.connect(port, "127.0.0.1");
    socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${extra}`);
    socket.write("Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    return text.split("\r\n")[0] ?? "";
  }
  const stream = "/v3/directline/conversations/abc/stream?t=1";

  it.each([
    [stream, "", "101"],
    [stream, "Origin: http://evil.example\r\n", "403"],
    ["/v3/directline/conversations/abc/activities", "", "404"],
    ["/api/messages", "", "404"],
  ])("%s with %j: %s", async (target, extra, status) => {
    const port = await serve();
    expect(await upgrade(port, target, extra)).toContain(status);
  });

  /** Opens a connection that asks for an upgrade and never closes its own side. */
  function ask(port: number, target: string): net.Socket {
    const socket = net.connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`);
    socket.write("Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    return socket.resume();
  }

  it("that are refused leave no connection behind when the peer does not close", async () => {
    const port = await serve();
    const socket = ask(port, "/api/messages");
    await once(socket, "end");
    const gone = new Promise((resolve) => socket.once("error", resolve));
    const sending = setInterval(() => socket.write("x"), 20);
    expect(await gone).toMatchObject({ code: expect.stringMatching(/ECONNRESET|EPIPE/) as string });
    clearInterval(sending);
  });

  it("are refused beyond a number, and taken again when one has ended", async () => {
    const open: Duplex[] = [];
    const directLine: ServerRoutes["directLine"] = {
      admit: () => undefined,
      handle: () => ({ status: 200 }),
      upgrade: (_, socket) => {
        open.push(socket);
        socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
      },
    };
    const most = { connections: 10, streams: 1 };
    const port = await serve({ directLine }, { most });
    const first = ask(port, stream);
    await once(first, "data");
    expect(await upgrade(port, stream)).toContain("503");
    open[0]?.destroy();
    await once(first, "end");
    const second = ask(port, stream);
    expect(String(await once(second, "data"))).toContain("101");
    second.destroy();
  });
});
