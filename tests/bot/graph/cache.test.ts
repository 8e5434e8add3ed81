import { createCache } from "../../../bot/graph/cache";
import { manualClock } from "./manualClock";

function build() {
  const clock = manualClock();
  let loads = 0;
  const cache = createCache<string>({ clock, ttlMs: 60_000, max: 2, keep: (one) => one !== "bad" });
  const load = (value: string) => (): Promise<string> => {
    loads += 1;
    return Promise.resolve(value);
  };
  return { clock, cache, load, loads: () => loads };
}

it.each([
  ["within its time", 59_999, false, 1],
  ["after its time", 60_000, false, 2],
  ["when a fresh one is wanted", 5_000, true, 2],
  ["when a fresh one is wanted again too soon", 4_999, true, 1],
])("asks %s", async (_, afterMs, fresh, expected) => {
  const { clock, cache, load, loads } = build();
  await cache.get("a", load("1"));
  await clock.advance(afterMs);
  await cache.get("a", load("2"), { fresh });
  expect(loads()).toBe(expected);
});

it("asks again when the clock was set back: nobody can tell how old an answer is", async () => {
  const { clock, cache, load, loads } = build();
  await cache.get("a", load("1"));
  clock.jump(-3_600_000);
  expect(await cache.get("a", load("2"))).toBe("2");
  await cache.get("a", load("3"));
  expect(loads()).toBe(2);
});

it("asks the same question once at a time", async () => {
  const { cache, load, loads } = build();
  const all = await Promise.all([1, 2, 3].map(() => cache.get("a", load("same"))));
  expect([all, loads()]).toEqual([["same", "same", "same"], 1]);
});

it.each([
  ["a flight that has just begun", 4_999, 1],
  ["no flight that began long before", 5_000, 2],
])("who wants a fresh answer joins %s", async (_, ageMs, expected) => {
  const { clock, cache, loads } = build();
  let land: (value: string) => void = () => undefined;
  const slow = cache.get("a", () => new Promise((resolve) => (land = resolve)));
  await clock.advance(ageMs);
  const fresh = cache.get("a", () => Promise.resolve("new"), { fresh: true });
  land("old");
  expect([await slow, new Set(["old", await fresh]).size]).toEqual(["old", expected]);
  expect(loads()).toBe(0);
});

describe("who joins one whose time is over earlier", () => {
  /** Asks a source that answers 10 s after it is asked, "late" to whoever has not so much time. */
  function late() {
    const clock = manualClock();
    const cache = createCache<string>({
      ...{ clock, ttlMs: 60_000, max: 2 },
      keep: (one) => one === "good",
      ranOut: (one, until) => one === "late" && clock.now() >= until,
    });
    const told: string[] = [];
    let loads = 0;
    const ask = (who: string, withinMs: number, answer = "good", background = false): void => {
      const until = clock.now() + withinMs;
      const load = async (): Promise<string> => {
        loads += 1;
        await clock.wait(Math.min(withinMs, 10_000));
        return withinMs < 10_000 ? "late" : answer;
      };
      void cache.get("a", load, { until, background }).then((one) => {
        told.push(`${who}: ${one}`);
      });
    };
    return { clock, ask, told, loads: () => loads };
  }

  it("asks anew with the own time, once for all who have some", async () => {
    const { clock, ask, told, loads } = late();
    ask("first", 5_000);
    await clock.advance(4_000);
    for (const who of ["second", "third", "fourth"]) ask(who, 20_000);
    await clock.advance(1_000);
    expect([told, loads()]).toEqual([["first: late"], 2]);
    await clock.advance(10_000);
    expect(told.sort()).toEqual(["first: late", "fourth: good", "second: good", "third: good"]);
    expect(loads()).toBe(2);
  });

  it("never asks more often than each would alone", async () => {
    const { clock, ask, told, loads } = late();
    for (let n = 0; n < 5; n++) {
      ask(String(n), 5_000);
      await clock.advance(100);
    }
    await clock.advance(60_000);
    expect(told.sort()).toEqual([0, 1, 2, 3, 4].map((n) => `${n}: late`));
    expect(loads()).toBeLessThanOrEqual(5);
  });

  it("shares what is no better with more time", async () => {
    const { clock, ask, told, loads } = late();
    ask("first", 15_000, "broken");
    await clock.advance(4_000);
    ask("second", 60_000);
    await clock.advance(10_000);
    expect([told, loads()]).toEqual([["first: broken", "second: broken"], 1]);
  });

  it("waits for nothing that is read in the background", async () => {
    const { clock, ask, told, loads } = late();
    ask("nobody", 20_000, "slow", true);
    await clock.advance(1_000);
    ask("somebody", 20_000, "good");
    ask("nobody else", 20_000, "good", true);
    await clock.advance(20_000);
    expect(told.sort()).toEqual(["nobody else: good", "nobody: slow", "somebody: good"]);
    expect(loads()).toBe(2);
  });
});

