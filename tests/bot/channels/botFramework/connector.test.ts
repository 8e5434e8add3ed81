import { type Connector, createConnector } from "../../../../bot/channels/botFramework/connector";
import { type ChannelReference } from "../../../../bot/channels/botFramework/reference";
import { type Json } from "../../../../bot/store/port";
import { type ChannelService, startChannelService } from "../../../builders/channelService";

const card: Json = { type: "AdaptiveCard", version: "1.5", body: [] };
let service: ChannelService;
let connector: Connector;
let gone: ChannelReference[] = [];
let waited: number[] = [];
let now = Date.now();

beforeEach(async () => {
  service = await startChannelService("app", () => now);
  service.open("c1", "personal");
  gone = [];
  waited = [];
  now = Date.now();
  connector = createConnector({
    ...service.outside,
    mayServe: service.outside.mayServe!,
    clock: {
      now: () => now,
      wait: (ms) => {
        waited.push(ms);
        now += ms;
        return Promise.resolve();
      },
    },
    onGone: (reference) => {
      gone.push(reference);
      return Promise.resolve();
    },
  });
});
afterEach(() => service.close());

function reference(fields: Record<string, Json> = {}): Json {
  return {
    schema: 1,
    channelId: "msteams",
    serviceUrl: service.url,
    conversation: { id: "c1", tenantId: "t1" },
    user: { id: "29:u1" },
    bot: { id: "28:app", name: "Bot" },
    ...fields,
  };
}

const deliver = (text: string, more: object = {}) =>
  connector.deliver(reference(), "k1", { text, ...more });

describe("that the bot is at work", () => {
  it("is shown at once", async () => {
    await connector.typing(reference());
    expect(service.said("c1")).toMatchObject([{ type: "typing", recipient: { id: "29:u1" } }]);
  });

  it("is not shown where messages need all the room, and never delays one", async () => {
    for (let n = 0; n < 7; n++) await deliver(`${n}`);
    await connector.typing(reference());
    expect(service.said("c1").filter(({ type }) => type === "typing")).toEqual([]);
    expect([waited, service.refusals]).toEqual([[], []]);
  });

  it("is shown nowhere else than replies may go", async () => {
    await connector.typing(reference({ serviceUrl: "https://elsewhere.example" }));
    await connector.typing("no reference");
    expect(service.said("c1")).toEqual([]);
  });
});

describe("a message", () => {
  it("is sent, changed and taken back under its id", async () => {
    expect(await deliver("one", { card })).toMatchObject({ state: "delivered" });
    const id = service.said("c1")[0]!.id;
    expect(await connector.replace(reference(), id, { text: "two" })).toMatchObject({
      state: "delivered",
    });
    expect(service.said("c1").map(({ text }) => text)).toEqual(["two"]);
    expect(await connector.remove(reference(), id)).toMatchObject({ state: "delivered" });
    expect(service.said("c1")).toEqual([]);
    expect(await connector.replace(reference(), id, { text: "three" })).toEqual({
      state: "gone",
      reason: "the channel service answered 404 ActivityNotFoundInConversation",
    });
  });

  it("with a card has an id, because Teams is not made to split it", async () => {
    await deliver("one", { card });
    expect(service.said("c1")[0]).toMatchObject({ summary: "one", attachments: [{}] });
    expect(service.said("c1")[0]?.text).toBeUndefined();
  });

  it.each([
    ["a big card", { text: "short", card: { ...card, speak: "x".repeat(60_000) } }, "short"],
    ["a long text", { text: "y".repeat(60_000) }, `${"y".repeat(20_000)}…`],
    [
      "both, and big entities",
      { text: "z".repeat(60_000), card, entities: [{ type: "diagnosis", x: "x".repeat(60_000) }] },
      `${"z".repeat(20_000)}…`,
    ],
  ])("too big for Teams goes as what fits: %s", async (_, message, text) => {
    expect(await connector.deliver(reference(), "k1", message)).toMatchObject({
      state: "delivered",
    });
    expect(service.said("c1").map((one) => one.text)).toEqual([text]);
    expect(service.refusals).toEqual([]);
  });
});

