import { type Dialog } from "../../../bot/turns/port";
import { openMemoryStore } from "../../../bot/store/memory";
import { gate, message, scripted, until, world } from "./world";

const p1 = { role: "employee", userId: "p1" } as const;
const p3 = { role: "employee", userId: "p3" } as const;
const news = (conversation: string) => ({
  id: "n",
  to: { route: "embedded", conversation } as const,
  event: "news",
  value: {},
});

describe("forgetting a person", () => {
  let made: ReturnType<typeof world>;
  beforeEach(() => {
    made = world();
  });
  afterEach(() => made.stop());

  it("empties all their conversations, and nobody else's", async () => {
    const engine = made.engine();
    const long = `long ${"x".repeat(400)}`;
    await engine.accept(message("a", { conversation: "c2", asker: p1 }));
    await engine.accept(message("b", { conversation: long, asker: p1 }));
    await engine.accept(message("c", { conversation: "c3", asker: { ...p1, userId: "p2" } }));
    const traits = { isGroup: true, kind: "teams" } as const;
    await engine.accept(message("d", { conversation: "c4", asker: p1, traits }));
    await engine.accept(message("forget p1", { asker: p1 }));
    await made.quiet();
    expect([...made.forgotten].sort()).toEqual(["c1", "c2", long].sort());
    expect(await made.heard("c2")).toEqual([]);
    expect(await made.heard("c3")).toEqual(["c"]);
    expect(await made.heard("c4")).toEqual(["d"]);
  });

  it("reads their conversations and nobody else's, and leaves no trace of whose they were", async () => {
    const store = openMemoryStore();
    const read: string[] = [];
    made = world({
      ...store,
      read: (key, known) => {
        read.push(key);
        return store.read(key, known);
      },
      list: (prefix, how) => {
        read.push(prefix);
        return store.list(prefix, how);
      },
    });
    const engine = made.engine();
    await engine.accept(message("forget p3", { conversation: "c9", asker: p3 }));
    await engine.accept(message("a", { conversation: "c2", asker: p1 }));
    await engine.accept(message("b", { conversation: "c3", asker: { ...p1, userId: "p2" } }));
    await made.quiet();
    read.length = 0;
    await engine.accept(message("forget p1", { asker: p1 }));
    await made.quiet();
    expect([...made.forgotten].sort()).toEqual(["c1", "c2", "c9"]);
    expect(read.filter((key) => /c3|c9|^state\/$/.test(key))).toEqual([]);
    const left = await store.list("people/", { limit: 9 });
    expect(left.map(({ key }) => key)).toEqual(["people/p2/embedded-c3"]);
  });

  it("knows of a conversation that began at that moment, when they ask for it again", async () => {
    const store = openMemoryStore();
    const held = gate();
    made = world({
      ...store,
      write: async (key, ...rest) => {
        if (key === "state/embedded/c2") await held.opened;
        return store.write(key, ...rest);
      },
    });
    const engine = made.engine();
    const begun = engine.accept(message("a", { conversation: "c2", asker: p1 }));
    await until(async () => (await store.read("people/p1/embedded-c2")) !== undefined);
    await engine.accept(message("forget p1", { asker: p1 }));
    await until(async () => (await store.read("people/p1/embedded-c2")) === undefined);
    held.open();
    await begun;
    await engine.accept(message("b", { conversation: "c2", asker: p1 }));
    await made.quiet();
    await engine.accept(message("forget p1", { asker: p1, id: "again" }));
    await made.quiet();
    expect(await made.heard("c2")).toEqual([]);
  });

  it("no longer knows the way to them, and answers in it all the same", async () => {
    const engine = made.engine();
    await engine.accept(message("hello", { asker: p1 }));
    expect(await engine.tell(news("c1"))).toBe("told");
    await made.quiet();
    await engine.accept(message("forget p1", { asker: p1 }));
    await made.quiet();
    expect(made.texts().at(-1)).toBe("3: forget p1");
    expect(await engine.tell({ ...news("c1"), id: "n2" })).toBe("unknown");
  });

  it("keeps the way where it is still needed", async () => {
    const dialog: Dialog = async (state, turn) => {
      const outcome = await scripted(state, turn);
      const effects = outcome.effects.map((one) =>
        one.do === "forget" ? { ...one, keepAddress: true as const } : one,
      );
      return { ...outcome, effects };
    };
    const engine = made.engine({ dialog });
    await engine.accept(message("forget p1", { asker: p1 }));
    await made.quiet();
    expect(await engine.tell(news("c1"))).toBe("told");
    await made.quiet();
  });

  it("deletes what was noted of its cards", async () => {
    const dialog: Dialog = (_, { incoming }) =>
      Promise.resolve({
        state: { heard: [] },
        effects:
          incoming.text === "card"
            ? [{ do: "reply", message: { text: "card" }, slot: "s1" }]
            : [{ do: "forget" }],
      });
    const engine = made.engine({ dialog });
    await engine.accept(message("card"));
    await made.quiet();
    expect(await made.store.list("slots/", { limit: 9 })).toHaveLength(1);
    await engine.accept(message("forget"));
    await made.quiet();
    expect(await made.store.list("slots/", { limit: 9 })).toEqual([]);
  });
});
