import { createCaseDesk } from "../../../bot/cases/caseDesk";
import { type DocumentStore } from "../../../bot/store/port";
import { type Dialog } from "../../../bot/turns/port";
import { type TurnEngineParts } from "../../../bot/turns/turnEngine";
import { clock, gate, message, scripted, world } from "./world";

/** A process that dies at its n-th step outwards: `before` doing it, or right `after`. */
function mortal(steps: number, when: "before" | "after") {
  let taken = 0;
  const dead = new Error("The process is dead");
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    taken++;
    if (taken > steps || (taken === steps && when === "before")) throw dead;
    const result = await work();
    if (taken >= steps) throw dead;
    return result;
  };
  const wrap = (store: DocumentStore): DocumentStore => ({
    ...store,
    read: (key) => step(() => store.read(key)),
    write: (key, value, expected) => step(() => store.write(key, value, expected)),
    delete: (key, expected) => step(() => store.delete(key, expected)),
  });
  return { step, wrap, taken: () => taken };
}

type World = ReturnType<typeof world>;

function dyingEngine(made: World, steps: number, when: "before" | "after") {
  const life = mortal(steps, when);
  const store = life.wrap(made.store);
  const embedded: World["deliver"] = (...what) => life.step(() => made.deliver(...what));
  const parts: Partial<TurnEngineParts> = {
    store,
    deliver: { messages: embedded, embedded },
    caseDesk: createCaseDesk({
      store,
      clock,
      takeMinutes: 15,
      tell: () => Promise.resolve("told"),
    }),
    auditLog: {
      append: (key, entry) =>
        life.step(() => {
          made.audited.set(key, entry);
          return Promise.resolve();
        }),
    },
    random: () => 0,
    limits: { retryMs: 3_600_000, acceptMs: 20, stopMs: 1000 },
  };
  return { engine: made.engine(parts), taken: life.taken };
}

const person = { role: "helpdesk", userId: "p1" } as const;

const wanted: Record<string, readonly string[]> = {
  twice: ["1: twice", "second reply"],
  "audit this": ["1: audit this"],
  "tell c2 twice": ["1: tell c2 twice", "second reply"],
  "look x twice": [
    "1: look x twice",
    "second reply",
    '2: lookupDone {"found":"x twice","ticket":"x twice"}',
    "second reply",
  ],
  "forget p1": ["1: forget p1"],
  "case please": ["1: case please", '2: caseOpened {"caseId":"case-1001"}'],
};

describe.each(Object.entries(wanted))("a crash during %j", (text, replies) => {
  const crash = async (steps: number, when: "before" | "after") => {
    const made = world();
    await made.engine().accept(message("hello", { conversation: "c2", asker: person }));
    const first = dyingEngine(made, steps, when);
    await first.engine.accept(message(text));
    await first.engine.stop();
    // The restart, and the sender that got no answer sends again.
    const second = made.engine();
    await second.recover();
    await second.accept(message(text));
    await made.quiet();
    await second.accept(message("next"));
    await made.stop();
    const cases = await made.store.list("cases/", { limit: 10 });
    return {
      texts: made.texts(),
      elsewhere: made.texts("c2"),
      heardElsewhere: await made.heard("c2"),
      forgotten: [...new Set(made.forgotten)].sort(),
      heard: await made.heard(),
      cases,
      audited: made.audited,
      survived: first.taken() < steps,
    };
  };

  it.each(["before", "after"] as const)("%s any step: every reply once, in order", async (when) => {
    let steps = 1;
    for (; steps < 100; steps++) {
      const { texts, elsewhere, heard, cases, audited, survived, ...rest } = await crash(
        steps,
        when,
      );
      // A number drawn right before the crash is not used again.
      const shown = texts.map((one) => one.replace(/100[1-9]/g, "1001"));
      const turns = replies.filter((reply) => /^\d/.test(reply)).length;
      expect({ steps, shown }).toEqual({ steps, shown: [...replies, `${turns + 1}: next`] });
      expect(heard).toHaveLength(turns + 1);
      const told = text.startsWith("tell")
        ? ['2: news {"of":"tell c2 twice"}', "second reply"]
        : [];
      expect(elsewhere).toEqual(["1: hello", ...told]);
      expect(cases).toHaveLength(text.startsWith("case") ? 1 : 0);
      expect(audited.size).toBe(text.startsWith("audit") ? 1 : 0);
      const isForgotten = text.startsWith("forget");
      expect(rest.forgotten).toEqual(isForgotten ? ["c1", "c2"] : []);
      expect(rest.heardElsewhere.length === 0).toBe(isForgotten);
      if (survived) break;
    }
    expect(steps).toBeGreaterThan(4);
    expect(steps).toBeLessThan(100);
  });
});

