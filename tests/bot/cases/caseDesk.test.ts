import { createCaseDesk } from "../../../bot/cases/caseDesk";
import { type CaseDraft } from "../../../bot/cases/port";
import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore } from "../../../bot/store/port";

const clock = { now: () => Date.UTC(2026, 10, 20, 9) };
const at = { route: "embedded", conversation: "c-1" } as const;
const draft: CaseDraft = {
  requester: { userId: "u-1", displayName: "Audrey", role: "employee", at },
  summary: ["Outside the scoping filter"],
};

/** A desk that tells nobody. */
const deskOn = (store: DocumentStore) =>
  createCaseDesk({ store, clock, takeMinutes: 15, tell: () => Promise.resolve("told") });

/** A store whose writes to a kind of document fail at first. */
const failingOnce = (store: DocumentStore, prefix: string): DocumentStore => {
  let failures = 1;
  return {
    ...store,
    write: (key, value, expected) =>
      key.startsWith(prefix) && failures-- > 0
        ? Promise.reject(new Error("The store is away"))
        : store.write(key, value, expected),
  };
};

describe("createCaseDesk", () => {
  it("counts cases from 1001 and keeps what was shared", async () => {
    const store = openMemoryStore();
    const desk = deskOn(store);
    expect(await desk.open("a#0", draft)).toEqual({
      ...draft,
      caseId: "case-1001",
      number: 1001,
      version: 1,
      state: "open",
      openedAt: "2026-11-20T09:00:00.000Z",
      dueAt: "2026-11-20T09:15:00.000Z",
      last: 1,
      lastMove: 1,
    });
    expect((await desk.open("b#0", draft)).number).toBe(1002);
    expect(await desk.book.read("case-1001")).toMatchObject({ ...draft, state: "open" });
  });

  it("gives the same case for the same key, with its present state", async () => {
    const store = openMemoryStore();
    const by = { role: "engineer", userId: "e-1", at } as const;
    await deskOn(store).open("a#0", draft);
    await deskOn(store).act("b#0", { act: "move", move: "take", caseId: "case-1001", by });
    expect(await deskOn(store).open("a#0", draft)).toMatchObject({ state: "taken", owner: by });
  });

  it.each(["caseNumbers", "caseKeys/", "cases/"])(
    "opens one case although writing %s failed on the way",
    async (prefix) => {
      const store = openMemoryStore();
      const desk = deskOn(failingOnce(store, prefix));
      await expect(desk.open("a#0", draft)).rejects.toThrow("away");
      const opened = await desk.open("a#0", draft);
      expect(await desk.open("a#0", draft)).toEqual(opened);
      expect(await store.list("cases/", { limit: 10 })).toHaveLength(1);
    },
  );

  it("never gives a number twice, however many open at once on several desks", async () => {
    const store = openMemoryStore();
    const desks = [deskOn(store), deskOn(store)];
    const opened = await Promise.all(
      Array.from({ length: 40 }, (_, i) => desks[i % 2]!.open(`key-${i >> 1}`, draft)),
    );
    const numbers = opened.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(20);
    opened.forEach((one, i) => {
      expect(one).toEqual(opened[i ^ 1]);
    });
  });
});
