import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore } from "../../../bot/store/port";
import { type Delivery } from "../../../bot/turns/port";
import { keptState, message, until, world } from "./world";

const minute = 60_000;
const day = 1440 * minute;
const away: Delivery = { state: "failed", reason: "away" };
const gone: Delivery = { state: "gone", reason: "the bot was removed" };

type World = ReturnType<typeof world>;

/** A channel that answers as told, and shows what it takes. */
function channel(made: World, answer: { now: Delivery | undefined }) {
  const deliver: World["deliver"] = (...what) =>
    answer.now ? Promise.resolve(answer.now) : made.deliver(...what);
  return { messages: deliver, embedded: deliver };
}

const outbox = async ({ store }: World) =>
  keptState((await store.read("state/embedded/c1"))?.value).outbox;

describe("a conversation that takes no more replies", () => {
  it("keeps nothing of them, and does everything else, however many come", async () => {
    const made = world();
    const deliver = channel(made, { now: gone });
    const engine = made.engine({ deliver });
    for (let n = 0; n < 521; n++) {
      const text = n % 100 === 0 ? `look ${n}` : `t${n}`;
      expect((await engine.accept(message(text))).state).toBe("accepted");
    }
    await made.quiet();
    expect((await outbox(made)).length).toBeLessThan(10);
    expect(await made.heard()).toHaveLength(521 + 6);
    expect(made.lines.find(({ event }) => event === "replyNotDelivered")?.fields).toEqual({
      route: "embedded",
      ...gone,
    });
    await made.stop();
  });

  it("is not told by the way of the request that brought the message", async () => {
    const made = world();
    await made.engine().accept(message("a"), { deliver: () => Promise.resolve(gone) });
    expect(made.texts()).toEqual(["1: a"]);
    await made.stop();
  });
});

describe("a channel that is away", () => {
  it("refuses a conversation what it cannot keep, and loses nothing of what it took", async () => {
    const { store, reads } = countingStore();
    const made = world(store);
    const answer: { now: Delivery | undefined } = { now: away };
    const engine = made.engine({
      deliver: channel(made, answer),
      random: () => 0,
      limits: { openPerConversation: 30, redeliverMs: 0, retryMs: 20 },
    });
    const states: string[] = [];
    const readsOf: number[] = [];
    for (let n = 0; n < 40; n++) {
      const before = reads();
      states.push((await engine.accept(message(`case ${n} twice`))).state);
      readsOf.push(reads() - before);
    }
    expect(states.filter((state) => state === "accepted")).toHaveLength(30);
    expect(states.slice(30)).toEqual(Array.from({ length: 10 }, () => "overloaded"));
    expect(engine.hasRoom("embedded", "c1")).toBe(false);
    expect(engine.hasRoom("embedded", "c2")).toBe(true);
    // Retries read meanwhile, on a slow machine often: the fewest are those of the message itself.
    expect(Math.min(...readsOf.slice(20, 30))).toBeLessThan(20);
    expect(Math.min(...readsOf.slice(30))).toBeLessThan(20);
    answer.now = undefined;
    await made.quiet();
    // Each message: two replies, and one to the case that it opened.
    expect(made.texts()).toHaveLength(90);
    expect(await made.store.list("cases/", { limit: 100 })).toHaveLength(30);
    expect(engine.hasRoom("embedded", "c1")).toBe(true);
    await made.stop();
  });

  it("does not run a message again that others pushed out of the handled ones", async () => {
    const made = world();
    const one = channel(made, { now: away });
    const embedded: World["deliver"] = (reference, key, said) =>
      (key.includes("first") ? one.embedded : made.deliver)(reference, key, said);
    const deliver = { messages: embedded, embedded };
    const before = made.engine({ deliver, limits: { retryMs: minute, redeliverMs: 0 } });
    await before.accept(message("first"));
    for (let n = 0; n < 205; n++) await before.accept(message(`t${n}`));
    await before.stop();
    await made.engine().recover();
    await made.quiet();
    expect(made.texts().at(-1)).toBe("1: first");
    expect(await made.heard()).toHaveLength(206);
    await made.stop();
  });

  describe("for long", () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    /** Accepts a message while the channel is away; the clock is the timers' own. */
    const accepted = async (random: () => number) => {
      const made = world();
      const answer: { now: Delivery | undefined } = { now: away };
      const clock = { now: () => Date.now() };
      const engine = made.engine({
        deliver: channel(made, answer),
        clock,
        random,
        limits: { retryMs: 1000, redeliverMs: 400 },
      });
      const accepting = engine.accept(message("a"));
      await jest.advanceTimersByTimeAsync(10_000);
      expect((await accepting).state).toBe("accepted");
      return { made, answer, engine };
    };

    it.each([0, 0.999])("is asked again every 5 minutes at the latest (%d)", async (number) => {
      const { made, answer } = await accepted(() => number);
      await jest.advanceTimersByTimeAsync(300 * minute);
      answer.now = undefined;
      await jest.advanceTimersByTimeAsync(5 * minute);
      expect(made.texts()).toEqual(["1: a"]);
      expect(await made.pending()).toBe(0);
    });

    it("is given up after a day, so that nothing stays for ever", async () => {
      const { made, answer, engine } = await accepted(() => 0.5);
      await jest.advanceTimersByTimeAsync(day - minute);
      expect(await made.pending()).toBe(1);
      await jest.advanceTimersByTimeAsync(6 * minute);
      expect(await made.pending()).toBe(0);
      expect(made.lines.at(-1)).toEqual({
        event: "activityGivenUp",
        fields: { route: "embedded" },
      });
      answer.now = undefined;
      await engine.accept(message("b"));
      expect(made.texts()).toEqual(["2: b"]);
      expect((await outbox(made)).map(({ key }) => key)).toEqual(["b#0"]);
    });
  });
});

it("still answers what waited for days while no process ran", async () => {
  const made = world();
  const store: DocumentStore = {
    ...made.store,
    delete: () => Promise.reject(new Error("away")),
    write: (key, value, expected) =>
      key.startsWith("state/")
        ? Promise.reject(new Error("away"))
        : made.store.write(key, value, expected),
  };
  const limits = { retryMs: minute, acceptMs: 1 };
  const first = made.engine({ store, limits, clock: { now: () => 0 } });
  await first.accept(message("a"));
  await first.stop();
  await made.engine({ clock: { now: () => 3 * day } }).recover();
  await until(() => made.texts().length > 0);
  expect(made.texts()).toEqual(["1: a"]);
  await made.quiet();
  await made.stop();
});

/** A memory store that counts its reads. */
function countingStore() {
  const store = openMemoryStore();
  let reads = 0;
  const counting: DocumentStore = {
    ...store,
    read: (key, known) => {
      reads++;
      return store.read(key, known);
    },
  };
  return { store: counting, reads: () => reads };
}
