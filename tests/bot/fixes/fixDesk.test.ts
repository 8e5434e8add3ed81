import { fixes } from "../../../bot/fixes";
import { createFixDesk } from "../../../bot/fixes/fixDesk";
import { fixedAt } from "../../../bot/fixes/fixDocument";
import { type FixRun, type TenantWrites } from "../../../bot/fixes/port";
import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore, type Json } from "../../../bot/store/port";
import { type Notice } from "../../../bot/turns/port";
import { app, fakeTenant, old, person, refused, type Trouble } from "./fakeTenant";

const to = { route: "embedded", conversation: "c1" } as const;
const recreate: FixRun = { fix: "recreateAssignment", app, person, by: { userId: "e1" } };
const start: FixRun = { fix: "startJob", app, by: { userId: "e1" } };
const restart: FixRun = { fix: "restartJob", app, by: {}, reset: ["QuarantineState"] };

/** A desk on a store; a second one on the same store is the same desk after a restart. */
function deskOn(
  store: DocumentStore,
  tenant: TenantWrites | "none",
  isLost: () => boolean = () => false,
) {
  const time = { now: Date.UTC(2026, 10, 20, 9) };
  const told: Notice[] = [];
  const nothing = (): void => undefined;
  const desk = createFixDesk({
    store,
    clock: { now: () => time.now },
    fixes,
    writesFor: () => Promise.resolve(tenant),
    tell: (notice) => {
      if (isLost()) return Promise.reject(new Error("busy"));
      told.push(notice);
      return Promise.resolve("told");
    },
    log: { warn: nothing, error: nothing },
    wait: () => Promise.resolve(),
    changed: nothing,
  });
  return { desk, told, time };
}

/** The same tenant, which dies (throws, for this process) at a call: before or after doing it. */
function dying(tenant: TenantWrites, call: keyof TenantWrites, after: boolean): TenantWrites {
  const dead = async (...args: unknown[]): Promise<never> => {
    if (after) await (tenant[call] as (...all: unknown[]) => Promise<unknown>)(...args);
    throw new Error("killed");
  };
  return { ...tenant, [call]: dead };
}

it("does the same thing once, however often it is asked for", async () => {
  const { tenant, calls } = fakeTenant({ stands: "stopped" });
  const { desk } = deskOn(openMemoryStore(), tenant);
  const first = await desk.run("key", to, "t", start);
  expect(await desk.run("key", to, "t", start)).toEqual(first);
  expect(calls.filter((call) => call === "startJob")).toHaveLength(1);
});

describe("a crash", () => {
  it.each([
    ["assignments", false],
    ["assignments", true],
    ["unassign", false],
    ["unassign", true],
    ["assign", false],
    ["assign", true],
  ] as const)("at %s (after it: %s) loses no assignment", async (call, after) => {
    const store = openMemoryStore();
    const { tenant, now } = fakeTenant();
    const first = deskOn(store, dying(tenant, call, after));
    await expect(first.desk.run("key", to, "t", recreate)).rejects.toThrow("killed");
    const outcome = await deskOn(store, tenant).desk.run("key", to, "t", recreate);
    const began = call !== "assignments";
    expect(outcome).toMatchObject(began ? { state: "done" } : { why: "interrupted" });
    expect(now.assignments.map(({ appRoleId }) => appRoleId)).toEqual(["role-1"]);
    expect(now.assignments[0]!.id === old.id).toBe(!began);
    expect(await store.list("fixesOwed/", { limit: 9 })).toEqual([]);
  });

  it("in a restart is not repeated, and not passed over", async () => {
    const store = openMemoryStore();
    const { tenant, calls } = fakeTenant();
    const first = deskOn(store, dying(tenant, "restartJob", true));
    await expect(first.desk.run("key", to, "t", restart)).rejects.toThrow("killed");
    const outcome = await deskOn(store, tenant).desk.run("key", to, "t", restart);
    expect(outcome).toEqual({ state: "unknown" });
    expect(calls.filter((call) => call === "restartJob")).toHaveLength(1);
  });

  it("nobody came back from is settled in time", async () => {
    const store = openMemoryStore();
    const { tenant, now } = fakeTenant();
    const first = deskOn(store, dying(tenant, "unassign", true));
    await expect(first.desk.run("key", to, "t", recreate)).rejects.toThrow("killed");
    const second = deskOn(store, tenant);
    await second.desk.settle();
    expect(now.assignments).toEqual([]);
    second.time.now += 11 * 60_000;
    await second.desk.settle();
    expect(now.assignments).toHaveLength(1);
    expect(second.told).toMatchObject([
      { to, event: "fixDone", value: { ticket: "t", outcome: { state: "restored" } } },
    ]);
  });
});

