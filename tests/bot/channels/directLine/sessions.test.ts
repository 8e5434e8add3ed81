import { client, service, type Service } from "./service";

const conversations = "/v3/directline/conversations";

describe("the embedded Direct Line", () => {
  let at: Service;
  beforeEach(async () => {
    at = await service();
  });
  afterEach(() => at.close());

  describe("a token", () => {
    it("opens its own conversation only", async () => {
      const me = client(at);
      const other = client(at, { role: "employee" });
      await other.say("secret");
      const { token } = me;
      const tried = [
        await at.call("GET", `${other.root}/activities`, { token }),
        await at.call("GET", other.root, { token }),
        await at.call("POST", `${other.root}/activities`, {
          token,
          body: { type: "message", text: "intruder" },
        }),
        await at.call("POST", `${other.root}/upload?userId=x`, { token, body: {} }),
        await at.call("GET", `${conversations}/__proto__/activities`, { token }),
      ];
      expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
      expect(tried.map(({ text }) => text).join()).not.toContain("secret");
      expect(await other.texts()).toEqual(["secret", "1: secret"]);
    });

    it("is good for 30 minutes, and longer when it is refreshed in time", async () => {
      const me = client(at);
      const minutes = 60_000;
      at.clock.ms += 29 * minutes;
      const refreshed = await at.call("POST", "/v3/directline/tokens/refresh", { token: me.token });
      expect(refreshed.json).toMatchObject({
        conversationId: me.issued.conversationId,
        expires_in: 1800,
      });
      at.clock.ms += 1 * minutes;
      for (const [method, path] of [
        ["GET", `${me.root}/activities`],
        ["POST", "/v3/directline/tokens/refresh"],
      ] as const) {
        const late = await at.call(method, path, { token: me.token });
        expect([late.status, late.json.error.code]).toEqual([403, "TokenExpired"]);
      }
      const token = refreshed.json.token;
      expect((await at.call("GET", `${me.root}/activities`, { token })).status).toBe(200);
    });

    it("cannot be refreshed beyond 12 hours, on any way", async () => {
      const me = client(at);
      let { token } = me;
      const renew = (count: number) =>
        count % 2 === 0
          ? at.call("POST", "/v3/directline/tokens/refresh", { token })
          : at.call("GET", me.root, { token });
      let count = 0;
      for (; count < 100; count++) {
        at.clock.ms += 20 * 60_000;
        const renewed = await renew(count);
        if (renewed.status !== 200) break;
        ({ token } = renewed.json);
      }
      expect(count).toBe(35);
      const late = await renew(0);
      expect([late.status, late.json.error.code]).toEqual([403, "TokenExpired"]);
      const anew = at.directLine.issueToken({ role: "helpdesk" }).token;
      const refreshed = await at.call("POST", "/v3/directline/tokens/refresh", { token: anew });
      expect(refreshed.status).toBe(200);
    });

    it.each([
      ["none", undefined, 401],
      ["garbage", "garbage", 403],
      ["three dots", "a.b.c", 403],
      ["too long", "x".repeat(10_000), 403],
    ])("that is %s is refused", async (_, token, status) => {
      const me = client(at);
      const answer = await at.call(
        "GET",
        `${me.root}/activities`,
        token === undefined ? {} : { token },
      );
      expect(answer.status).toBe(status);
    });
  });
});
