import { type HttpAnswer } from "../../../../bot/channels/http";
import { createBotFramework } from "../../../../bot/channels/botFramework";
import { type Acceptance, type Arrival, type Message } from "../../../../bot/turns/port";
import { until, world } from "../../turns/world";
import { messageActivity } from "./activities";
import { loopbackServer, type LoopbackServer } from "./loopbackServer";
import { outside } from "./outside";

let connector: LoopbackServer;

beforeEach(async () => {
  connector = await loopbackServer();
});
afterEach(() => connector.close());

const nobody = () => Promise.resolve();

/** Local mode with an engine that only notes what arrives. */
function local(acceptance: Acceptance = { state: "accepted", duplicate: false }) {
  const arrivals: Arrival[] = [];
  const channel = createBotFramework({ mode: "local", ...outside() });
  const accept = (arrival: Arrival) => {
    arrivals.push(arrival);
    return Promise.resolve(acceptance);
  };
  const handler = channel.messages({ accept, tell: () => Promise.resolve("unknown") }, nobody);
  const post = async (body: unknown): Promise<HttpAnswer> =>
    handler({
      method: "POST",
      path: "/api/messages",
      query: new URLSearchParams(),
      headers: {},
      body,
    });
  return { arrivals, post, deliver: channel.connector.deliver };
}

describe("what arrives", () => {
  it("hands a message to the engine, its caller as helpdesk", async () => {
    const { arrivals, post } = local();
    const answer = await post(
      messageActivity({ from: { id: "u1", name: "Uma", role: "engineer" } }),
    );
    expect(answer).toEqual({ status: 200, body: { id: "a1" } });
    expect(arrivals).toEqual([
      {
        route: "messages",
        conversation: "emulator|c1",
        incoming: {
          id: "a1",
          kind: "message",
          text: "why is Ann not in Salesforce?",
          locale: "en-US",
        },
        asker: { role: "helpdesk", displayName: "Uma" },
        traits: { kind: "webchat", isGroup: false },
        reference: {
          schema: 1,
          channelId: "emulator",
          serviceUrl: "http://127.0.0.1:1/",
          conversation: { id: "c1" },
          user: { id: "u1", name: "Uma" },
          bot: { id: "bot", name: "Bot" },
          replyToId: "a1",
        },
      },
    ]);
  });

  it.each<[string, Record<string, unknown>, object]>([
    [
      "a pressed button",
      { text: undefined, value: { action: "ask" } },
      { value: { action: "ask" } },
    ],
    ["a value of null", { value: null }, { text: "why is Ann not in Salesforce?" }],
    ["a text of null", { text: null }, { text: "" }],
    ["half a surrogate pair", { text: "a\ud800b" }, { text: "a\ufffdb" }],
    ["a locale that is none", { locale: 5 }, { id: "a1" }],
    [
      "a mention of the bot",
      {
        text: "<at>Bot</at> why?",
        entities: [null, { type: "mention", mentioned: { id: "bot" }, text: "<at>Bot</at>" }],
      },
      { text: "why?" },
    ],
    [
      "a mention of somebody else",
      {
        text: "ask <at>Ann</at>",
        entities: [{ type: "mention", mentioned: { id: "ann" }, text: "<at>Ann</at>" }],
      },
      { text: "ask <at>Ann</at>" },
    ],
  ])("reads %s", async (_, fields, expected) => {
    const { arrivals, post } = local();
    expect((await post(messageActivity(fields))).status).toBe(200);
    expect(arrivals[0]?.incoming).toMatchObject(expected);
  });

  it("makes an id where the channel gave none", async () => {
    const { arrivals, post } = local();
    await post(messageActivity({ id: undefined }));
    await post(messageActivity({ id: undefined }));
    expect(new Set(arrivals.map(({ incoming }) => incoming.id)).size).toBe(2);
  });

  it.each([
    [{ isGroup: true }, true],
    [{ conversationType: "channel" }, true],
    [{ conversationType: "groupChat" }, true],
    [{ conversationType: "personal" }, false],
  ])("a conversation with %j is a group: %s", async (fields, isGroup) => {
    const { arrivals, post } = local();
    await post(messageActivity({ channelId: "msteams", conversation: { id: "c", ...fields } }));
    expect(arrivals[0]?.traits).toEqual({ kind: "teams", isGroup });
  });
});

describe("answers", () => {
  it.each<[unknown, number]>([
    [undefined, 400],
    [null, 400],
    [5, 400],
    ["x", 400],
    [[], 400],
    [{}, 400],
    [{ type: 5 }, 400],
    [{ type: "" }, 400],
    [{ type: "message" }, 400],
    [messageActivity({ text: 5 }), 400],
    [messageActivity({ text: { a: 1 } }), 400],
    [messageActivity({ from: null }), 400],
    [messageActivity({ from: { id: 7 } }), 400],
    [messageActivity({ conversation: 5 }), 400],
    [messageActivity({ conversation: { id: "" } }), 400],
    [messageActivity({ serviceUrl: undefined }), 400],
    [messageActivity({ channelId: 5 }), 400],
    [messageActivity({ serviceUrl: "https://evil.example/" }), 403],
    [messageActivity({ serviceUrl: "http://169.254.169.254/" }), 403],
    [messageActivity({ serviceUrl: "http://localhost.evil.example/" }), 403],
    [messageActivity({ serviceUrl: "http://localhost:5/" }), 200],
    [messageActivity({ type: "invoke", name: "adaptiveCard/action" }), 501],
    [{ type: "invoke", name: 5, value: null }, 501],
    [messageActivity({ type: "event", name: "caseOpened", value: {} }), 200],
    [messageActivity({ type: "MESSAGE" }), 200],
    [messageActivity({ type: "__proto__" }), 200],
    [{ type: "typing" }, 200],
  ])("%j: %d", async (body, status) => {
    const { arrivals, post } = local();
    expect((await post(body)).status).toBe(status);
    const ids = arrivals.map(({ reference }) => JSON.stringify(reference));
    expect(ids.join("")).not.toContain("evil");
  });

  it("asks to come back when there is too much to do", async () => {
    const { post } = local({ state: "overloaded" });
    const answer = await post(messageActivity());
    expect(answer.status).toBe(503);
    expect(answer.headers).toHaveProperty("Retry-After");
  });

  it("answers a redelivery with the same id", async () => {
    const { post } = local({ state: "accepted", duplicate: true });
    expect(await post(messageActivity())).toEqual({ status: 200, body: { id: "a1" } });
  });
});

