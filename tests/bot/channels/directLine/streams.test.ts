import { client, service, type Service, stream } from "./service";

describe("the embedded Direct Line", () => {
  let at: Service;
  beforeEach(async () => {
    at = await service();
  });
  afterEach(() => at.close());

  describe("a stream", () => {
    const streamUrl = async (me: ReturnType<typeof client>, query = "") =>
      (await at.call("GET", me.root + query, { token: me.token })).json.streamUrl;

    it("sends what was said before and what is said then, once and in order", async () => {
      const me = client(at);
      const opened = await me.open();
      await me.say("a");
      const live = await stream(opened.json.streamUrl);
      await live.got(3);
      await me.say("b", "c-1");
      await live.got(5);
      expect(live.texts()).toEqual(["1: ", "a", "2: a", "b", "3: b"]);
      expect(live.frames.at(-1)?.watermark).toBe("5");
      const echo = live.frames
        .flatMap(({ activities }) => activities)
        .find((one) => one.text === "b");
      expect(echo).toMatchObject({
        channelData: { clientActivityID: "c-1" },
        from: { id: me.issued.userId },
      });
    });

    it("shows that the bot is at work, and keeps nothing of it", async () => {
      const me = client(at);
      const live = await stream(await streamUrl(me));
      await me.say("a");
      await live.got(2);
      await at.directLine.typing({ conversation: me.issued.conversationId });
      await live.got(3);
      const typing = live.frames.at(-1);
      expect(typing).toMatchObject({
        activities: [{ type: "typing", from: { role: "bot" } }],
        watermark: "2",
      });
      await me.say("b");
      await live.got(5);
      expect(await me.texts()).toEqual(["a", "1: a", "b", "2: b"]);
    });

    it("begins at the watermark of a reconnection", async () => {
      const me = client(at);
      await me.say("a");
      await me.say("b");
      const live = await stream(await streamUrl(me, "?watermark=3"));
      await live.got(1);
      expect(live.texts()).toEqual(["2: b"]);
    });

    it("loses and doubles nothing that comes while it opens", async () => {
      const me = client(at);
      const texts = Array.from({ length: 30 }, (_, i) => `t${i}`);
      const sending = (async () => {
        for (const text of texts) await me.say(text);
      })();
      const url = await streamUrl(me);
      const live = await stream(url);
      await sending;
      await live.got(60);
      expect(live.texts()).toEqual(await me.texts());
    });

    it("stays open through the client's empty messages", async () => {
      const me = client(at);
      const live = await stream(await streamUrl(me));
      live.socket.send("");
      live.socket.send("");
      await me.say("a");
      await live.got(2);
      expect(live.socket.readyState).toBe(live.socket.OPEN);
    });

    it("shows a replaced card under its id; the history keeps one", async () => {
      const me = client(at);
      const live = await stream(await streamUrl(me));
      await me.say("a");
      await live.got(2);
      const { conversationId } = me.issued;
      const id = `${conversationId}|0000002`;
      const reference = { conversation: conversationId };
      const replaced = await at.directLine.replace(reference, id, { text: "new" });
      expect(replaced).toEqual({ state: "delivered", id });
      await live.got(3);
      expect(live.frames.at(-1)).toMatchObject({
        activities: [{ id, text: "new" }],
        watermark: "2",
      });
      expect(await me.texts()).toEqual(["a", "new"]);
      for (const unknown of [
        `${conversationId}|0000009`,
        "other|0000002",
        "x",
        `${conversationId}|-1`,
      ]) {
        const none = await at.directLine.replace(reference, unknown, { text: "x" });
        expect(none.state).toBe("gone");
      }
    });

    it("is opened once per ticket, in time, for its own conversation", async () => {
      const me = client(at);
      const other = client(at);
      const used = await streamUrl(me);
      expect((await stream(used)).status).toBe(101);
      const late = await streamUrl(me);
      const foreign = (await streamUrl(me)).replace(
        me.issued.conversationId,
        other.issued.conversationId,
      );
      const tried = [used, used.replace(/t=.*/, ""), used.replace(/t=.*/, "t=x"), foreign];
      expect(await Promise.all(tried.map(async (url) => (await stream(url)).status))).toEqual([
        401, 401, 401, 401,
      ]);
      at.clock.ms += 60_000;
      expect((await stream(late)).status).toBe(401);
      expect((await stream(`ws://127.0.0.1:${at.port}/elsewhere`)).status).toBe(401);
      expect((await stream(`ws://127.0.0.1:${at.port}//%?t=%`)).status).toBe(401);
    });

    it("ends the oldest when one conversation opens too many", async () => {
      const me = client(at);
      const all = [];
      for (let i = 0; i < 9; i++) all.push(await stream(await streamUrl(me)));
      expect(await all[0]!.closed).toBe(1008);
      expect(all.slice(1).map(({ socket }) => socket.readyState)).toEqual(Array(8).fill(1));
    });

    it("ends when the service stops", async () => {
      const live = await stream(await streamUrl(client(at)));
      at.directLine.close();
      expect(await live.closed).toBe(1001);
    });
  });
});
