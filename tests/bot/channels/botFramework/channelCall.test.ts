import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo } from "node:net";
import { channelCall } from "../../../../bot/channels/botFramework/channelCall";

/** Posts `{}` to a server that answers so. */
async function post(answer: RequestListener, withinMs = 5000) {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? "");
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`);
  const call = { method: "POST", url, headers: {}, body: "{}", withinMs } as const;
  const got = await channelCall(call).catch((error: unknown) => String(error));
  server.close();
  server.closeAllConnections();
  return { answer: got, status: typeof got === "string" ? got : got.status, paths };
}

it.each([200, 201, 404, 503])("tells status %i", async (status) => {
  const posted = await post((_, response) => {
    response.statusCode = status;
    response.end("some body");
  });
  expect(posted.status).toBe(status);
});

it("follows no redirect", async () => {
  const posted = await post((_, response) => {
    response.statusCode = 307;
    response.setHeader("location", "/elsewhere");
    response.end();
  });
  expect(posted).toMatchObject({ status: 307, paths: ["/v3"] });
});

it.each<[string, RequestListener, RegExp]>([
  ["nothing comes in time", () => undefined, /no answer in 50 ms/],
  ["only half an answer comes in time", (_, answer) => answer.write("half"), /no answer|aborted/],
])("fails when %s", async (_, answer, problem) => {
  expect((await post(answer, 50)).status).toMatch(problem);
});

it.each<[string, RequestListener, RegExp]>([
  ["the connection breaks", (_, answer) => answer.destroy(), /socket hang up|ECONNRESET/],
  [
    "the connection breaks within the answer",
    (_, answer) => {
      answer.writeHead(200, { "content-length": 10 });
      answer.write("half");
      setImmediate(() => answer.destroy());
    },
    /aborted|ECONNRESET/,
  ],
])("fails at once when %s", async (_, answer, problem) => {
  expect((await post(answer, 10_000)).status).toMatch(problem);
});

it.each<[string, string, number | undefined]>([
  ["seconds", "3", 3000],
  ["parts of a second", "0.25", 250],
  ["a day", "86400", 3_600_000],
  ["a date", "Fri, 20 Nov 2026 09:00:00 GMT", undefined],
  ["nothing", "", undefined],
])("reads Retry-After as %s", async (_, header, expected) => {
  const { answer } = await post((_request, response) => {
    response.statusCode = 429;
    response.setHeader("retry-after", header);
    response.end();
  });
  expect((answer as { retryAfterMs?: number }).retryAfterMs).toBe(expected);
});

it.each<[string, string, unknown]>([
  ["JSON", '{"id":"r1"}', { id: "r1" }],
  ["HTML", "<html></html>", undefined],
  ["nothing", "", undefined],
  ["too much", JSON.stringify("x".repeat(20_000)), undefined],
])("takes from a body that is %s what it is", async (_, text, expected) => {
  const { answer } = await post((_request, response) => response.end(text));
  expect((answer as { body?: unknown }).body).toEqual(expected);
});
