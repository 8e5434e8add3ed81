import http from "node:http";
import { type AddressInfo } from "node:net";

import { createAzureDirectLine } from "../../../../bot/channels/portal/azureDirectLine";

const token = { conversationId: "c1", token: "t1", expires_in: 1800 };
const seen: (string | undefined)[] = [];
let answer: (response: http.ServerResponse) => void;
let server: http.Server;
let root = "";

beforeAll(async () => {
  server = http.createServer(({ headers, url }, response) => {
    seen.push(`${url} ${headers.authorization}`);
    if (url === "/elsewhere") response.end(JSON.stringify(token));
    else answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const issue = async () => {
  seen.length = 0;
  const users = { bind: () => Promise.resolve("dl_1") };
  const parts = { root, secret: "s1", trustedOrigins: [], users, log: { warn: () => 0 } };
  return createAzureDirectLine(parts).issue({ userId: "u1" });
};

it("exchanges the secret for a token of the person", async () => {
  answer = (response) => response.end(JSON.stringify(token));
  expect(await issue()).toEqual({ ...token, userId: "dl_1", domain: `${root}/v3/directline` });
  expect(seen).toEqual(["/v3/directline/tokens/generate Bearer s1"]);
});

it.each([301, 307, 308])("takes the secret nowhere else, though told to by %d", async (status) => {
  answer = (response) => {
    response.writeHead(status, { location: "/elsewhere" });
    response.end();
  };
  expect(await issue()).toBeUndefined();
  expect(seen).toHaveLength(1);
});

it("has none where the answer is larger than any token", async () => {
  answer = (response) => response.end(JSON.stringify({ ...token, more: "x".repeat(300_000) }));
  expect(await issue()).toBeUndefined();
});

it.each(["", "no JSON", "{}", JSON.stringify({ ...token, token: "" })])(
  "has none where the answer is %j",
  async (body) => {
    answer = (response) => response.end(body);
    expect(await issue()).toBeUndefined();
  },
);
