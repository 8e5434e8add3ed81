import { createCaseDesk } from "../../../bot/cases/caseDesk";
import { type CaseDraft } from "../../../bot/cases/port";
import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore } from "../../../bot/store/port";

const clock = { now: () => Date.UTC(2026, 10, 20, 9) };
const draft: CaseDraft = {
  requester: { userId: "u-1", displayName: "Audrey", role: "employee" },
  conversation: "c-1",
  summary: ["Outside the scoping filter"],
  openedAt: "2026-11-20T09:00:00.000Z",
};

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
    const desk = createCaseDesk({ store, clock });
    expect(await desk.open("a#0", draft)).toEqual({
      caseId: "case-1001",
      number: 1001,
      state: "open",
      openedAt: "2026-11-20T09:00:00.000Z",
    });
    expect((await desk.open("b#0", draft)).number).toBe(1002);
    expect((await store.read("cases/case-1001"))?.value).toMatchObject({ draft, state: "open" });
  });

  it("gives the same case for the same key, with its present state", async () => {
    const store = openMemoryStore();
    const first = await createCaseDesk({ store, clock }).open("a#0", draft);
    const kept = (await store.read("cases/case-1001"))!;
    await store.write(kept.key, { ...(kept.value as object), state: "taken" }, kept);
    expect(await createCaseDesk({ store, clock }).open("a#0", draft)).toEqual({
      ...first,
      state: "taken",
    });
  });

  it.each(["caseNumbers", "caseKeys/", "cases/"])(
    "opens one case although writing %s failed on the way",
    async (prefix) => {
      const store = openMemoryStore();
      const desk = createCaseDesk({ store: failingOnce(store, prefix), clock });
      await expect(desk.open("a#0", draft)).rejects.toThrow("away");
      const opened = await desk.open("a#0", draft);
      expect(await desk.open("a#0", draft)).toEqual(opened);
      expect(await store.list("cases/", { limit: 10 })).toHaveLength(1);
    },
  );

  it("never gives a number twice, however many open at once on several desks", async () => {
    const store = openMemoryStore();
    const desks = [createCaseDesk({ store, clock }), createCaseDesk({ store, clock })];
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
