import http from "node:http";
import { type AddressInfo } from "node:net";

import { createWebhook } from "../../../../bot/cases/connectors/webhook";

const draft = { reference: "PH-1-a", title: "Case 1", text: "Out of scope" };

/** A receiver that answers the same to everything. */
async function receiver(body: unknown) {
  const heard: http.IncomingHttpHeaders[] = [];
  const server = http.createServer((request, response) => {
    heard.push(request.headers);
    request.resume();
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    heard,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe("createWebhook", () => {
  it("signs each try anew, under the id of the event", async () => {
    const at = await receiver({});
    let now = 1_764_330_000_000;
    const clock = { now: () => (now += 60_000) };
    const webhook = createWebhook({ url: at.url, secret: "s".repeat(24), clock, ...line });
    await webhook.open(draft, false);
    await webhook.open(draft, true);
    const [first, second] = at.heard;
    expect(first!["webhook-id"]).toBe("PH-1-a/open");
    expect(second!["webhook-id"]).toBe("PH-1-a/open");
    expect(first!["webhook-timestamp"]).toBe("1764330060");
    expect(second!["webhook-timestamp"]).toBe("1764330120");
    expect(second!["webhook-signature"]).not.toBe(first!["webhook-signature"]);
    at.close();
  });

  it.each([
    [{}, { id: "PH-1-a" }],
    [{ number: "T-1" }, { id: "PH-1-a", number: "T-1" }],
    [
      { id: "9", number: "T-1", url: "https://t/9" },
      { id: "9", number: "T-1", url: "https://t/9" },
    ],
    [{ number: 7, url: "javascript:alert(1)" }, { id: "PH-1-a" }],
    [{ number: "x".repeat(61), url: "http://t/9" }, { id: "PH-1-a" }],
    [[], { id: "PH-1-a" }],
  ])("takes of the answer %j only what fits", async (body, ticket) => {
    const at = await receiver(body);
    const clock = { now: () => 0 };
    const webhook = createWebhook({ url: at.url, secret: "s".repeat(24), clock, ...line });
    expect(await webhook.open(draft, false)).toEqual({ state: "done", value: ticket });
    at.close();
  });
});

const line = { fetch, withinMs: 2000 };