it("takes up what was left in the order in which it was accepted", async () => {
  const made = world();
  // Dies while the first turn is written: all are accepted, none is run.
  let accepted = 0;
  const store: DocumentStore = {
    ...made.store,
    write: (key, value, expected) =>
      key.startsWith("state/")
        ? Promise.reject(new Error("The process is dead"))
        : ((accepted += Number(key.startsWith("pending/"))),
          made.store.write(key, value, expected)),
  };
  const first = made.engine({ store, limits: { retryMs: 3_600_000, acceptMs: 1 } });
  const texts = ["z", "a", "m", "b"];
  for (const text of texts) await first.accept(message(text));
  await first.stop();
  expect(accepted).toBe(4);
  // However slow the turns are, taking over does not wait for them, and what is new comes after.
  const { opened, open } = gate();
  const dialog: Dialog = (state, turn) => opened.then(() => scripted(state, turn));
  const second = made.engine({ dialog, limits: { acceptMs: 1 } });
  expect(await second.recover()).toBe(4);
  await second.accept(message("new"));
  expect(made.texts()).toEqual([]);
  open();
  await made.quiet();
  expect(made.texts()).toEqual([...texts, "new"].map((text, n) => `${n + 1}: ${text}`));
  expect(await second.recover()).toBe(0);
});

describe("a pending document that cannot be read", () => {
  const odd = { schema: 1, damaged: true };
  const unreadable = async (made: World) => {
    await made.store.write("pending/embedded/c1/odd", odd, "any");
    return made.engine();
  };

  it("is moved aside at the start, told once, and a redelivery is run", async () => {
    const made = world();
    const engine = await unreadable(made);
    expect([await engine.recover(), await made.engine().recover()]).toEqual([0, 0]);
    expect(made.lines.map(({ event }) => event)).toEqual(["pendingUnreadable"]);
    expect((await made.store.read("unreadable/pending/embedded/c1/odd"))?.value).toEqual({
      schema: 1,
      movedAt: clock.now(),
      document: odd,
    });
    expect(await made.pending()).toBe(0);
    expect(await engine.accept(message("odd"))).toEqual({ state: "accepted", duplicate: false });
    expect(made.texts()).toEqual(["1: odd"]);
    await made.stop();
  });

  it("is replaced by a redelivery, which is run", async () => {
    const made = world();
    const engine = await unreadable(made);
    expect(await engine.accept(message("odd"))).toEqual({ state: "accepted", duplicate: false });
    expect(made.texts()).toEqual(["1: odd"]);
    expect(made.lines.map(({ event }) => event)).toEqual(["pendingUnreadable", "answered"]);
    await made.quiet();
    await made.stop();
  });

  it("of a newer version is left to that, also when it is redelivered", async () => {
    const made = world();
    const newer = { schema: 2, unheard: "of" };
    await made.store.write("pending/embedded/c1/a", newer, "any");
    const engine = made.engine();
    expect(await engine.recover()).toBe(0);
    expect(await engine.accept(message("a"))).toEqual({ state: "accepted", duplicate: true });
    expect((await made.store.read("pending/embedded/c1/a"))?.value).toEqual(newer);
    expect(made.texts()).toEqual([]);
    await made.stop();
  });

  it("of a turn that was run is replaced, and the turn is not run again", async () => {
    const made = world();
    await made.engine().accept(message("odd"));
    await made.quiet();
    const engine = await unreadable(made);
    await engine.accept(message("odd"));
    await made.quiet();
    expect(await made.heard()).toEqual(["odd"]);
    expect(made.texts()).toEqual(["1: odd"]);
    await made.stop();
  });
});
