import { fc } from "../../properties";

import { createChatSignIn } from "../../../bot/channels/botFramework/chatSignIn";
import { createSignInInvokes } from "../../../bot/channels/botFramework/signInInvokes";
import { createSignInOutcomes } from "../../../bot/channels/botFramework/signInNews";
import { type DocumentStore, type ListOptions, type Json } from "../../../bot/store/port";
import { conversationsOf, notePerson } from "../../../bot/turns/personIndex";
import { stateKey } from "../../../bot/turns/stateDocument";

/** What every adapter of the store port must do; run by the test of each adapter. */
// eslint-disable-next-line jest/no-export -- one suite, run by the test of each adapter
export function describeStore(
  name: string,
  open: () => DocumentStore | Promise<DocumentStore>,
  /** Sequences of changes to try. */
  numRuns = 50,
): void {
  describe(`${name} as a document store`, () => {
    let store: DocumentStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const keys = async (prefix: string, options: ListOptions = { limit: 100 }) =>
      (await store.list(prefix, options)).map(({ key }) => key);

    it("reads back what was written, and nothing under another key", async () => {
      const value = {
        text: "Zoë \u0000 🧑‍💻 \ud800",
        list: [1, null, { deep: true }],
        none: undefined,
      };
      await store.write("a/b", value, "absent");
      expect((await store.read("a/b"))?.value).toEqual({
        text: value.text,
        list: [1, null, { deep: true }],
      });
      expect(await store.read("a/c")).toBeUndefined();
    });

    it("keeps its own copy of a value", async () => {
      const value = { list: [1] };
      await store.write("a", value, "any");
      value.list.push(2);
      const read = await store.read("a");
      (read?.value as { list: number[] }).list.push(3);
      expect((await store.read("a"))?.value).toEqual({ list: [1] });
    });

    it("gives a known document back as long as it is the stored one", async () => {
      await store.write("k", 1, "absent");
      const known = (await store.read("k"))!;
      expect(await store.read("k", known)).toBe(known);
      await store.write("k", 1, "any");
      const anew = (await store.read("k", known))!;
      expect([anew.value, anew === known]).toEqual([1, false]);
      await store.delete("k");
      expect(await store.read("k", anew)).toBeUndefined();
    });

    it.each([
      ["absent on an absent key", "absent", false, "written"],
      ["absent on a present key", "absent", true, "conflict"],
      ["any on an absent key", "any", false, "written"],
      ["any on a present key", "any", true, "written"],
      ["an unknown version on an absent key", { version: "x" }, false, "conflict"],
      ["an unknown version on a present key", { version: "x" }, true, "conflict"],
    ] as const)("writes %s", async (_, expected, present, outcome) => {
      if (present) await store.write("k", "before", "absent");
      expect((await store.write("k", "after", expected)).state).toBe(outcome);
      const value = (await store.read("k"))?.value;
      expect(value).toBe(outcome === "written" ? "after" : present ? "before" : undefined);
    });

    it("replaces a version once, and never an older one", async () => {
      await store.write("k", 1, "absent");
      const first = (await store.read("k"))!;
      const second = await store.write("k", 2, first);
      expect(second.state).toBe("written");
      expect(await store.write("k", 3, first)).toEqual({ state: "conflict" });
      expect({ ...(await store.read("k")), state: "written" }).toEqual({
        key: "k",
        value: 2,
        ...second,
      });
    });

    it("does not take a version for that of a document created anew", async () => {
      await store.write("k", 1, "absent");
      const first = (await store.read("k"))!;
      await store.delete("k");
      await store.write("k", 1, "absent");
      expect(await store.write("k", 2, first)).toEqual({ state: "conflict" });
      expect(await store.delete("k", first)).toBe(false);
    });

    it("deletes once, and with a version only if unchanged", async () => {
      await store.write("k", 1, "absent");
      const first = (await store.read("k"))!;
      await store.write("k", 2, "any");
      expect(await store.delete("k", first)).toBe(false);
      expect(await store.delete("k", await store.read("k"))).toBe(true);
      expect(await store.delete("k")).toBe(false);
      expect(await store.read("k")).toBeUndefined();
    });

    it("lists by prefix in byte order, in pages", async () => {
      const all = ["p/a", "p/a/b", "p/a-b", "p/B", "p/~z", "p/|y", "p/9", "q", "p.x", "o/z"];
      for (const key of all) await store.write(key, key, "absent");
      const wanted = all.filter((key) => key.startsWith("p/")).sort();
      expect(await keys("p/")).toEqual(wanted);
      expect(await keys("p/", { limit: 2 })).toEqual(wanted.slice(0, 2));
      expect(await keys("p/", { after: wanted[1]!, limit: 3 })).toEqual(wanted.slice(2, 5));
      expect(await keys("p/", { after: "p/zzz", limit: 3 })).toEqual(["p/|y", "p/~z"]);
      expect(await keys("", { limit: 100 })).toEqual([...all].sort());
      const others = wanted.filter((key) => key !== wanted[1]);
      expect(await keys("p/", { limit: 3, except: wanted[1]! })).toEqual(others.slice(0, 3));
      expect(await keys("nothing")).toEqual([]);
    });

    it.each(["", "/a", "a/", "a//b", "a b", "a%b", "a#b", "ä", "x".repeat(513)])(
      "refuses the key %j",
      async (key) => {
        await expect((async () => store.write(key, 1, "any"))()).rejects.toThrow(TypeError);
      },
    );

    it("keeps documents under the longest keys", async () => {
      const long = `l/${"x".repeat(509)}`;
      for (const end of ["1", "2"]) await store.write(long + end, end, "absent");
      expect((await store.read(`${long}2`))?.value).toBe("2");
      expect(await keys(long, { after: `${long}1`, limit: 2 })).toEqual([`${long}2`]);
    });

    it("keeps a large document whole", async () => {
      const value = { text: "🧑‍💻Zoë".repeat(30_000) };
      await store.write("large", value, "absent");
      const read = JSON.stringify((await store.read("large"))?.value);
      // Not compared as a whole: nobody wants to read the difference.
      expect([read.length, read === JSON.stringify(value)]).toEqual([value.text.length + 11, true]);
    });

    it("gives exactly one of many writers the document", async () => {
      const writers = Array.from({ length: 20 }, (_, i) => store.write("k", i, "absent"));
      const states = (await Promise.all(writers)).map(({ state }) => state);
      expect(states.filter((state) => state === "written")).toHaveLength(1);
    });

    it("answers a ping", async () => {
      expect(await store.ping()).toBe(true);
    });

    it("lets one of a person's clients exchange a sign-in, and tells the others how it went", async () => {
      const traded: string[] = [];
      const invoke = createSignInInvokes({
        outcomes: createSignInOutcomes(store, { now: () => 5 }),
        connectionName: "graph",
        log: { warn: () => undefined },
        userTokens: {
          get: () => Promise.resolve({ state: "none" }),
          exchange: (_, token) => {
            traded.push(token);
            return Promise.resolve(
              token === "good" ? { state: "token", token } : { state: "none" },
            );
          },
        },
      });
      const send = (id: string, token: string) =>
        invoke({
          ...{ type: "invoke", name: "signin/tokenExchange", text: undefined },
          ...{ channelId: "msteams", serviceUrl: "https://smba.trafficmanager.net/teams/" },
          ...{ from: { id: "29:ann" }, conversation: { id: "a:1" } },
          value: { id, connectionName: "graph", token },
        });
      const clients = ["good", "good", "good", "good"];
      const same = await Promise.all(clients.map((token) => send("one", token)));
      expect(same.map((handled) => handled?.answer.status)).toEqual([200, 200, 200, 200]);
      expect(same.filter((handled) => handled?.news !== undefined)).toHaveLength(1);
      expect(traded).toEqual(["good"]);
      expect((await send("two", "bad"))?.answer.status).toBe(412);
      expect((await send("two", "bad"))?.answer.status).toBe(412);
      expect(traded).toEqual(["good", "bad"]);
    });

    it("takes a code of the web chat once, and a redelivery of it for the same news", async () => {
      const codes = new Map([["123456", "t"]]);
      let token: string | undefined;
      const chat = createChatSignIn({
        outcomes: createSignInOutcomes(store, { now: () => 5 }),
        connectionName: "graph",
        userTokens: {
          get: (_, code) => {
            if (code !== undefined && codes.delete(code)) token = "t";
            else if (code !== undefined) return Promise.resolve({ state: "none" });
            return Promise.resolve(
              token === undefined ? { state: "none" } : { state: "token", token },
            );
          },
        },
      });
      const write = (id: string, text: string) =>
        chat({
          ...{ type: "message", id, text, value: undefined, channelId: "directline" },
          ...{ serviceUrl: "https://directline.botframework.com/", from: { id: "dl_ann" } },
          conversation: { id: "c1" },
        });
      const atOnce = await Promise.all([write("a", "123456"), write("a", " 123456 ")]);
      expect(atOnce[0]).toMatchObject({ event: "signedIn" });
      expect(atOnce[1]).toEqual(atOnce[0]);
      expect(await write("a", "123456")).toEqual(atOnce[0]);
      // A number that is no code is an answer, also of somebody who is signed in, and stays one.
      expect(await write("b", "654321")).toBeUndefined();
      codes.set("654321", "t");
      expect(await write("b", "654321")).toBeUndefined();
    });

    it("holds the index of people: whose conversations, without reading those of others", async () => {
      const write = async (conversation: string, userId: string, isGroup = false) => {
        const where = { route: "embedded", conversation } as const;
        const traits = { isGroup, kind: "webchat" } as const;
        const asker = { role: "employee", userId } as const;
        const address = { asker, traits, reference: {}, conversation };
        const value = { schema: 1, handled: [], outbox: [], address, usedAt: 5 };
        await store.write(stateKey("embedded", conversation), value, "any");
        return { where, address };
      };
      const found = async (person: string): Promise<string[]> => {
        const all: string[] = [];
        for await (const { conversation } of conversationsOf(store, person)) all.push(conversation);
        return all.sort();
      };
      const long = `long ${"x".repeat(400)}`;
      // Of before the index; then it is complete, and only what is noted counts.
      await write("old", "ann");
      await write(long, "ann");
      await write("group", "ann", true);
      expect(await found("ann")).toEqual([long, "old"]);
      const reads: string[] = [];
      const watched = {
        ...store,
        list: (prefix: string, how: { limit: number }) => (
          reads.push(prefix),
          store.list(prefix, how)
        ),
      };
      const { where, address } = await write("new", "ann");
      const noted = await notePerson(store, where, undefined, { address, at: 5 });
      expect(await notePerson(watched, where, noted, { address, at: 6 })).toBe(noted);
      for await (const one of conversationsOf(watched, "ben")) throw new Error(one.conversation);
      expect(await found("ann")).toEqual([long, "new", "old"]);
      // Somebody else writes there now, or it is gone.
      const after = await write("new", "ben");
      await notePerson(store, where, noted, { address: after.address, at: 7 });
      await store.delete(stateKey("embedded", "old"));
      expect(await found("ann")).toEqual([long]);
      expect(await found("ben")).toEqual(["new"]);
      expect(reads.every((prefix) => prefix.startsWith("people/"))).toBe(true);
      expect(await keys("people/ann/")).toHaveLength(1);
    });

    it("behaves like a map under any sequence of writes and deletes", async () => {
      const step = fc.record({
        key: fc.constantFrom("m/a", "m/b", "m/c", "m/c/d"),
        value: fc.jsonValue(),
        how: fc.constantFrom("absent", "any", "same", "delete"),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
          const model = new Map<string, Json>();
          const outcomes: [actual: unknown, wanted: unknown][] = [];
          for (const key of await keys("m/")) await store.delete(key);
          for (const { key, value, how } of steps) {
            const present = await store.read(key);
            if (how === "delete") {
              outcomes.push([await store.delete(key), model.delete(key)]);
              continue;
            }
            const expected = how === "same" ? (present ?? { version: "none" }) : how;
            const fits = how === "any" || (how === "absent") === !model.has(key);
            const { state } = await store.write(key, value, expected);
            outcomes.push([state, fits ? "written" : "conflict"]);
            if (fits) model.set(key, JSON.parse(JSON.stringify(value)) as Json);
          }
          expect(outcomes.map(([actual]) => actual)).toEqual(outcomes.map(([, wanted]) => wanted));
          const listed = await store.list("m/", { limit: 10 });
          expect(listed.map(({ key, value }) => [key, value])).toEqual(
            [...model].sort(([a], [b]) => (a < b ? -1 : 1)),
          );
        }),
        { numRuns },
      );
    });
  });
}