describe("refusals", () => {
  it.each([
    [403, "BotNotInConversationRoster", "gone", 1],
    [403, "ConversationBlockedByUser", "gone", 1],
    [403, "BotDisabledByAdmin", "gone", 1],
    [403, "ForbiddenOperationException", "gone", 1],
    [403, "SomethingNew", "gone", 1],
    [404, "ConversationNotFound", "gone", 1],
    [400, "Bad Argument", "gone", 0],
    [412, "PreconditionFailed", "failed", 0],
    [500, "ServiceError", "failed", 0],
    [502, "BadGateway", "failed", 0],
    [503, "Unavailable", "failed", 0],
  ] as const)("%i %s: %s", async (status, code, state, forgotten) => {
    service.refuse("c1", status, code);
    expect(await deliver("one")).toMatchObject({ state });
    expect(gone).toHaveLength(forgotten);
    expect(service.refusals).toHaveLength(1);
  });

  it("of a card is tried once more without it", async () => {
    service.refuse("c1", 413, "MessageSizeTooBig");
    expect(await deliver("one", { card })).toMatchObject({ state: "gone" });
    expect(service.refusals).toHaveLength(2);
    expect(gone).toEqual([]);
  });

  it("of a token that was revoked is answered with a new one", async () => {
    service.revokeTokens();
    expect(await deliver("one")).toMatchObject({ state: "delivered" });
    expect(service.refusals).toEqual([{ status: 401, code: "AuthorizationError" }]);
  });

  it("a host of the government's community cloud is tried only where it may be", async () => {
    service.refuse("c1", 403, "InvalidBotApiHost");
    expect(await deliver("one")).toMatchObject({ state: "gone" });
    expect(service.refusals).toHaveLength(1);
  });
});

describe("the pace", () => {
  it("is kept before the service has to ask for it", async () => {
    for (let count = 0; count < 8; count++)
      expect(await deliver(String(count))).toMatchObject({ state: "delivered" });
    expect(waited).toHaveLength(1);
    expect(waited[0]).toBeGreaterThan(900);
  });

  it("is told as a failure where there is no room for long: the engine comes back", async () => {
    const many: string[] = [];
    for (let count = 0; count < 61; count++) {
      now += 400;
      many.push((await deliver(String(count))).state);
    }
    expect(many.filter((state) => state === "delivered")).toHaveLength(61);
    expect(Math.max(...waited)).toBeGreaterThan(4_000);
  });

  it("waits as long as the service asks for, where that is short", async () => {
    service.rooms.get("c1")!.times.push(...Array<number>(7).fill(now));
    expect(await deliver("one")).toMatchObject({ state: "delivered" });
    expect(waited).toEqual([1_000]);
    expect(service.refusals).toEqual([{ status: 429, code: "Throttled" }]);
    expect(service.said("c1")).toHaveLength(1);
  });

  it("sends no more where a longer pause was asked for: the engine comes back", async () => {
    service.rooms.get("c1")!.times.push(...Array<number>(60).fill(now - 5_000));
    expect(await deliver("one")).toMatchObject({
      state: "failed",
      reason: "the channel service answered 429 Throttled",
    });
    expect(await deliver("two")).toMatchObject({ state: "failed" });
    expect(waited).toEqual([]);
    expect(service.refusals).toHaveLength(1);
  });

  it("gives up where the service asks for one short pause after the other", async () => {
    service.rooms.get("c1")!.times.push(...Array<number>(7).fill(now + 60_000));
    expect(await deliver("one")).toMatchObject({ state: "failed" });
    expect(service.refusals).toHaveLength(3);
  });
});

describe("a chat of two", () => {
  it("is opened with who wrote in a group", async () => {
    service.installedFor.add("29:u1");
    expect(await connector.openPersonal(reference())).toBe("a:29:u1");
  });

  it.each([
    ["may not be opened", () => reference()],
    ["would be elsewhere", () => reference({ serviceUrl: "https://evil.example/" })],
    ["is not known how", () => ({ schema: 2 })],
  ])("is undefined where it %s", async (_, of) => {
    expect(await connector.openPersonal(of())).toBeUndefined();
  });
});
