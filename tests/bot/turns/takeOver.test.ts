import { randomUUID } from "node:crypto";

import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore } from "../../../bot/store/port";
import { type Deliver, type Dialog } from "../../../bot/turns/port";
import { gate, message, scripted, sleep, until, world } from "./world";

const quick = { sweepMs: 5, acceptMs: 1, stopMs: 20 };

/** A process that can be cut off from everything outside, as by `kill -9`. */
function cutOff(store: DocumentStore) {
  let cut = false;
  const step = <T>(work: () => Promise<T>): Promise<T> =>
    cut ? Promise.reject(new Error("The process is dead")) : work();
  const reached: DocumentStore = {
    ...store,
    read: (...what) => step(() => store.read(...what)),
    write: (...what) => step(() => store.write(...what)),
    delete: (...what) => step(() => store.delete(...what)),
    list: (...what) => step(() => store.list(...what)),
  };
  return { store: reached, step, cut: () => (cut = true) };
}

/** Two engines: the dialog of the first waits at a gate. */
function pair(over: { readonly clock?: { now(): number }; readonly space?: string } = {}) {
  const made = world();
  const outside = cutOff(made.store);
  const { opened, open } = gate();
  const held: Dialog = (state, turn) => opened.then(() => scripted(state, turn));
  const clock = over.clock ?? { now: () => 0 };
  /** Every delivery counts, as on a channel that takes no keys. */
  const delivered: string[] = [];
  const count =
    (by: string): Deliver =>
    (reference, key, told) => {
      delivered.push(by);
      return made.deliver(reference, key, told);
    };
  const first = made.engine({
    store: outside.store,
    dialog: held,
    clock,
    deliver: {
      messages: made.deliver,
      embedded: (...what) => outside.step(() => count("first")(...what)),
    },
    ...(over.space !== undefined && {
      process: { space: over.space, pid: 1, isRunning: () => true, newId: randomUUID },
    }),
    limits: quick,
  });
  const second = made.engine({
    clock,
    deliver: { messages: made.deliver, embedded: count("second") },
    limits: quick,
  });
  const die = (): void => {
    outside.cut();
    made.kill(first);
  };
  return { made, first, second, open, die, delivered };
}

it("leaves alone what a living instance has in hand", async () => {
  const { made, first, second, open, delivered } = pair();
  await first.accept(message("a"));
  expect(await second.recover()).toBe(0);
  expect(await second.accept(message("a"))).toEqual({ state: "accepted", duplicate: true });
  await sleep(50);
  expect(delivered).toEqual([]);
  open();
  await made.quiet();
  expect([delivered, made.texts()]).toEqual([["first"], ["1: a"]]);
  await made.stop();
});

it("takes over from an instance that died, without being started anew", async () => {
  const { made, first, second, die, open, delivered } = pair();
  expect(await second.recover()).toBe(0);
  for (const text of ["a", "b", "look x"]) await first.accept(message(text));
  die();
  await made.quiet();
  open();
  const lookup = '4: lookupDone {"found":"x","ticket":"x"}';
  expect(made.texts()).toEqual(["1: a", "2: b", "3: look x", lookup]);
  expect(delivered).toEqual(Array(4).fill("second"));
  await until(async () => (await made.store.list("instances/", { limit: 9 })).length === 1);
  await made.stop();
});

it("takes over a redelivered activity of an instance that died", async () => {
  const { made, first, second, die } = pair();
  await first.accept(message("a"));
  die();
  expect(await second.accept(message("a"))).toEqual({ state: "accepted", duplicate: true });
  await made.quiet();
  expect(made.texts()).toEqual(["1: a"]);
  await made.stop();
});

it("believes in an instance elsewhere until its lease has run out", async () => {
  let now = 0;
  const { made, first, second, die } = pair({ clock: { now: () => now }, space: "elsewhere" });
  await second.recover();
  await first.accept(message("a"));
  die();
  now = 29_000;
  await sleep(50);
  expect(made.texts()).toEqual([]);
  now = 31_000;
  await made.quiet();
  expect(made.texts()).toEqual(["1: a"]);
  await made.stop();
});

it("does not reply for an instance that slept through its lease", async () => {
  let now = 0;
  const { made, first, second, open, delivered } = pair({
    clock: { now: () => now },
    space: "elsewhere",
  });
  await first.accept(message("a"));
  await second.recover();
  now = 31_000;
  await made.quiet();
  // It wakes up, and its turn goes on where it was.
  open();
  await until(async () => (await first.accept(message("b"))).state === "accepted");
  await made.quiet();
  expect(made.texts()).toEqual(["1: a", "2: b"]);
  expect(delivered).toEqual(["second", "first"]);
  await made.stop();
});

it("goes on with what nobody took while it slept through its lease", async () => {
  let now = 0;
  const { made, first, open, delivered } = pair({ clock: { now: () => now } });
  await first.accept(message("a"));
  now = 31_000;
  open();
  await made.quiet();
  expect([delivered, made.texts()]).toEqual([["first"], ["1: a"]]);
  await made.stop();
});

it("stops replying when the store lets it renew nothing", async () => {
  let now = 0;
  const store = openMemoryStore();
  const made = world(store);
  const { opened, open } = gate();
  const held: Dialog = (state, turn) => opened.then(() => scripted(state, turn));
  let away = false;
  const write: DocumentStore["write"] = (key, ...rest) =>
    away && key.startsWith("instances/")
      ? Promise.reject(new Error("away"))
      : store.write(key, ...rest);
  const engine = made.engine({
    store: { ...store, write },
    dialog: held,
    clock: { now: () => now },
    limits: { ...quick, leaseMs: 100, renewMs: 10 },
  });
  await engine.accept(message("a"));
  away = true;
  now = 101;
  open();
  await sleep(50);
  expect(made.texts()).toEqual([]);
  expect(made.lines.map(({ event }) => event)).toContain("effectsFailed");
  away = false;
  await made.quiet();
  expect(made.texts()).toEqual(["1: a"]);
  await made.stop();
});

it.each([
  ["nothing", "a", 0],
  ["something", "hold", 1],
])("leaves with %s left, so that others find it at once", async (_, text, left) => {
  const made = world();
  const { opened } = gate();
  const dialog: Dialog = (state, turn) =>
    turn.incoming.text === "hold"
      ? opened.then(() => scripted(state, turn))
      : scripted(state, turn);
  const engine = made.engine({ dialog, limits: { ...quick, stopMs: 10 } });
  await engine.accept(message(text));
  await engine.stop();
  expect(await made.store.list("instances/", { limit: 9 })).toHaveLength(left);
  const other = made.engine();
  expect(await other.recover()).toBe(left);
  await made.quiet();
  expect(made.texts()).toEqual([`1: ${text}`]);
  expect(await made.store.list("instances/", { limit: 9 })).toHaveLength(left);
  await other.stop();
});

it("keeps saying that it is alive", async () => {
  let now = 0;
  const made = world();
  const engine = made.engine({
    clock: { now: () => now },
    limits: { ...quick, leaseMs: 100, renewMs: 4 },
  });
  await engine.accept(message("a"));
  const [before] = await made.store.list("instances/", { limit: 9 });
  now = 50;
  await until(async () => {
    const [after] = await made.store.list("instances/", { limit: 9 });
    return after?.version !== before?.version;
  });
  const [after] = await made.store.list("instances/", { limit: 9 });
  expect(after).toMatchObject({ key: before?.key, value: { aliveUntil: 150 } });
  await engine.stop();
});
