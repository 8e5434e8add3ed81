import { directLineBody } from "../../../builders/hostileActivities";
import { odd } from "../../../builders/hostileInput";
import { fc, runs } from "../../../properties";

import { client, service, type Service } from "./service";

describe("the addresses of the embedded Direct Line", () => {
  let at: Service;
  beforeEach(async () => {
    at = await service();
  });
  afterEach(() => at.close());

  describe("a watermark", () => {
    it.each([
      ["", 4, "4"],
      ["?watermark=", 4, "4"],
      ["?watermark=0", 4, "4"],
      ["?watermark=3", 1, "4"],
      ["?watermark=4", 0, "4"],
      ["?watermark=5", 0, "4"],
      ["?watermark=999999999999999", 0, "4"],
    ])("%j gives %i activities", async (query, count, watermark) => {
      const me = client(at);
      await me.say("a");
      await me.say("b");
      const { json } = await me.get(query);
      expect([json.activities.length, json.watermark]).toEqual([count, watermark]);
    });

    it.each([
      "-1",
      "NaN",
      "1e9",
      "abc",
      "0,1",
      "99999999999999999999",
      "%00",
      "__proto__",
      "..%2f",
    ])("%s is refused", async (watermark) => {
      const me = client(at);
      expect((await me.get(`?watermark=${watermark}`)).status).toBe(400);
      const reconnected = await at.call("GET", `${me.root}?watermark=${watermark}`, {
        token: me.token,
      });
      expect(reconnected.status).toBe(400);
    });

    it("gives a long history whole", async () => {
      const me = client(at);
      const reference = { conversation: me.issued.conversationId };
      for (let i = 0; i < 1203; i++)
        await at.directLine.deliver(reference, `k${i}`, { text: `${i}` });
      expect(await me.texts()).toEqual(Array.from({ length: 1203 }, (_, i) => `${i}`));
    });
  });

  describe("other addresses", () => {
    it.each([
      ["POST", "/v3/directline/tokens/generate", 403],
      ["GET", "/v3/directline/session/getsessionid", 200],
      ["GET", "/v3/directline", 404],
      ["GET", "/v3/directline/nothing", 404],
      ["GET", "/v3/directline/conversations/a/b/c", 404],
      ["GET", "/v3/directline/conversations/%E0%A4%A/activities", 403],
      ["GET", "/v3/directline/toString", 404],
      ["DELETE", "/v3/directline/conversations", 405],
      ["OPTIONS", "/v3/directline/tokens/refresh", 405],
    ])("%s %s answers %i", async (method, path, status) => {
      const { token } = client(at);
      expect((await at.call(method, path, { token })).status).toBe(status);
    });

    it("is known to be refused before a body is read", () => {
      const me = client(at);
      const admit = (method: string, path: string, token = "x") =>
        at.directLine.admit({
          method,
          path,
          query: new URLSearchParams(),
          headers: { authorization: `Bearer ${token}` },
        })?.status;
      expect(admit("POST", `${me.root}/activities`)).toBe(403);
      expect(admit("POST", `${me.root}/upload`)).toBe(403);
      expect(admit("POST", `${client(at).root}/upload`, me.token)).toBe(403);
      expect(admit("POST", "/v3/directline/nothing", me.token)).toBe(404);
      expect(admit("PUT", `${me.root}/activities`, me.token)).toBe(405);
      expect(admit("POST", `${client(at).root}/activities`, me.token)).toBe(403);
      expect(admit("POST", `${me.root}/activities`, me.token)).toBeUndefined();
    });

    it("takes no upload that is none", async () => {
      const me = client(at);
      const answer = await at.call("POST", `${me.root}/upload?userId=x`, {
        token: me.token,
        body: {},
      });
      expect([answer.status, answer.json.error.code]).toEqual([400, "BadArgument"]);
    });

    it.each(["", "case-1001", "case-1001/x", "case-1001/x?t=", "../x/y", "case-1001/x?t=%00"])(
      "has no file for anybody at attachments/%s",
      async (path) => {
        const answer = await at.call("GET", `/v3/directline/attachments/${path}`);
        expect([403, 404]).toContain(answer.status);
      },
    );
  });
});

describe("requests of any kind", () => {
  let at: Service;
  beforeAll(async () => {
    at = await service();
  });
  afterAll(() => at.close());

  it("are answered with 200 or 400, and the conversation stays in order", async () => {
    const me = client(at);
    const taken = { id: expect.any(String) as string };
    const refused = {
      error: { code: expect.any(String) as string, message: expect.any(String) as string },
    };
    await fc.assert(
      fc.asyncProperty(directLineBody, async (raw) => {
        const answer = await at.call("POST", `${me.root}/activities`, { token: me.token, raw });
        expect(answer.json).toEqual(answer.status === 200 ? taken : refused);
      }),
      { numRuns: runs(300) },
    );
    const { json } = await me.get();
    const all = json.activities;
    expect(all.map(({ id }) => Number(id.split("|")[1]))).toEqual(all.map((_, n) => n + 1));
    expect(new Set(all.map(({ from }) => from.id))).toEqual(new Set(["bot", me.issued.userId]));
    expect(at.errors).toEqual([]);
  });

  it("are answered below 500 at any address", async () => {
    const me = client(at);
    const part = fc.oneof(
      odd,
      fc.string(),
      fc.constantFrom("conversations", "activities", "tokens", "refresh", me.issued.conversationId),
    );
    const path = fc
      .array(part, { maxLength: 5 })
      .map((parts) =>
        [
          "/v3/directline",
          ...parts.map((one) => encodeURIComponent(one.replace(/\p{Surrogate}/gu, ""))),
        ].join("/"),
      );
    const method = fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
    await fc.assert(
      fc.asyncProperty(method, path, directLineBody, async (verb, where, raw) => {
        const { status } = await at.call(verb, where, {
          token: me.token,
          ...(verb === "POST" && { raw }),
        });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: runs(300) },
    );
  });
});
