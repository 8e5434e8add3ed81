import http from "node:http";
import { type AddressInfo } from "node:net";

import { askProvider } from "../../../../../bot/channels/portal/signIn/providerMetadata";

let body = "";
let server: http.Server;
let address = "";
beforeAll(async () => {
  server = http.createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it("reads JSON", async () => {
  body = '{"a":1}';
  expect(await askProvider(address, {})).toEqual({ status: 200, body: { a: 1 } });
});

it.each([
  ["no JSON", "<html>"],
  ["nothing", ""],
  ["more than it reads", JSON.stringify({ a: "x".repeat(300_000) })],
])("rejects where the answer is %s", async (_, text) => {
  body = text;
  await expect(askProvider(address, {})).rejects.toThrow("the provider answers with nothing");
});
