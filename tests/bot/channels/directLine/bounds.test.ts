import { openMemoryStore } from "../../../../bot/store/memory";
import { type TurnEngine } from "../../../../bot/turns/port";
import { client, service, type Service, stream } from "./service";

/** Takes everything and answers nothing, so that only what a test posts is in the log. */
const silent: Pick<TurnEngine, "accept" | "hasRoom"> = {
  hasRoom: () => true,
  accept: () => Promise.resolve({ state: "accepted", duplicate: false }),
};
const kilobytes = 1024;
const running: Service[] = [];

async function serve(store = openMemoryStore()): Promise<Service> {
  const at = await service({ store, fakeEngine: silent });
  running.push(at);
  return at;
}

afterEach(() => Promise.all(running.splice(0).map((at) => at.close())));

/** Posts texts of 190 KB until one is refused; resolves with how many were taken. */
async function fill(me: ReturnType<typeof client>): Promise<number> {
  for (let count = 0; ; count++) {
    const text = `${count} `.padEnd(190 * kilobytes, "x");
    const channelData = { clientActivityID: `c-${count}` };
    const { status } = await me.post({ type: "message", text, locale: "de-CH", channelData });
    if (status !== 200) return count;
  }
}

describe("what a message may hold", () => {
  it("keeps of its channel data what Web Chat needs back", async () => {
    const me = client(await serve());
    const needed = {
      clientActivityID: "c-1",
      postBack: true,
      messageBack: { displayText: "Restart" },
      "webchat:fallback-text": "",
      "webchat:sequence-id": 1.5,
    };
    const more = { role: "engineer", attachmentSizes: [1], "webchat:x": "x".repeat(100_000) };
    await me.post({ type: "message", text: "a", channelData: { ...needed, ...more } });
    expect((await me.get()).json.activities[0]).toMatchObject({ channelData: needed });
    expect((await me.get()).text).not.toMatch(/engineer|attachmentSizes|webchat:x/);
  });

  it.each<[string, unknown]>([
    ["text", "x".repeat(100_000)],
    ["a list", [1]],
    ["an odd id", { clientActivityID: 5 }],
    ["a long id", { clientActivityID: "x".repeat(201) }],
    ["long texts", { "webchat:fallback-text": "x".repeat(2001) }],
  ])("leaves out channel data that is %s", async (_, channelData) => {
    const me = client(await serve());
    expect((await me.post({ type: "message", text: "a", channelData })).status).toBe(200);
    const [kept] = (await me.get()).json.activities;
    expect(JSON.stringify(kept?.["channelData"] ?? {})).toBe("{}");
  });

  it.each<[string, object, number]>([
    ["a value of 4 KB", { value: "x".repeat(4 * kilobytes - 2) }, 200],
    ["a larger value", { value: "x".repeat(4 * kilobytes - 1) }, 400],
    ["a larger value in other letters", { value: { a: "ü".repeat(2 * kilobytes) } }, 400],
    ["a text of 200 KB", { text: "x".repeat(200 * kilobytes) }, 200],
    ["a larger text", { text: "x".repeat(200 * kilobytes + 1) }, 400],
    ["a larger text in other letters", { text: "ü".repeat(100 * kilobytes + 1) }, 400],
  ])("%s: %s", async (_, parts, status) => {
    const me = client(await serve());
    const answer = await me.post({ type: "message", ...parts });
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(status === 200 ? /"id"/ : /larger than \d+ bytes/);
    expect((await me.get()).json.activities).toHaveLength(status === 200 ? 1 : 0);
  });
});

describe("a conversation that is full", () => {
  it("takes no more messages, says so once, and takes the answers that are still to come", async () => {
    const at = await serve();
    const me = client(at);
    const taken = await fill(me);
    expect(taken * 190 * kilobytes).toBeGreaterThan(4_000_000);
    expect(taken * 190 * kilobytes).toBeLessThan(5_000_000);
    const refused = await me.say("x".repeat(190 * kilobytes), "again");
    expect([refused.status, refused.json.error.code]).toEqual([413, "ConversationFull"]);
    expect((await me.say("redelivered", "c-0")).json.id).toMatch(/\|0000001$/);

    const reference = { conversation: me.issued.conversationId };
    const delivered = await at.directLine.deliver(reference, "k", { text: "an answer" });
    expect(delivered).toMatchObject({ state: "delivered" });
    const texts = await me.texts();
    expect(texts.slice(0, taken).map((text) => Number.parseInt(text))).toEqual(
      Array.from({ length: taken }, (_, count) => count),
    );
    expect(texts.slice(taken)).toEqual(["full de-CH", "an answer"]);
  });

  it("is full for the bot as well in the end", async () => {
    const at = await serve();
    const reference = { conversation: client(at).issued.conversationId };
    const states: string[] = [];
    for (let count = 0; count < 8; count++) {
      const message = { text: "x".repeat(900_000) };
      states.push((await at.directLine.deliver(reference, `k${count}`, message)).state);
    }
    expect(states).toEqual([...Array<string>(6).fill("delivered"), "gone", "gone"]);
  });

  it("is still full after a restart, and for another process", async () => {
    const store = openMemoryStore();
    const me = client(await serve(store));
    await fill(me);
    const there = client(await serve(store), undefined, me.issued);
    expect((await there.say("x".repeat(190 * kilobytes))).status).toBe(413);
  });

  it("counts a card that was replaced as large as it is now", async () => {
    const at = await serve();
    const me = client(at);
    const { conversationId } = me.issued;
    const reference = { conversation: conversationId };
    await at.directLine.deliver(reference, "k", { text: "card" });
    const id = `${conversationId}|0000001`;
    await at.directLine.replace(reference, id, { text: "x".repeat(4_990_000) });
    expect((await me.say("x".repeat(10_000))).status).toBe(413);
    await at.directLine.replace(reference, id, { text: "small" });
    expect((await me.say("x".repeat(10_000))).status).toBe(200);
  });
});

describe("a long conversation", () => {
  /** Many small messages, then large ones, then small ones: pages by count alone would be huge. */
  const texts = [
    ...Array.from({ length: 300 }, (_, count) => `a${count}`),
    ...Array.from({ length: 20 }, (_, count) => `b${count}`.padEnd(190 * kilobytes, "x")),
    ...Array.from({ length: 300 }, (_, count) => `c${count}`),
  ];

  async function longOne() {
    const at = await serve();
    const me = client(at);
    const reference = { conversation: me.issued.conversationId };
    for (const [count, text] of texts.entries())
      await at.directLine.deliver(reference, `k${count}`, { text });
    return { at, me };
  }

  it("is given whole, in order and once", async () => {
    const { me } = await longOne();
    const { json, headers } = await me.get();
    expect(json.activities.map(({ text }) => text)).toEqual(texts);
    expect(json.watermark).toBe("620");
    expect(headers["content-type"]).toContain("application/json");
    expect((await me.get("?watermark=310")).json.activities).toHaveLength(310);
  });

  it("is streamed in parts of less than 1 MB, in order and once", async () => {
    const { at, me } = await longOne();
    const opened = await at.call("GET", me.root, { token: me.token });
    const live = await stream(opened.json.streamUrl);
    await live.got(texts.length);
    await me.say("more");
    await live.got(texts.length + 1);
    expect(live.texts()).toEqual([...texts, "more"]);
    const sizes = live.frames.map((frame) => JSON.stringify(frame).length);
    expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  });
});
