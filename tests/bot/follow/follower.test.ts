import { createFollower, type FollowerParts } from "../../../bot/follow/follower";
import { openMemoryStore } from "../../../bot/store/memory";
import { type Notice } from "../../../bot/turns/port";

const minute = 60_000;
const start = Date.UTC(2026, 10, 20, 9);
const to = { route: "embedded", conversation: "c1" } as const;
const request = { app: { id: "app", displayName: "Salesforce" } };
const iso = (ms: number): string => new Date(ms).toISOString();
const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** A follower on a store, with a clock that the test moves and a record of what was told. */
function world(over: Partial<FollowerParts> = {}) {
  const store = over.store ?? openMemoryStore();
  const told: Notice[] = [];
  const looks: string[] = [];
  let now = start;
  const follower = createFollower({
    store,
    log,
    clock: { now: () => now },
    random: () => 0.5,
    evidence: {
      collect: (asked) => {
        looks.push(`${asked.app.id} ${String(asked.fresh)} ${String(asked.background)}`);
        return Promise.resolve({ evidence: {} } as never);
      },
    },
    tell: (notice) => {
      told.push(notice);
      return Promise.resolve("told");
    },
    ...over,
  });
  const pass = (ms: number): Promise<number> => {
    now += ms;
    return follower.lookNow();
  };
  const kept = async (): Promise<number> => (await store.list("follows/", { limit: 10 })).length;
  return { store, follower, told, looks, pass, kept };
}

const draft = { request, firstAt: iso(start + 10 * minute), untilAt: iso(start + 600 * minute) };

describe("a follow", () => {
  it("is looked at when it is due, and later each time", async () => {
    const { follower, told, looks, pass } = world();
    await follower.follow("f1", to, draft);
    const done: number[] = [];
    for (let at = 0; at < 60; at += 5) done.push(await pass(5 * minute));

    expect(done).toEqual([0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0]);
    expect(looks).toEqual(["app true true", "app true true", "app true true"]);
    expect(told[0]).toMatchObject({
      id: "follow f1 1",
      to,
      event: "followLooked",
      value: { follow: "f1", last: false, collected: { evidence: {} } },
    });
  });

  it("ends with a last look when its time is over", async () => {
    const { follower, told, pass, kept } = world();
    await follower.follow("f1", to, draft);
    await pass(700 * minute);
    expect(told).toMatchObject([{ value: { last: true } }]);
    expect(await kept()).toBe(0);
    expect(await pass(700 * minute)).toBe(0);
  });

  it("is begun once under its id, and is over when it was ended", async () => {
    const { follower, told, pass, kept } = world();
    await follower.follow("f1", to, draft);
    await pass(10 * minute);
    await follower.follow("f1", to, draft);
    expect(await pass(minute)).toBe(0);
    await follower.unfollow("f1");
    await follower.unfollow("f1");
    expect(await kept()).toBe(0);
    expect(await pass(60 * minute)).toBe(0);
    expect(told).toHaveLength(1);
  });

  it("is looked at by one of two instances", async () => {
    const store = openMemoryStore();
    const [one, two] = [world({ store }), world({ store })];
    await one.follower.follow("f1", to, draft);
    const looks = await Promise.all([one.pass(10 * minute), two.pass(10 * minute)]);
    expect(looks.sort()).toEqual([0, 1]);
    expect([...one.told, ...two.told]).toHaveLength(1);
  });

  it("survives a restart", async () => {
    const store = openMemoryStore();
    await world({ store }).follower.follow("f1", to, draft);
    expect(await world({ store }).pass(10 * minute)).toBe(1);
  });

  it("is looked at again soon when its news could not be brought", async () => {
    const ids: string[] = [];
    const tell = ({ id }: Notice) => {
      ids.push(id);
      return ids.length === 1
        ? Promise.reject(new Error("busy"))
        : Promise.resolve("told" as const);
    };
    const { follower, pass } = world({ tell });
    await follower.follow("f1", to, draft);
    expect(await pass(10 * minute)).toBe(0);
    expect(await pass(minute)).toBe(1);
    expect(ids).toEqual(["follow f1 1", "follow f1 2"]);
  });

  it("is not brought back by a look during which it was ended", async () => {
    const tell = async () => {
      await made.follower.unfollow("f1");
      throw new Error("busy");
    };
    const made = world({ tell });
    await made.follower.follow("f1", to, draft);
    await made.pass(10 * minute);
    expect(await made.kept()).toBe(0);
  });

  it("ends when its conversation is not there any more", async () => {
    const { follower, pass, kept } = world({ tell: () => Promise.resolve("unknown") });
    await follower.follow("f1", to, draft);
    await pass(10 * minute);
    expect(await kept()).toBe(0);
  });

  it("of many, all are looked at in one pass", async () => {
    const { follower, told, pass } = world();
    for (let n = 0; n < 450; n++) await follower.follow(`f${n}`, to, draft);
    expect(await pass(10 * minute)).toBe(450);
    expect(new Set(told.map(({ id }) => id)).size).toBe(450);
  });

  it("with a short pace is no other instance's while its look waits for a turn, and is due soon after", async () => {
    const store = openMemoryStore();
    let found: () => void = () => undefined;
    const collect = () =>
      new Promise<never>(
        (resolve) =>
          (found = () => {
            resolve({} as never);
          }),
      );
    const [slow, other] = [world({ store, evidence: { collect } }), world({ store })];
    await slow.follower.follow("f1", to, { ...draft, paceMs: minute });
    const look = slow.pass(10 * minute);
    await new Promise(setImmediate);
    expect(await other.pass(12 * minute)).toBe(0);
    found();
    expect([await look, await other.pass(0)]).toEqual([1, 1]);
  });

  it("that is no follow of this version is left alone", async () => {
    const { store, pass, kept } = world();
    await store.write("follows/odd", { schema: 9 }, "absent");
    expect(await pass(minute)).toBe(0);
    expect(await kept()).toBe(1);
  });
});

it("a store that fails fails no pass", async () => {
  const store = { ...openMemoryStore(), list: () => Promise.reject(new Error("away")) };
  expect(await world({ store }).pass(minute)).toBe(0);
});