describe("delivery", () => {
  const card = { type: "AdaptiveCard", version: "1.5", body: [] };
  const entities = [
    { type: "diagnosis", cause: "outOfScopeByFilter", user: { id: "1", displayName: "Ann" } },
  ];

  async function delivered(fields: Record<string, unknown>, message: Message) {
    const { arrivals, post, deliver } = local();
    await post(messageActivity({ serviceUrl: connector.url, ...fields }));
    const delivery = await deliver(arrivals[0]!.reference, "k1", message);
    expect(delivery).toEqual({ state: "delivered", id: "r1" });
    return connector.taken;
  }

  it("replies to the activity with text, card and entities", async () => {
    const taken = await delivered({}, { text: "Ann is out of scope.", card, entities });
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({
      method: "POST",
      path: "/v3/conversations/c1/activities/a1",
      authorization: undefined,
      body: {
        type: "message",
        text: "Ann is out of scope.",
        textFormat: "plain",
        attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }],
        entities,
        from: { id: "bot" },
        recipient: { id: "u1" },
        conversation: { id: "c1" },
        replyToId: "a1",
      },
    });
  });

  it("writes by itself into the conversation of the person's last message", async () => {
    const channel = createBotFramework({ mode: "local", ...outside() });
    const made = world();
    const { deliver } = channel.connector;
    const engine = made.engine({ deliver: { messages: deliver, embedded: deliver } });
    const body = messageActivity({ serviceUrl: connector.url, channelId: "msteams", text: "hi" });
    const query = new URLSearchParams();
    await channel.messages(engine, nobody)({ method: "POST", path: "/", query, headers: {}, body });
    const to = { route: "messages", conversation: "msteams|c1" } as const;
    expect(await engine.tell({ id: "n1", to, event: "news", value: 1 })).toBe("told");
    await until(() => connector.taken.length === 2);
    expect(connector.taken.map(({ path }) => path)).toEqual([
      "/v3/conversations/c1/activities/a1",
      "/v3/conversations/c1/activities",
    ]);
    expect(connector.taken[1]?.body).toMatchObject({
      text: "2: news 1",
      recipient: { id: "u1" },
      conversation: { id: "c1" },
    });
    expect(connector.taken[1]?.body).not.toHaveProperty("replyToId");
    await made.stop();
  });

  it("keeps the text in Teams when there is no card", async () => {
    const [reply] = await delivered({ channelId: "msteams" }, { text: "Hello." });
    expect(reply?.body).toMatchObject({ text: "Hello.", textFormat: "plain" });
  });

  it("encodes ids in the address", async () => {
    const [reply] = await delivered({ conversation: { id: "../../x?y" } }, { text: "Hello." });
    expect(reply?.path).toBe("/v3/conversations/..%2F..%2Fx%3Fy/activities/a1");
  });

  it.each([
    [200, "delivered"],
    [201, "delivered"],
    [202, "delivered"],
    [302, "failed"],
    [400, "gone"],
    [401, "failed"],
    [403, "gone"],
    [404, "gone"],
    [410, "gone"],
    [412, "failed"],
    [413, "gone"],
    [429, "failed"],
    [500, "failed"],
    [503, "failed"],
  ])("tells from the answer %i that the reply is %s", async (status, state) => {
    await connector.close();
    connector = await loopbackServer(() => ({ status, body: {} }));
    const { arrivals, post, deliver } = local();
    await post(messageActivity({ serviceUrl: connector.url }));
    const delivery = await deliver(arrivals[0]!.reference, "k1", { text: "Hello." });
    expect(delivery).toEqual(
      state === "delivered"
        ? { state }
        : { state, reason: `the channel service answered ${status}` },
    );
  });

  it.each([
    ["an unknown reference", { schema: 2 }],
    ["a reference to elsewhere", { serviceUrl: "https://evil.example/" }],
  ])("has no way for %s, as long as it is so", async (_, fields) => {
    const { arrivals, post, deliver } = local();
    await post(messageActivity({ serviceUrl: connector.url }));
    const reference = Object.assign({}, arrivals[0]!.reference, fields);
    expect(await deliver(reference, "k1", { text: "x" })).toEqual({
      state: "failed",
      reason: "no way to deliver",
    });
    expect(connector.taken).toEqual([]);
  });
});

it.each([
  ["production without an identity", { mode: "production" as const }],
  [
    "local mode with one",
    {
      mode: "local" as const,
      bot: { appId: "a", tenantId: "t" },
    },
  ],
])("refuses %s", (_, options) => {
  expect(() => createBotFramework({ ...outside(), ...options })).toThrow("identity");
});