it("does not keep what is not worth it", async () => {
  const { cache, load, loads } = build();
  await cache.get("a", load("bad"));
  await cache.get("a", load("good"));
  expect([loads(), cache.peek("a")]).toEqual([2, "good"]);
});

it("forgets the answer unused for longest", () => {
  const { cache } = build();
  cache.put("a", "1");
  cache.put("b", "2");
  cache.peek("a");
  cache.put("c", "3");
  expect(["a", "b", "c"].map((key) => cache.peek(key))).toEqual(["1", undefined, "3"]);
});

it("asks anew after a failed load", async () => {
  const { cache, load } = build();
  await expect(cache.get("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(cache.get("a", load("1"))).resolves.toBe("1");
});

describe("an answer that is past its time but not too old", () => {
  async function outdated(afterMs: number) {
    const clock = manualClock();
    const cache = createCache<string>({ clock, ttlMs: 1000, staleMs: 5000, max: 1 });
    await cache.get("a", () => Promise.resolve("old"));
    await clock.advance(afterMs);
    return cache;
  }

  it("is given while a new one is fetched", async () => {
    const cache = await outdated(5999);
    await expect(cache.get("a", () => Promise.resolve("new"))).resolves.toBe("old");
    await expect(cache.get("a", () => Promise.reject(new Error("no")))).resolves.toBe("new");
  });

  it("stays when the fetching fails", async () => {
    const cache = await outdated(1000);
    await cache.get("a", () => Promise.reject(new Error("no")));
    await expect(cache.get("a", () => Promise.resolve("new"))).resolves.toBe("old");
  });

  it.each([
    ["it is too old", 6000, false],
    ["a fresh one is wanted", 5999, true],
  ])("is not given when %s", async (_, afterMs, fresh) => {
    const cache = await outdated(afterMs);
    await expect(cache.get("a", () => Promise.resolve("new"), { fresh })).resolves.toBe("new");
  });
});

describe("after something was changed", () => {
  it.each([
    ["is asked again although it is new", 0, "new"],
    ["is given when it was read after the change", -1, "old"],
  ])("an answer %s", async (_, laterMs, expected) => {
    const { clock, cache, load } = build();
    await cache.get("a", load("old"));
    const notBefore = clock.now() + laterMs;
    expect(await cache.get("a", load("new"), { fresh: true, notBefore })).toBe(expected);
  });

  it("no flight is joined that began before, and its answer does not replace a newer one", async () => {
    const { clock, cache, load } = build();
    let land: (value: string) => void = () => undefined;
    const slow = cache.get("a", () => new Promise((resolve) => (land = resolve)));
    await clock.advance(10);
    const notBefore = clock.now();
    await clock.advance(10);
    expect(await cache.get("a", load("new"), { fresh: true, notBefore })).toBe("new");
    land("old");
    await slow;
    expect(cache.peek("a", { notBefore })).toBe("new");
  });
});
