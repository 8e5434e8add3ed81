import { type Claim, createLogLimiter } from "../../../bot/graph/limiter";
import { createSharedWindow } from "../../../bot/graph/sharedWindow";
import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore } from "../../../bot/store/port";
import { manualClock } from "./manualClock";

const far = Number.MAX_SAFE_INTEGER;
const log = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 };

/** Instances of one tenant, and when each of their requests was let through. */
function instances(count: number, stores = [openMemoryStore()]) {
  const clock = manualClock();
  const began = clock.now();
  const limiters = Array.from({ length: count }, (_, at) =>
    createLogLimiter({
      clock,
      window: createSharedWindow({
        store: stores[at % stores.length]!,
        key: "limits/log|t",
        clock,
        random: () => at / count,
        log,
        requests: 5,
      }),
    }),
  );
  const started: ({ at: number; by: number } & Claim)[] = [];
  const refused: number[] = [];
  const ask = async (by: number, until = far, claim: Claim = {}): Promise<void> => {
    const admission = await limiters[by]!.admit(until === far ? far : began + until, claim);
    if (admission.state === "admitted") started.push({ at: clock.now() - began, by, ...claim });
    else refused.push(admission.retryAfterMs);
  };
  /** In small steps, because the store answers between them. */
  const pass = async (ms: number): Promise<void> => {
    for (let at = 0; at < ms; at += 50) await clock.advance(50);
  };
  /** The most requests in any window of 10 s. */
  const most = (): number => {
    const within = ({ at }: { at: number }): number =>
      started.filter((one) => one.at >= at && one.at < at + 10_000).length;
    return Math.max(0, ...started.map(within));
  };
  return { clock, limiters, started, refused, ask, pass, most };
}

it("lets 5 requests of all instances together pass in any 10 seconds", async () => {
  const { started, ask, pass, most } = instances(3);
  for (let n = 0; n < 15; n++) void ask(n % 3);
  await pass(35_000);
  expect([started.length, most()]).toEqual([15, 5]);
  expect(new Set(started.map(({ by }) => by)).size).toBe(3);
  expect(started.filter(({ at }) => at < 1000)).toHaveLength(5);
});

it("lets nobody wait for the hour by which the clocks were set back", async () => {
  const { clock, limiters, started, ask, pass } = instances(2);
  for (let n = 0; n < 5; n++) void ask(n % 2);
  await pass(500);
  limiters[0]!.pause(8_000);
  await pass(500);
  clock.jump(-3_600_000);
  void ask(1);
  await pass(7_000);
  expect(started).toHaveLength(5);
  await pass(5_000);
  expect(started).toHaveLength(6);
});

it("refuses at once what the others leave no room for in time", async () => {
  const { started, refused, ask, pass } = instances(2);
  for (let n = 0; n < 5; n++) void ask(0);
  await pass(500);
  void ask(1, 6000);
  await pass(500);
  expect([started.length, refused.length]).toEqual([5, 1]);
  expect(refused[0]).toBeGreaterThan(9000);
});

it("pauses all instances when the service asks one of them", async () => {
  const { limiters, started, ask, pass } = instances(2);
  limiters[0]!.pause(20_000);
  await pass(100);
  void ask(1);
  await pass(19_000);
  expect(started).toEqual([]);
  await pass(3000);
  expect(started.map(({ by }) => by)).toEqual([1]);
});

it("lets who waits already wait for a pause that another instance was asked for", async () => {
  const { limiters, started, ask, pass } = instances(2);
  for (let n = 0; n < 6; n++) void ask(0);
  await pass(5000);
  limiters[1]!.pause(20_000);
  await pass(10_000);
  expect(started).toHaveLength(5);
  await pass(15_000);
  expect(started).toHaveLength(6);
});

it("lets askers take turns, and people before reading in the background", async () => {
  const { started, ask, pass } = instances(1);
  for (let n = 0; n < 20; n++) void ask(0, far, { asker: "ann" });
  for (let n = 0; n < 3; n++) void ask(0, far, { asker: "sweep", background: true });
  void ask(0, far, { asker: "ben" });
  await pass(11_000);
  expect(started.find(({ asker }) => asker === "ben")?.at).toBeLessThan(11_000);
  await pass(60_000);
  const last = Math.max(...started.filter(({ asker }) => asker === "ann").map(({ at }) => at));
  const background = started.filter((one) => one.background === true);
  expect(background).toHaveLength(3);
  expect(Math.min(...background.map(({ at }) => at))).toBeGreaterThanOrEqual(last);
});

it("leaves room for people beside reading in the background", async () => {
  const { started, ask, pass } = instances(2);
  for (let n = 0; n < 6; n++) void ask(n % 2, far, { background: true });
  await pass(5_000);
  expect(started).toHaveLength(3);
  void ask(1);
  await pass(100);
  expect(started).toHaveLength(4);
});

it("leaves nothing behind that others wait for when an instance ends", async () => {
  const stores = [openMemoryStore()];
  const { ask, pass } = instances(1, stores);
  for (let n = 0; n < 20; n++) void ask(0);
  await pass(1_000);
  const after = instances(1, stores);
  await after.clock.advance(1_000);
  void after.ask(0);
  await after.pass(10_500);
  expect(after.started).toHaveLength(1);
});

it("keeps the pace for itself while the store is away", async () => {
  const away: DocumentStore = {
    ...openMemoryStore(),
    read: () => Promise.reject(new Error("away")),
  };
  const { started, ask, pass, most } = instances(1, [away]);
  for (let n = 0; n < 7; n++) void ask(0);
  await pass(12_000);
  expect([started.length, most()]).toEqual([7, 5]);
});

it("counts what it began while the store was away once the store is back", async () => {
  const store = openMemoryStore();
  let isAway = true;
  const wavering: DocumentStore = {
    ...store,
    read: (...what) => (isAway ? Promise.reject(new Error("away")) : store.read(...what)),
  };
  const { started, ask, pass, most } = instances(2, [wavering]);
  for (let n = 0; n < 4; n++) void ask(0);
  await pass(1_000);
  isAway = false;
  void ask(0);
  await pass(500);
  void ask(1);
  await pass(20_000);
  expect([started.length, most()]).toEqual([6, 5]);
});

it("costs a read and a write for a request that need not wait", async () => {
  const store = openMemoryStore();
  let asked = 0;
  const counted: DocumentStore = {
    ...store,
    read: (...what) => (asked++, store.read(...what)),
    write: (...what) => (asked++, store.write(...what)),
  };
  const { started, ask, pass } = instances(1, [counted]);
  void ask(0);
  await pass(100);
  expect([started.length, asked]).toEqual([1, 2]);
});
