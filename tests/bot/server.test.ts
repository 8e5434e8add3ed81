import { once } from "node:events";
import net from "node:net";

import {
  type Admit,
  type Handler,
  type HttpAnswer,
  type HttpHead,
  refuse,
} from "../../bot/channels/http";
import { httpCall } from "./httpCall";
import { closeServers, logged, serve } from "./serving";

afterEach(closeServers);

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

  it("asks the parts once for many who ask whether they are ready", async () => {
    const ready = jest.fn(() => Promise.resolve({ store: true, graph: true }));
    const port = await serve({ ready });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => httpCall(port, "GET", "/ready")),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect((await httpCall(port, "HEAD", "/ready")).status).toBe(200);
    expect(ready).toHaveBeenCalledTimes(1);
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
    ["/v3/directline/conversations/a/upload", json, 300_000, 413],
    ["/v3/directline/conversations/a/upload", "image/png", 5_400_000, 413],
    ["/v3/directline/conversations/a/upload", "image/png", 5_300_000, 200],
    ["/v3/directline/conversations/a/activities", "image/png", 3, 415],
    ["/v3/directline/conversations/a/activities", json, 300_000, 413],
  ])(
    "takes no more for Direct Line than activities and files need: %s %s",
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
