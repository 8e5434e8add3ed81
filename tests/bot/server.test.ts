import { once } from "node:events";
import net from "node:net";
import { type Duplex } from "node:stream";

import {
  type Admit,
  type Handler,
  type HttpAnswer,
  type HttpHead,
  refuse,
} from "../../bot/channels/http";
import { createServer, type Server, type ServerOptions, type ServerRoutes } from "../../bot/server";
import { createLogger } from "../../bot/telemetry";
import { httpCall } from "./httpCall";

const logged: string[] = [];
const log = createLogger({
  format: "json",
  level: "debug",
  destination: { write: (line) => logged.push(line) },
});
const running: Server[] = [];

/** A server on a free port whose routes echo what they were given. */
async function serve(
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

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  logged.length = 0;
});

describe("routes", () => {
  it.each([
    ["GET", "/", 200],
    ["HEAD", "/", 200],
    ["GET", "/health", 200],
    ["GET", "/ready", 200],
    ["GET", "/portal/personas", 200],
    ["POST", "/portal/token", 200],
    ["POST", "/api/messages", 200],
    ["POST", "/v3/directline/conversations", 200],
    ["GET", "/v3/directline/conversations/a/activities?watermark=1", 200],
    ["PATCH", "/v3/directline/conversations/a", 200],
    ["GET", "/api/messages", 405],
    ["PUT", "/api/messages", 405],
    ["DELETE", "/", 405],
    ["POST", "/health", 405],
    ["GET", "/nothing/here", 404],
    ["POST", "/nothing", 404],
    ["OPTIONS", "/api/messages", 405],
    ["GET", "/%00", 404],
    ["GET", "/%c0%ae%c0%ae/", 404],
    ["GET", "/%", 404],
    ["GET", "/../../etc/passwd", 404],
    ["GET", "/..%2f..%2fpackage.json", 404],
    ["GET", "/package.json", 404],
    ["GET", "/__proto__", 404],
  ])("%s %s answers %d", async (method, target, status) => {
    const port = await serve();
    const answer = await httpCall(port, method, target);
    expect(answer.status).toBe(status);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  });

  it("hands on method, path, query and body", async () => {
    const port = await serve();
    const target = "/v3/directline/conversations/a%2Fb/activities?watermark=0%2C1";
    const answer = await httpCall(port, "POST", target, { body: { type: "message" } });
    expect(answer.json).toEqual({
      method: "POST",
      path: "/v3/directline/conversations/a%2Fb/activities",
      query: { watermark: "0,1" },
      body: { type: "message" },
    });
  });

  it("says which part is not ready", async () => {
    const port = await serve({ ready: () => Promise.resolve({ store: true, graph: false }) });
    const answer = await httpCall(port, "GET", "/ready");
    expect(answer.status).toBe(503);
    expect(answer.headers["retry-after"]).toBeDefined();
    expect(answer.json).toMatchObject({ parts: { store: true, graph: false } });
  });
});

