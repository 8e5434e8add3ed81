import http from "node:http";
import { type AddressInfo } from "node:net";

import { createUserTokens } from "../../../../bot/channels/botFramework/userTokens";

let body = "";
let server: http.Server;
let root = "";
beforeAll(async () => {
  server = http.createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it.each([
  ["a token", JSON.stringify({ token: "t" }), { state: "token", token: "t" }],
  ["no JSON", "<html>", { state: "unavailable" }],
  [
    "more than any token",
    JSON.stringify({ token: "t", more: "x".repeat(300_000) }),
    { state: "unavailable" },
  ],
])("where the service answers with %s", async (_, text, expected) => {
  body = text;
  const botToken = () => Promise.resolve("bot");
  const tokens = createUserTokens({ root, connectionName: "c", appId: "a", botToken });
  expect(await tokens.get({ channelId: "msteams", id: "p" })).toEqual(expected);
});
