import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore, type Json } from "../../../bot/store/port";
import { createRetention, type Passing } from "../../../bot/store/retention";

const log = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 };
const usedAt = (value: Json): number | undefined =>
  (value as { readonly at?: number }).at ?? undefined;
const passing: readonly Passing[] = [
  { prefix: "state/", group: (key) => key, usedAt, keepMs: 1000 },
  { prefix: "log/", group: (key) => key.slice(0, key.lastIndexOf("/")), usedAt, keepMs: 1000 },
];

function setUp({ store = openMemoryStore(), most = 1000 } = {}) {
  const time = { now: 1_000_000 };
  const clock = { now: () => time.now };
  const instance = () =>
    createRetention({ store, clock, log, random: () => 0.5, passing }, { everyMs: 100, most });
  const write = async (documents: Readonly<Record<string, number | undefined>>): Promise<void> => {
    for (const [key, age] of Object.entries(documents)) {
      const at = age === undefined ? undefined : time.now - age;
      await store.write(key, { schema: 1, at }, "any");
    }
  };
  const kept = async (): Promise<string[]> =>
    (await store.list("", { limit: 1000 }))
      .map(({ key }) => key)
      .filter((key) => !key.startsWith("sweeps/"));
  return { store, time, instance, write, kept };
}

it("deletes what is old, and groups when their youngest is", async () => {
  const { instance, write, kept } = setUp();
  await write({
    "state/old": 1001,
    "state/young": 999,
    "state/unknown": undefined,
    "log/a/1": 5000,
    "log/a/2": 1001,
    "log/b/1": 5000,
    "log/b/2": 10,
    "log/c/1": undefined,
    "cases/1": 99_999,
  });
  expect(await instance().sweepNow()).toBe(3);
  const left = ["cases/1", "log/b/1", "log/b/2", "log/c/1", "state/unknown", "state/young"];
  expect(await kept()).toEqual(left);
});

it("keeps each kind as long as its own age says", async () => {
  const { store, time } = setUp();
  const kinds = [
    { prefix: "log/", group: (key: string) => key, usedAt, keepMs: 10 },
    { prefix: "state/", group: (key: string) => key, usedAt, keepMs: 1000 },
  ];
  for (const key of ["log/a", "state/a"]) await store.write(key, { at: time.now - 500 }, "any");
  const clock = { now: () => time.now };
  const parts = { store, clock, log, random: () => 0, passing: kinds };
  const retention = createRetention(parts, { everyMs: 100 });
  expect(await retention.sweepNow()).toBe(1);
  expect(await store.read("log/a")).toBeUndefined();
});

it("is done by one instance, and again when it is time", async () => {
  const { time, instance, write, kept } = setUp();
  await write({ "state/a": 2000 });
  const both = await Promise.all([instance().sweepNow(), instance().sweepNow()]);
  expect(both.sort()).toEqual([0, 1]);
  await write({ "state/b": 2000 });
  expect(await instance().sweepNow()).toBe(0);
  time.now += 100;
  expect(await instance().sweepNow()).toBe(1);
  expect(await kept()).toEqual([]);
});

it("looks at so many documents at most, and goes on there the next time", async () => {
  const { time, instance, write, kept } = setUp({ most: 150 });
  const keys = Array.from({ length: 400 }, (_, n) => `state/${String(n).padStart(3, "0")}`);
  await write(Object.fromEntries([...keys, "log/z/1"].map((key) => [key, 2000])));
  const counts: number[] = [];
  for (let sweep = 0; sweep < 8 && (await kept()).length > 0; sweep++) {
    counts.push(await instance().sweepNow());
    time.now += 100;
  }
  expect(await kept()).toEqual([]);
  expect(Math.max(...counts)).toBeLessThanOrEqual(200);
  expect(counts.reduce((sum, count) => sum + count)).toBe(401);
});

it("does not delete what was used while it looked", async () => {
  const { store, time, write } = setUp();
  await write({ "state/a": 2000 });
  const list: DocumentStore["list"] = async (...what) => {
    const page = await store.list(...what);
    await store.write("state/a", { schema: 1, at: time.now }, "any");
    return page;
  };
  const racing = createRetention(
    { store: { ...store, list }, clock: { now: () => time.now }, log, random: () => 0, passing },
    { everyMs: 100 },
  );
  expect(await racing.sweepNow()).toBe(0);
  expect((await store.read("state/a"))?.value).toEqual({ schema: 1, at: time.now });
});

it("says nothing worse than a warning when the store is away", async () => {
  const { store } = setUp();
  const read: DocumentStore["read"] = () => Promise.reject(new Error("away"));
  const parts = { store: { ...store, read }, clock: { now: () => 0 }, log, random: () => 0 };
  const retention = createRetention({ ...parts, passing });
  expect(await retention.sweepNow()).toBe(0);
  retention.start();
  await retention.stop();
});