describe("bodies", () => {
  const json = "application/json";
  const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

  it.each<[string, string | Buffer, number, string]>([
    ["an object", "{}", 200, json],
    ["100 levels", nested(100), 200, json],
    ["101 levels", nested(101), 400, json],
    ["50,000 levels", nested(50_000), 400, json],
    ["brackets within a string", JSON.stringify("[".repeat(200)), 200, json],
    ["broken JSON", '{"a":', 400, json],
    ["a byte order mark", "\ufeff{}", 400, json],
    ["two values", "{}{}", 400, json],
    ["invalid UTF-8", Buffer.from([0x22, 0xff, 0xc3, 0x28, 0x22]), 200, json],
    ["256 KB", JSON.stringify("x".repeat(256 * 1024 - 2)), 200, json],
    ["more than 256 KB", JSON.stringify("x".repeat(256 * 1024 - 1)), 413, json],
    ["1 MB", "x".repeat(1_000_000), 413, json],
    ["another type", "type=message", 415, "application/x-www-form-urlencoded"],
    ["no type", "{}", 415, ""],
    ["another charset", "{}", 415, "application/json; charset=utf-16"],
    ["UTF-8 by name", "{}", 200, 'application/json; charset="UTF-8"'],
  ])("%s", async (_, body, status, type) => {
    const port = await serve();
    const answer = await httpCall(port, "POST", "/api/messages", {
      body,
      headers: { "content-type": type },
    });
    expect(answer.status).toBe(status);
  });

  it.each([
    ["/v3/directline/conversations/a/upload", "image/png", 300_000, 413],
    ["/v3/directline/conversations/a/upload", "image/png", 3, 415],
    ["/v3/directline/conversations/a/activities", json, 300_000, 413],
  ])(
    "takes no more for Direct Line than activities need: %s %s",
    async (target, type, size, status) => {
      const port = await serve();
      const sent = { body: Buffer.alloc(size), headers: { "content-type": type } };
      expect((await httpCall(port, "POST", target, sent)).status).toBe(status);
    },
  );

  it("are not waited for when the caller of Direct Line is refused anyway", async () => {
    const seen: HttpHead[] = [];
    const admit: Admit = (head) => {
      seen.push(head);
      return refuse(401, "Unauthorized", "A bearer token is needed.");
    };
    const handle = jest.fn<HttpAnswer, []>(() => ({ status: 200 }));
    const port = await serve({ directLine: { admit, handle, upgrade: () => undefined } });
    const socket = net.connect(port, "127.0.0.1");
    socket.write(`POST /v3/directline/x?a=1 HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`);
    socket.write("Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
    const [answer] = (await once(socket, "data")) as [Buffer];
    socket.destroy();
    expect(answer.toString()).toContain("401 Unauthorized");
    expect(seen[0]).toMatchObject({ method: "POST", path: "/v3/directline/x" });
    expect(handle).not.toHaveBeenCalled();
  });

  it.each(['{"__proto__":{"role":"engineer"}}', '{"\\u005f_proto__":{"role":"engineer"}}'])(
    "leaves out %s",
    async (body) => {
      const port = await serve();
      const answer = await httpCall(port, "POST", "/api/messages", { body });
      expect(answer.json).toMatchObject({ body: {} });
      expect(answer.text).not.toContain("engineer");
    },
  );

  it("answers a body that never ends being sent when the caller goes away", async () => {
    const port = await serve();
    const socket = net.connect(port, "127.0.0.1");
    socket.write(`POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`);
    socket.write("Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    expect((await httpCall(port, "GET", "/health")).status).toBe(200);
  });
});

describe("when something goes wrong", () => {
  it.each<[string, Handler]>([
    [
      "throws",
      () => {
        throw new Error("secret detail in /dist/x.js");
      },
    ],
    ["rejects", () => Promise.reject(new TypeError("secret detail"))],
    ["answers what is no JSON", () => ({ status: 200, body: { big: 1n } })],
  ])("a handler that %s is a 503 without detail", async (_, messages) => {
    const port = await serve({ messages });
    const answer = await httpCall(port, "POST", "/api/messages", { body: {} });
    expect(answer.status).toBe(503);
    expect(answer.headers["retry-after"]).toBe("5");
    expect(answer.text).not.toMatch(/secret|dist|Error:/);
    expect(logged.join("")).toContain("requestFailed");
    expect(logged.join("")).not.toContain("secret");
  });

  it("logs paths without queries", async () => {
    const port = await serve();
    await httpCall(port, "GET", "/v3/directline/x?token=SECRET");
    await new Promise((resolve) => setImmediate(resolve));
    expect(logged.join("")).toContain('"path":"/v3/directline/x"');
    expect(logged.join("")).not.toContain("SECRET");
  });
});

describe("local mode", () => {
  it.each([
    [{ host: "evil.example" }, 403],
    [{ host: "127.0.0.1" }, 403],
    [{ origin: "http://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{}, 200],
  ])("headers %j: %d", async (headers, status) => {
    const port = await serve();
    expect((await httpCall(port, "GET", "/health", { headers })).status).toBe(status);
  });

  it("does not ask in production", async () => {
    const port = await serve({}, { mode: "production" });
    const headers = { host: "bot.contoso.com", origin: "https://portal.contoso.com" };
    expect((await httpCall(port, "GET", "/health", { headers })).status).toBe(200);
  });
});

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

it("turns away connections beyond a number", async () => {
  const port = await serve({}, { most: { connections: 2, streams: 1 } });
  const held = [net.connect(port, "127.0.0.1"), net.connect(port, "127.0.0.1")];
  await Promise.all(held.map((socket) => once(socket, "connect")));
  await expect(httpCall(port, "GET", "/health")).rejects.toMatchObject({ code: "ECONNRESET" });
  held[0]?.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await httpCall(port, "GET", "/health")).status).toBe(200);
  held[1]?.destroy();
});

it("rejects when the port is taken", async () => {
  const port = await serve();
  await expect(serve({}, { port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
