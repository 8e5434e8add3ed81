import { type Dialog } from "../../../bot/turns/port";
import { gate, keptState, message, scripted, sleep, unfrozen, until, world } from "./world";

describe("createTurnEngine", () => {
  let made: ReturnType<typeof world>;
  beforeEach(() => {
    made = world();
  });
  afterEach(() => made.stop());

  it("answers a message, keeps the conversation and leaves nothing pending", async () => {
    const engine = made.engine();
    expect(await engine.accept(message("hello"))).toEqual({ state: "accepted", duplicate: false });
    expect(made.texts()).toEqual(["1: hello"]);
    await engine.accept(message("again"));
    expect(made.texts()).toEqual(["1: hello", "2: again"]);
    expect(await made.heard()).toEqual(["hello", "again"]);
    await made.quiet();
  });

  it("keeps routes and conversations apart", async () => {
    const engine = made.engine();
    await engine.accept(message("a"));
    await engine.accept(message("a", { conversation: "c2" }));
    await engine.accept(message("a", { route: "messages", reference: { conversation: "m" } }));
    expect([made.texts(), made.texts("c2"), made.texts("m")]).toEqual([
      ["1: a"],
      ["1: a"],
      ["1: a"],
    ]);
  });

  it.each(["19:abc@thread.v2;messageid=1", "a/b", "../../x", "", "ü".repeat(500)])(
    "takes %j as conversation and id",
    async (odd) => {
      const reference = { conversation: "odd" };
      const engine = made.engine();
      await engine.accept(message("a", { conversation: odd, id: odd, reference }));
      await engine.accept(message("b", { conversation: odd, id: odd, reference }));
      expect(made.texts("odd")).toEqual(["1: a"]);
    },
  );

  it("runs the activities of a conversation in order, and conversations beside each other", async () => {
    let running = 0;
    let most = 0;
    const dialog: Dialog = async (state, turn) => {
      most = Math.max(most, ++running);
      await sleep(Number(turn.incoming.text) % 3);
      running--;
      return scripted(state, turn);
    };
    const engine = made.engine({ dialog, limits: { parallel: 4 } });
    const conversations = Array.from({ length: 8 }, (_, i) => `c${i}`);
    const texts = Array.from({ length: 20 }, (_, i) => String((i * 7) % 20));
    await Promise.all(
      texts.flatMap((text) =>
        conversations.map((conversation) => engine.accept(message(text, { conversation }))),
      ),
    );
    for (const conversation of conversations) {
      expect(made.texts(conversation)).toEqual(texts.map((text, n) => `${n + 1}: ${text}`));
    }
    expect(most).toBe(4);
  });

  it("runs a redelivered activity once: at once, later, and after a restart", async () => {
    const engine = made.engine();
    const both = await Promise.all([engine.accept(message("a")), engine.accept(message("a"))]);
    expect(both.map((one) => one.state === "accepted" && one.duplicate)).toEqual([false, true]);
    const again = { state: "accepted", duplicate: true };
    expect(await engine.accept(message("a"))).toEqual(again);
    expect(await made.engine().accept(message("a"))).toEqual(again);
    await made.quiet();
    expect(made.shown).toHaveLength(1);
    expect(await made.heard()).toEqual(["a"]);
  });

  it("remembers the last 200 activities and only open effects", async () => {
    const engine = made.engine();
    for (let n = 0; n < 210; n++) await engine.accept(message(`t${n}`));
    const { handled, outbox } = keptState((await made.store.read("state/embedded/c1"))?.value);
    expect(handled).toHaveLength(200);
    expect(handled.at(-1)).toBe("t209");
    expect(outbox.length).toBeLessThanOrEqual(2);
  });

  it("loses nothing between two engines on one store", async () => {
    const slow: Dialog = async (state, turn) => {
      await sleep(1);
      return scripted(state, turn);
    };
    let seed = 1;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const engines = [made.engine({ dialog: slow, random }), made.engine({ dialog: slow, random })];
    const texts = Array.from({ length: 40 }, (_, i) => `t${i}`);
    await Promise.all(texts.map((text, i) => engines[i % 2]!.accept(message(text))));
    await made.quiet();
    expect([...(await made.heard())].sort()).toEqual([...texts].sort());
    expect(made.shown).toHaveLength(40);
    expect(
      made
        .texts()
        .map((text) => Number.parseInt(text))
        .sort((a, b) => a - b),
    ).toEqual(texts.map((_, i) => i + 1));
  });

  it("is not held up by another engine that recovers the same activities", async () => {
    const engine = made.engine();
    const other = made.engine();
    const texts = Array.from({ length: 20 }, (_, i) => `look ${i}`);
    const accepted = texts.map((text) => engine.accept(message(text)));
    for (let i = 0; i < 5; i++) await other.recover();
    await Promise.all(accepted);
    await made.quiet();
    expect((await made.heard()).filter((text) => text.startsWith("lookupDone"))).toHaveLength(20);
    expect(made.shown).toHaveLength(40);
  });

  describe("effects", () => {
    it("tells the dialog the result of a look-up, in the same conversation", async () => {
      await made.engine().accept(message("look x"));
      await made.quiet();
      expect(made.texts()).toEqual(["1: look x", '2: lookupDone {"found":"x","ticket":"x"}']);
    });

    it("does not wait for a slow look-up, nor let others wait", async () => {
      const { opened, open } = gate();
      const engine = made.engine({ work: { lookup: () => opened.then(() => ({})) } });
      await engine.accept(message("look x"));
      await engine.accept(message("meanwhile"));
      expect(made.texts()).toEqual(["1: look x", "2: meanwhile"]);
      open();
      await made.quiet();
      expect(made.texts().at(-1)).toBe('3: lookupDone {"ticket":"x"}');
    });

    it.each([
      ["fails", () => Promise.reject(new Error("away"))],
      ["never ends", () => new Promise<object>(() => undefined)],
    ])("says so when a look-up %s", async (_, lookup) => {
      await made.engine({ work: { lookup }, limits: { lookupMs: 20 } }).accept(message("look x"));
      await made.quiet();
      expect(made.texts().at(-1)).toBe('2: lookupDone {"ticket":"x","failed":true}');
    });

    it("opens a case and tells the dialog", async () => {
      await made.engine().accept(message("case"));
      await made.quiet();
      expect(made.texts().at(-1)).toBe(`2: caseOpened {"caseId":"case-1001"}`);
    });

    it("writes audit entries", async () => {
      await made.engine().accept(message("audit"));
      expect([...made.audited.keys()]).toEqual(["embedded/c1/audit#1"]);
    });

    it("cuts off a dialog that looks up without end", async () => {
      const dialog: Dialog = () => {
        const request = { app: { id: "x", displayName: "" } };
        return Promise.resolve({ state: null, effects: [{ do: "lookup", ticket: "t", request }] });
      };
      await made.engine({ dialog }).accept(message("go"));
      await made.quiet();
      expect(made.lines.map(({ event }) => event)).toContain("eventsTooDeep");
    });

    it("tries a failing delivery again, and keeps the order of replies", async () => {
      let failures = 7;
      const embedded: typeof made.deliver = (...what) =>
        failures-- > 0 ? Promise.reject(new Error("away")) : made.deliver(...what);
      const deliver = { messages: made.deliver, embedded };
      const engine = made.engine({ deliver, random: () => 0 });
      await engine.accept(message("twice"));
      await made.quiet();
      expect(made.texts()).toEqual(["1: twice", "second reply"]);
    });

    it("answers in the request as long as it waits, and later the route's own way", async () => {
      const { opened, open } = gate();
      const live: string[] = [];
      const engine = made.engine({ work: { lookup: () => opened.then(() => ({})) } });
      await engine.accept(message("look x"), {
        deliver: (_, __, { text }) => {
          live.push(text);
          return Promise.resolve({ state: "delivered" });
        },
      });
      open();
      await made.quiet();
      expect(live).toEqual(["1: look x"]);
      expect(made.texts()).toEqual(['2: lookupDone {"ticket":"x"}']);
    });
  });

  describe("limits", () => {
    it("does not let the sender wait for a slow dialog or a slow channel", async () => {
      const { opened, open } = gate();
      const slow: typeof made.deliver = (...what) => opened.then(() => made.deliver(...what));
      const engine = made.engine({
        deliver: { messages: slow, embedded: slow },
        limits: { acceptMs: 20 },
      });
      expect(await engine.accept(message("a"))).toEqual({ state: "accepted", duplicate: false });
      expect(made.shown).toEqual([]);
      open();
      await until(() => made.shown.length === 1);
    });

    it("takes no more than fits, and takes it again when there is room", async () => {
      const { opened, open } = gate();
      const dialog: Dialog = (state, turn) => opened.then(() => scripted(state, turn));
      const limits = { acceptMs: 1, waitingPerConversation: 3, waiting: 5 };
      const engine = made.engine({ dialog, limits });
      const states: string[] = [];
      for (const [text, conversation] of ["a1", "a2", "a3", "a4", "b1", "b2", "c1"].map(
        (text) => [text, text[0]!] as const,
      )) {
        states.push((await engine.accept(message(text, { conversation }))).state);
      }
      expect(states).toEqual([
        "accepted",
        "accepted",
        "accepted",
        "overloaded",
        "accepted",
        "accepted",
        "overloaded",
      ]);
      expect(engine.hasRoom("embedded", "a")).toBe(false);
      open();
      await made.quiet();
      expect(engine.hasRoom("embedded", "a")).toBe(true);
      expect((await engine.accept(message("a4", { conversation: "a" }))).state).toBe("accepted");
    });

    it("finishes the turns in hand when it stops, and takes no others", async () => {
      const { opened, open } = gate();
      const dialog: Dialog = (state, turn) => opened.then(() => scripted(state, turn));
      const engine = made.engine({ dialog, limits: { acceptMs: 1 } });
      await engine.accept(message("a"));
      const stopped = engine.stop();
      expect(await engine.accept(message("b"))).toEqual({ state: "overloaded" });
      open();
      await stopped;
      expect(made.texts()).toEqual(["1: a"]);
    });

    it("does not wait for ever when it stops", async () => {
      const lookup = () => new Promise<object>(() => undefined);
      const engine = made.engine({ work: { lookup }, limits: { stopMs: 20 } });
      await engine.accept(message("look x"));
      await engine.stop();
      expect(await made.pending()).toBe(1);
    });
  });

  describe("a dialog that fails", () => {
    const failing: [how: string, text: string, dialog: Dialog][] = [
      ["throws", "throw it", scripted],
      ["takes too long", "late", () => new Promise(() => undefined)],
      [
        "throws at once",
        "now",
        () => {
          throw new Error("secret now");
        },
      ],
    ];
    it.each(failing)(
      "%s: one apology, the state stays, nothing personal is logged",
      async (_, text, dialog) => {
        await made.engine().accept(message("before"));
        const engine = made.engine({ dialog, limits: { dialogMs: 20 } });
        await engine.accept(message(text));
        await engine.accept(message(text));
        expect(made.texts()).toEqual(["1: before", "sorry 6"]);
        expect(await made.heard()).toEqual(["before"]);
        await made.engine().accept(message("after"));
        expect(made.texts().at(-1)).toBe("2: after");
        const { fields } = made.lines.find(({ event }) => event === "turnFailed")!;
        expect({ ...fields, error: undefined }).toEqual({
          id: "i00000",
          route: "embedded",
          kind: "message",
        });
      },
    );

    it("is apologised for with the locale named before, and what the dialog remembers", async () => {
      const incoming = { id: "before", kind: "message", text: "before", locale: "de-CH" } as const;
      await made.engine().accept(message("before", { incoming }));
      const told: unknown[] = [];
      const apology = (_: string, ...said: unknown[]) => {
        told.push(said);
        return { text: "sorry" };
      };
      await made.engine({ apology }).accept(message("throw it"));
      expect(told).toEqual([["de-CH", expect.objectContaining({ heard: ["before"] })]]);
    });

    it("does not keep what a failing dialog did to its state", async () => {
      await made.engine().accept(message("before"));
      const dialog: Dialog = (state) => {
        (state as unknown as { heard: string[] }).heard.push("half");
        return Promise.reject(new Error("no"));
      };
      await made.engine({ dialog }, unfrozen).accept(message("x"));
      expect(await made.heard()).toEqual(["before"]);
    });

    it("begins anew where the kept state cannot be read", async () => {
      await made.store.write("state/embedded/c1", { schema: 1, handled: 7 }, "any");
      await made.engine().accept(message("a"));
      expect(made.texts()).toEqual(["1: a"]);
    });

    it("takes nothing where a newer version keeps the conversation", async () => {
      const newer = { schema: 2, unheard: "of" };
      await made.store.write("state/embedded/c1", newer, "any");
      expect(await made.engine().accept(message("a"))).toEqual({ state: "overloaded" });
      expect((await made.store.read("state/embedded/c1"))?.value).toEqual(newer);
    });
  });
});
