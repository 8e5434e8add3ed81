import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo } from "node:net";
import { postJson } from "../../../../bot/channels/botFramework/postJson";

/** Posts `{}` to a server that answers so. */
async function post(answer: RequestListener, withinMs = 5000) {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? "");
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`);
  const status = await postJson({ url, headers: {}, body: "{}", withinMs }).catch(
    (error: unknown) => String(error),
  );
  server.close();
  server.closeAllConnections();
  return { status, paths };
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
  expect(posted).toEqual({ status: 307, paths: ["/v3"] });
});

it.each<[string, RequestListener, RegExp]>([
  ["nothing comes in time", () => undefined, /no answer in 50 ms/],
  ["only half an answer comes in time", (_, answer) => answer.write("half"), /no answer|aborted/],
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
])("fails when %s", async (_, answer, problem) => {
  expect((await post(answer, 50)).status).toMatch(problem);
});