describe("what is owed", () => {
  const never = (): Trouble[] =>
    Array.from({ length: 4 }, () => ({ call: "assign", answer: refused }));

  it("is given back as soon as that goes, once, by one of two instances", async () => {
    const store = openMemoryStore();
    const { tenant, now } = fakeTenant({}, [old], never());
    const { desk, told, time } = deskOn(store, tenant);
    expect(await desk.run("key", to, "t", recreate)).toMatchObject({ state: "owed" });
    await desk.settle();
    expect(now.assignments).toEqual([]);
    time.now += 60_000;
    const other = deskOn(store, tenant);
    other.time.now = time.now;
    await Promise.all([desk.settle(), other.desk.settle()]);
    await desk.settle();
    expect(now.assignments).toHaveLength(1);
    expect([...told, ...other.told]).toMatchObject([
      { event: "fixDone", value: { outcome: { state: "restored" } } },
    ]);
    expect(await desk.run("key", to, "t", recreate)).toMatchObject({ state: "restored" });
  });

  it("is left to the newer version that wrote it", async () => {
    const store = openMemoryStore();
    const { tenant, calls } = fakeTenant({}, [old]);
    await store.write("fixes/a", { schema: 99, kept: { ...old } }, "any");
    await store.write("fixesOwed/a", { schema: 1 }, "any");
    await deskOn(store, tenant).desk.settle();
    expect(await store.read("fixesOwed/a")).toBeDefined();
    expect(calls).toEqual([]);
  });

  it("is given back though hundreds of others wait before it", async () => {
    const store = openMemoryStore();
    const { tenant, now } = fakeTenant({}, [old], never());
    const { desk, time } = deskOn(store, tenant);
    const nextAt = new Date(time.now + 3_600_000).toISOString();
    const waiting = { schema: 1, at: nextAt, nextAt, to, ticket: "t", kept: { ...old }, tries: 9 };
    const run = JSON.parse(JSON.stringify(recreate)) as Json;
    for (let n = 0; n < 250; n++) {
      await store.write(`fixes/-${n}`, { ...waiting, run }, "any");
      await store.write(`fixesOwed/-${n}`, { schema: 1 }, "any");
    }
    await desk.run("key", to, "t", recreate);
    time.now += 60_000;
    await desk.settle();
    expect(now.assignments).toHaveLength(1);
    expect(await store.list("fixesOwed/", { limit: 999 })).toHaveLength(250);
  });

  it("holds up nothing else where nobody can be told of it", async () => {
    const { tenant, now } = fakeTenant({}, [old], [...never(), ...never()]);
    const isLost = jest.fn().mockReturnValueOnce(true).mockReturnValue(false);
    const { desk, time, told } = deskOn(openMemoryStore(), tenant, isLost);
    await desk.run("key", to, "t1", recreate);
    now.assignments = [old];
    await desk.run("other", to, "t2", recreate);
    time.now += 60_000;
    await desk.settle();
    expect(told).toHaveLength(1);
  });

  it("is tried less and less often", async () => {
    const { tenant, calls } = fakeTenant({}, [old], [...never(), ...never(), ...never()]);
    const { desk, time } = deskOn(openMemoryStore(), tenant);
    await desk.run("key", to, "t", recreate);
    const looks = async (): Promise<number> => {
      const before = calls.length;
      await desk.settle();
      return calls.length - before;
    };
    time.now += 16_000;
    expect(await looks()).toBeGreaterThan(0);
    time.now += 16_000;
    expect(await looks()).toBe(0);
  });
});

it("keeps what is owed, and lets go in time of what is over", async () => {
  const store = openMemoryStore();
  const never: Trouble[] = Array.from({ length: 4 }, () => ({ call: "assign", answer: refused }));
  const { tenant } = fakeTenant({ stands: "stopped" }, [old], never);
  const { desk, time } = deskOn(store, tenant);
  await desk.run("owed", to, "t1", recreate);
  await desk.run("over", to, "t2", start);
  const ages = (await store.list("fixes/", { limit: 9 })).map(({ value }) => fixedAt(value));
  expect(new Set(ages)).toEqual(new Set([undefined, time.now]));
});

it("says that nobody is signed in, and changes nothing", async () => {
  const { desk } = deskOn(openMemoryStore(), "none");
  expect(await desk.run("key", to, "t", recreate)).toEqual({ state: "notDone", why: "noToken" });
});
