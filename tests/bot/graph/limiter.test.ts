import { type Admission, createLogLimiter } from "../../../bot/graph/limiter";
import { manualClock } from "./manualClock";

const far = Number.MAX_SAFE_INTEGER;

/** Asks the limiter `count` times and notes when each was let through. */
function ask(count: number, until = far, queue?: number) {
  const clock = manualClock();
  const began = clock.now();
  const limiter = createLogLimiter(queue === undefined ? { clock } : { clock, queue });
  const started: number[] = [];
  const refused: Admission[] = [];
  const one = async (limit: number): Promise<void> => {
    const admission = await limiter.admit(limit);
    if (admission.state === "admitted") started.push(clock.now() - began);
    else refused.push(admission);
  };
  for (let index = 0; index < count; index += 1) void one(until === far ? far : began + until);
  return { clock, limiter, started, refused, one };
}

it("lets 5 requests pass in any 10 seconds (gotcha 49)", async () => {
  const { clock, started } = ask(12);
  await clock.advance(60_000);
  expect(started).toEqual([0, 0, 0, 0, 0, 10_000, 10_000, 10_000, 10_000, 10_000, 20_000, 20_000]);
});

it("slides: room comes back one by one", async () => {
  const { clock, started, one } = ask(2);
  await clock.advance(4_000);
  for (let index = 0; index < 5; index += 1) void one(far);
  await clock.advance(60_000);
  expect(started).toEqual([0, 0, 4_000, 4_000, 4_000, 10_000, 10_000]);
});

it.each([
  ["back", -3_600_000],
  ["on", 3_600_000],
])("lets nobody wait longer than a window when the clock is set %s by an hour", async (_, by) => {
  const { clock, limiter, started } = ask(5);
  await clock.advance(1_000);
  clock.jump(by);
  const again = limiter.admit(clock.now() + 10_000);
  await clock.advance(10_000);
  await expect(again).resolves.toEqual({ state: "admitted" });
  expect(started).toHaveLength(5);
});

it("still keeps the pace, and a pause, when the clock is set back", async () => {
  const { clock, limiter, one, started } = ask(5);
  limiter.pause(20_000);
  clock.jump(-3_600_000);
  for (let index = 0; index < 6; index += 1) void one(far);
  await clock.advance(19_999);
  expect(started).toHaveLength(5);
  await clock.advance(1);
  expect(started).toHaveLength(10);
  await clock.advance(10_000);
  expect(started).toHaveLength(11);
});

it("refuses at once, with the wait, what cannot start in time", async () => {
  const { clock, started, refused } = ask(7, 6_000);
  await clock.advance(0);
  expect(started).toHaveLength(5);
  expect(refused).toEqual([
    { state: "refused", retryAfterMs: 10_000 },
    { state: "refused", retryAfterMs: 10_000 },
  ]);
});

it("lets a bounded number wait", async () => {
  const { clock, started, refused } = ask(12, far, 5);
  await clock.advance(60_000);
  expect([started.length, refused.length]).toEqual([10, 2]);
});

it("gives the room of those who were refused after a pause to others", async () => {
  const { clock, limiter, started, one } = ask(5);
  await clock.advance(1_000);
  for (let index = 0; index < 5; index += 1) void one(clock.now() + 10_000);
  limiter.pause(30_000);
  await clock.advance(20_000);
  void one(far);
  await clock.advance(60_000);
  expect(started.slice(5)).toEqual([31_000]);
});

it("stays quiet for as long as Graph asks, and keeps the pace afterwards", async () => {
  const { clock, limiter, started, refused, one } = ask(7);
  await clock.advance(1_000);
  limiter.pause(30_000);
  void one(clock.now() + 5_000);
  await clock.advance(90_000);
  expect(started).toEqual([0, 0, 0, 0, 0, 31_000, 31_000]);
  expect(refused).toEqual([{ state: "refused", retryAfterMs: 30_000 }]);
});

describe("reading in the background", () => {
  it("leaves room for people in every window", async () => {
    const { clock, limiter, started, one } = ask(0);
    const background: number[] = [];
    const began = clock.now();
    for (let index = 0; index < 5; index += 1)
      void limiter.admit(far, { background: true }).then(({ state }) => {
        if (state === "admitted") background.push(clock.now() - began);
      });
    await clock.advance(1_000);
    void one(far);
    void one(far);
    await clock.advance(60_000);
    expect(started).toEqual([1_000, 1_000]);
    expect(background.slice(0, 3)).toEqual([0, 0, 0]);
    expect(background).toHaveLength(5);
    expect(Math.min(...background.slice(3))).toBeGreaterThanOrEqual(10_000);
  });

  it("is refused when there is no room in time", async () => {
    const { clock, limiter } = ask(5);
    await clock.advance(0);
    const admission = await limiter.admit(clock.now() + 5_000, { background: true });
    expect(admission).toEqual({ state: "refused", retryAfterMs: 10_000 });
  });
});

describe("fairness", () => {
  const clockAt = () => {
    const clock = manualClock();
    const began = clock.now();
    const limiter = createLogLimiter({ clock });
    const order: string[] = [];
    const ask = async (asker: string, background = false, until = far): Promise<void> => {
      const { state } = await limiter.admit(until, { asker, background });
      order.push(`${state === "admitted" ? asker : `${asker} refused`} ${clock.now() - began}`);
    };
    return { clock, order, ask, began };
  };

  it("one person's hundred questions do not push back those of others", async () => {
    const { clock, order, ask } = clockAt();
    for (let count = 0; count < 50; count++) void ask("greedy");
    await clock.advance(1_000);
    void ask("ann");
    void ask("ben");
    await clock.advance(9_000);
    expect(order.slice(5)).toEqual([
      "greedy 10000",
      "ann 10000",
      "ben 10000",
      "greedy 10000",
      "greedy 10000",
    ]);
  });

  it("what nobody waits for goes last, and then it does go", async () => {
    const { clock, order, ask } = clockAt();
    for (let count = 0; count < 5; count++) void ask("first");
    for (let count = 0; count < 3; count++) void ask("follow", true);
    for (let count = 0; count < 6; count++) void ask(`person ${count}`);
    await clock.advance(30_000);
    expect(order.slice(5)).toEqual([
      ...[0, 1, 2, 3, 4].map((count) => `person ${count} 10000`),
      "person 5 20000",
      // Two of five stay free for people.
      ...["follow 20000", "follow 20000", "follow 30000"],
    ]);
  });

  it("who is overtaken for too long is told when time is up, not kept", async () => {
    const { clock, order, ask, began } = clockAt();
    for (let count = 0; count < 9; count++) void ask("first");
    void ask("first", false, began + 12_000);
    for (let count = 0; count < 5; count++) void ask(`person ${count}`);
    await clock.advance(30_000);
    expect(order.filter((line) => line.startsWith("first refused"))).toEqual([
      "first refused 10000",
    ]);
    expect(order.filter((line) => line.includes("person"))).toHaveLength(5);
  });
});
