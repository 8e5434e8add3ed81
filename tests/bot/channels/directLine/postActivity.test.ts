import { openMemoryStore } from "../../../../bot/store/memory";
import { gate, until } from "../../turns/world";
import { client, service, type Service } from "./service";

describe("the embedded Direct Line", () => {
  let at: Service;
  beforeEach(async () => {
    at = await service();
  });
  afterEach(() => at.close());

  describe("a conversation", () => {
    it("is begun once, and the bot learns once that somebody joined", async () => {
      const { open, issued, texts } = client(at);
      const first = await open();
      expect(first.status).toBe(201);
      expect(first.json).toMatchObject({ conversationId: issued.conversationId, expires_in: 1800 });
      const again = await open();
      expect(again.status).toBe(200);
      expect(again.json.conversationId).toBe(issued.conversationId);
      expect(await texts()).toEqual(["1: "]);
    });

    it("gives messages and replies the ids, senders and fields of Direct Line", async () => {
      const me = client(at);
      const sent = await me.post({
        type: "message",
        id: "mine",
        text: "hello",
        value: { action: "x" },
        locale: "de-CH",
        timestamp: "1999",
        from: { id: "admin", name: "Root", role: "engineer" },
        conversation: { id: "other" },
        channelData: { clientActivityID: "c-1", role: "engineer" },
        entities: [{ type: "diagnosis" }],
      });
      const { conversationId, userId } = me.issued;
      expect(sent.status).toBe(200);
      expect(sent.json).toEqual({ id: `${conversationId}|0000001` });
      const { json } = await me.get();
      expect(json.watermark).toBe("2");
      const frame = {
        type: "message",
        timestamp: "2026-11-20T09:00:00.000Z",
        conversation: { id: conversationId },
        channelId: "directline",
        textFormat: "plain",
      };
      expect(json.activities).toEqual([
        {
          ...frame,
          id: `${conversationId}|0000001`,
          from: { id: userId, name: "Hanna", role: "user" },
          text: "hello",
          value: { action: "x" },
          locale: "de-CH",
          channelData: { clientActivityID: "c-1" },
        },
        {
          ...frame,
          id: `${conversationId}|0000002`,
          from: { id: "bot", name: "Provisioning Helpdesk", role: "bot" },
          text: "1: hello",
          inputHint: "acceptingInput",
          attachments: [],
          entities: [],
          replyToId: `${conversationId}|0000001`,
        },
      ]);
    });

    it("carries cards and entities", async () => {
      const me = client(at);
      const reference = { conversation: me.issued.conversationId };
      const card = { type: "AdaptiveCard", version: "1.5" };
      const entities = [{ type: "case", number: 1001 }];
      await at.directLine.deliver(reference, "k", { text: "A case", card, entities });
      expect((await me.get()).json.activities).toMatchObject([
        {
          attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }],
          entities,
        },
      ]);
    });

    it("hands the dialog who asks as the token says, never as the activity says", async () => {
      const askers: unknown[] = [];
      const other = await service({
        fakeEngine: {
          hasRoom: () => true,
          accept: ({ asker, route }) => {
            askers.push({ asker, route });
            return Promise.resolve({ state: "accepted", duplicate: false });
          },
        },
      });
      await client(other, { role: "employee", userId: "u-9" }).post({
        type: "message",
        text: "x",
        from: { id: "u-1", role: "engineer", aadObjectId: "u-1" },
        channelData: { role: "engineer", persona: { role: "engineer" } },
        role: "engineer",
      });
      expect(askers).toEqual([{ asker: { role: "employee", userId: "u-9" }, route: "embedded" }]);
      await other.close();
    });

    it.each(["event", "typing", "conversationUpdate", "messageReaction"])(
      "answers %s politely and keeps nothing",
      async (type) => {
        const me = client(at);
        const sent = await me.post({ type, name: "handoff.status", value: { state: "accepted" } });
        expect(sent.status).toBe(200);
        expect(sent.json.id).toContain(me.issued.conversationId);
        expect((await me.get()).json).toEqual({ activities: [], watermark: "0" });
      },
    );

    it.each([
      ["a number", "5"],
      ["null", "null"],
      ["nothing", ""],
      ["a list", "[]"],
      ["no type", "{}"],
      ["a type that is no text", '{"type":5}'],
      ["an unknown type", '{"type":"MESSAGE"}'],
      ["an invoke", '{"type":"invoke","name":"x"}'],
      ["a text that is no text", '{"type":"message","text":{"a":1}}'],
      ["half of JSON", '{"type":'],
      ["101 levels", `{"type":"message","value":${"[".repeat(101)}${"]".repeat(101)}}`],
    ])("refuses %s with 400", async (_, raw) => {
      const me = client(at);
      const answer = await at.call("POST", `${me.root}/activities`, { token: me.token, raw });
      expect(answer.status).toBe(400);
      expect(answer.json).toEqual({
        error: { code: expect.any(String) as string, message: expect.any(String) as string },
      });
      expect(await me.texts()).toEqual([]);
    });

    it("refuses what is over 256 KB with 413", async () => {
      const me = client(at);
      expect((await me.say("x".repeat(262_144))).status).toBe(413);
    });

    it("leaves long texts to the dialog, and drops half characters and odd locales", async () => {
      const me = client(at);
      expect((await me.say("x".repeat(20_000))).status).toBe(200);
      await me.post({ type: "message", text: "a\ud800b", locale: 5 });
      expect((await me.texts())[2]).toBe("a\ufffdb");
      expect((await me.get()).json.activities[2]).not.toHaveProperty("locale");
    });

    it("changes no prototype", async () => {
      const me = client(at);
      const raw =
        '{"type":"message","text":"x","__proto__":{"polluted":1},"value":{"__proto__":{"polluted":1}},"channelData":{"constructor":{"prototype":{"polluted":1}}}}';
      expect(
        (await at.call("POST", `${me.root}/activities`, { token: me.token, raw })).status,
      ).toBe(200);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      expect((await me.get()).text).not.toContain("__proto__");
    });

    it("answers 503 with Retry-After while there is too much to do, and keeps nothing", async () => {
      const { opened, open } = gate();
      const busy = await service({
        engine: {
          dialog: () => opened.then(() => ({ state: null, effects: [] })),
          limits: { acceptMs: 1, waitingPerConversation: 1 },
        },
      });
      const me = client(busy);
      expect((await me.say("a")).status).toBe(200);
      const refused = await me.say("b", "b-1");
      expect([refused.status, refused.headers["retry-after"]]).toEqual([503, "2"]);
      open();
      await until(() => busy.engine.hasRoom("embedded", me.issued.conversationId));
      expect((await me.say("b", "b-1")).status).toBe(200);
      expect(await me.texts()).toEqual(["a", "b"]);
      await busy.close();
    });

    it("answers 503 while the store is away", async () => {
      const away = await service({
        store: { ...openMemoryStore(), list: () => Promise.reject(new Error("away")) },
      });
      const me = client(away);
      for (const answer of [await me.open(), await me.say("a"), await me.get()]) {
        expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "2"]);
        expect(answer.text).not.toContain("away");
      }
      await away.close();
    });
  });

  describe("a redelivery", () => {
    it("gets the first id, is not kept again and not answered again", async () => {
      const me = client(at);
      const answers = await Promise.all([me.say("a", "c-1"), me.say("a", "c-1")]);
      answers.push(await me.say("changed", "c-1"), await me.say("b", "c-2"));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      const [first, ...others] = answers.map(({ json }) => json.id);
      expect(others.slice(0, 2)).toEqual([first, first]);
      expect([...(await me.texts())].sort()).toEqual(["1: a", "2: b", "a", "b"]);
    });

    it("is answered when the crash came before the turn", async () => {
      let away = true;
      const store = openMemoryStore();
      const crashing = await service({
        store: {
          ...store,
          write: (key, ...rest) =>
            away && key.startsWith("pending/")
              ? Promise.reject(new Error("dead"))
              : store.write(key, ...rest),
        },
      });
      const me = client(crashing);
      expect((await me.say("a", "c-1")).status).toBe(503);
      away = false;
      expect((await me.say("a", "c-1")).status).toBe(200);
      expect(await me.texts()).toEqual(["a", "1: a"]);
      await crashing.close();
    });

    it("of long ago is not answered anew", async () => {
      const me = client(at);
      await me.say("first", "c-1");
      const reference = { conversation: me.issued.conversationId };
      for (let i = 0; i < 60; i++) await at.directLine.deliver(reference, `k${i}`, { text: "." });
      await at.store.delete(`state/embedded/${me.issued.conversationId}`);
      expect((await me.say("first", "c-1")).status).toBe(200);
      expect(await me.texts()).toHaveLength(62);
    });
  });
});
