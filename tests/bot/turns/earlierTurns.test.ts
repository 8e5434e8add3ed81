import { type Deliver, type Dialog, type TurnEngine } from "../../../bot/turns/port";
import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore } from "../../../bot/store/port";
import { gate, message, scripted, sleep, until, world } from "./world";

/** Two processes on one store, the first of which is slow with what begins with "slow". */
function pair({ isOneOfSeveral = true, earlierMs = 4000, store = openMemoryStore() } = {}) {
  const made = world(store);
  const clock = { ms: Date.UTC(2026, 10, 20, 9), now: () => ++clock.ms };
  const held = gate();
  const dialog: Dialog = async (state, turn) => {
    if (turn.incoming.text.startsWith("slow")) await held.opened;
    return scripted(state, turn);
  };
  const limits = { earlierMs, lookAgainMs: 2, repliesMs: 20 };
  const parts = { clock, isOneOfSeveral, limits };
  const [first, second] = [made.engine({ ...parts, dialog }), made.engine(parts)];
  /** Has it taken, and gives what is to be waited for. */
  const accept = async (engine: TurnEngine, text: string) => {
    const before = await made.pending();
    const accepted = engine.accept(message(text));
    await until(async () => (await made.pending()) > before);
    return { replied: accepted };
  };
  return { made, held, first, second, accept };
}

it("keeps the order of a conversation between two processes", async () => {
  const { made, held, first, second, accept } = pair();
  const slow = await accept(first, "slow");
  const next = await accept(second, "b");
  const last = await accept(first, "c");
  await sleep(20);
  expect(made.texts()).toEqual([]);
  held.open();
  await Promise.all([slow.replied, next.replied, last.replied]);
  expect(made.texts()).toEqual(["1: slow", "2: b", "3: c"]);
  await made.stop();
});

it("is not kept by processes that do not look for each other", async () => {
  const { made, held, first, second, accept } = pair({ isOneOfSeveral: false });
  const slow = await accept(first, "slow");
  await second.accept(message("b"));
  expect(made.texts()).toEqual(["1: b"]);
  held.open();
  await slow.replied;
  expect(made.texts()).toEqual(["1: b", "2: slow"]);
  await made.stop();
});

it("waits for nobody in another conversation", async () => {
  const { made, held, first, second, accept } = pair();
  const slow = await accept(first, "slow");
  await second.accept(message("b", { conversation: "c2" }));
  expect(made.texts("c2")).toEqual(["1: b"]);
  held.open();
  await slow.replied;
  await made.stop();
});

it("waits no longer than its limit, and says so in the log", async () => {
  const { made, held, first, second, accept } = pair({ earlierMs: 10 });
  const slow = await accept(first, "slow");
  await second.accept(message("b"));
  expect(made.texts()).toEqual(["1: b"]);
  expect(made.lines.map(({ event }) => event)).toContain("earlierTurnsLate");
  held.open();
  await slow.replied;
  await made.stop();
});

it("waits no longer where the store takes its time", async () => {
  const store = openMemoryStore();
  let lists = 0;
  const slowly: DocumentStore = {
    ...store,
    list: async (prefix, how) => {
      if (prefix === "pending/embedded/c1/") {
        lists++;
        await sleep(30);
      }
      return store.list(prefix, how);
    },
  };
  const { made, held, first, second, accept } = pair({ earlierMs: 60, store: slowly });
  const slow = await accept(first, "slow");
  lists = 0;
  await second.accept(message("b"));
  expect(made.texts()).toEqual(["1: b"]);
  // The limit is one of time: at this pace it is over long before 30 looks.
  expect(lists).toBeLessThan(10);
  held.open();
  await slow.replied;
  await made.stop();
});

it("does not wait for a process that has ended", async () => {
  const { made, held, first, second, accept } = pair();
  const slow = await accept(first, "slow");
  made.kill(first);
  await second.accept(message("b"));
  expect(made.texts()).toEqual(["1: b"]);
  held.open();
  await slow.replied;
  await made.stop();
});

it("lets the replies of the turn before go first, but not for long", async () => {
  const { made, second } = pair();
  const held = gate();
  const deliver: Deliver = async (...what) => {
    await held.opened;
    return made.deliver(...what);
  };
  const clock = { now: () => 0 };
  const slow = made.engine({ clock, deliver: { messages: deliver, embedded: deliver } });
  const replied = slow.accept(message("a"));
  await until(async () => (await made.store.read("state/embedded/c1")) !== undefined);
  await second.accept(message("b"));
  expect(made.texts()).toEqual(["2: b"]);
  // Who waited for them once does not wait for them again.
  const list = jest.spyOn(made.store, "list");
  await second.accept(message("c"));
  const looks = list.mock.calls.filter(([prefix]) => prefix === "pending/embedded/c1/");
  expect(looks).toHaveLength(1);
  held.open();
  await replied;
  expect(made.texts()).toEqual(["2: b", "3: c", "1: a"]);
  await made.stop();
});
