import { createCaseDesk } from "../../../bot/cases/caseDesk";
import {
  type CaseCommand,
  type CaseMove,
  type CaseParty,
  type HubState,
} from "../../../bot/cases/port";
import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore } from "../../../bot/store/port";
import { audrey, draft, erin, frank } from "./parties";

const clock = { now: () => Date.UTC(2026, 10, 20, 9) };
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
    const by = erin;
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

describe("the clock of the desk", () => {
  const minute = 60_000;
  const desk = (takeMinutes = 15) => {
    const now = { ms: Date.UTC(2026, 10, 28, 9) };
    const told: string[] = [];
    const made = createCaseDesk({
      store: openMemoryStore(),
      clock: { now: () => now.ms },
      takeMinutes,
      tell: ({ to, id }) => {
        told.push(`${to.conversation} ${id}`);
        return Promise.resolve("told");
      },
    });
    const kinds = async () =>
      (await made.book.entries((await made.book.read("case-1001"))!, 0)).map(
        ({ what }) => what.kind,
      );
    return { ...made, now, told, kinds };
  };

  it("reminds once when nobody took a case in time, later again, and not when somebody has", async () => {
    const { now, told, kinds, ...made } = desk();
    await made.act("w", { act: "watch", by: erin });
    await made.open("a", draft);
    now.ms += 14 * minute;
    await made.remind();
    expect(await kinds()).toEqual(["moved"]);
    now.ms += minute;
    await Promise.all([made.remind(), made.remind()]);
    expect(await kinds()).toEqual(["moved", "reminded"]);
    expect(new Set(told)).toContain("Audrey case-1001/2");
    expect(new Set(told)).toContain("Erin case-1001/2");
    now.ms += 14 * minute;
    await made.remind();
    expect(await kinds()).toHaveLength(2);
    now.ms += minute;
    await made.remind();
    expect(await kinds()).toHaveLength(3);
    await made.act("t", { act: "move", move: "take", caseId: "case-1001", by: erin });
    now.ms += 600 * minute;
    await made.remind();
    expect(await kinds()).toEqual(["moved", "reminded", "reminded", "moved"]);
  });

  it("keeps when it was opened, taken, first answered, due and resolved", async () => {
    const { now, ...made } = desk();
    const at = (minutes: number) => new Date(now.ms + minutes * minute).toISOString();
    const [opened, due, taken, answered, over] = [0, 15, 3, 5, 9].map(at);
    const times = async () => {
      const { openedAt, dueAt, takenAt, firstResponseAt, resolvedAt } =
        (await made.book.read("case-1001"))!;
      return [openedAt, dueAt, takenAt, firstResponseAt, resolvedAt];
    };
    const say = (key: string) =>
      made.act(key, { act: "say", caseId: "case-1001", by: erin, side: "engineer", text: key });
    const go = (move: "take" | "resolve" | "reopen") =>
      made.act(move, { act: "move", move, caseId: "case-1001", by: erin });
    await made.open("a", draft);
    expect(await times()).toEqual([opened, due, undefined, undefined, undefined]);
    now.ms += 3 * minute;
    await go("take");
    expect(await times()).toEqual([opened, undefined, taken, undefined, undefined]);
    now.ms += 2 * minute;
    await say("first");
    now.ms += 2 * minute;
    await say("second");
    now.ms += 2 * minute;
    await go("resolve");
    expect(await times()).toEqual([opened, undefined, taken, answered, over]);
    await go("reopen");
    expect(await times()).toEqual([opened, at(15), taken, answered, undefined]);
  });

  it("offers a case that is not solved to the former owner, then to all", async () => {
    const { now, told, ...made } = desk();
    for (const by of [erin, frank]) await made.act(`w ${by.displayName}`, { act: "watch", by });
    await made.open("a", draft);
    const move = (move: CaseMove, by: CaseParty) =>
      made.act(`${move} ${now.ms}`, { act: "move", move, caseId: "case-1001", by } as CaseCommand);
    await move("take", erin);
    await move("resolve", erin);
    await move("notSolved", audrey);
    expect(told.filter((one) => one.endsWith("/4")).sort()).toEqual([
      "Audrey case-1001/4",
      "Erin case-1001/4",
    ]);
    now.ms += 10 * minute;
    await made.remind();
    expect(told.filter((one) => one.endsWith("/5")).sort()).toEqual([
      "Erin case-1001/5",
      "Frank case-1001/5",
    ]);
  });

  it("reminds nobody when that is off", async () => {
    const { now, kinds, ...made } = desk(0);
    await made.open("a", draft);
    now.ms += 6000 * minute;
    await made.remind();
    expect(await kinds()).toEqual(["moved"]);
  });

  it("keeps a long talk whole, in documents of bounded size", async () => {
    const store = openMemoryStore();
    const made = deskOn(store);
    await made.open("a", draft);
    await made.act("t", { act: "move", move: "take", caseId: "case-1001", by: erin });
    for (let n = 0; n < 200; n++) {
      const words = { act: "say", caseId: "case-1001", text: `t${n}` } as const;
      await made.act(
        `s${n}`,
        n % 2 === 0
          ? { ...words, side: "engineer", by: erin }
          : { ...words, side: "requester", by: audrey },
      );
    }
    const record = (await made.book.read("case-1001"))!;
    const texts = (await made.book.entries(record, 2)).map(({ what }) =>
      what.kind === "words" ? what.text : what.kind,
    );
    expect(texts).toEqual(Array.from({ length: 200 }, (_, n) => `t${n}`));
    expect(await made.book.entries(record, 201)).toHaveLength(1);
    const kept = (await store.read("cases/case-1001"))!.value as { entries: unknown[] };
    expect(kept.entries.length).toBeLessThanOrEqual(60);
  });
});

describe("a case of a conversation at a hub", () => {
  const hub: CaseParty = { role: "engineer", displayName: "hub", at: audrey.at, ofHub: true };
  const caseId = "case-1001";
  const word = (state: HubState, by = hub): CaseCommand => ({ act: "hub", caseId, by, state });
  const move = (one: "take" | "notSolved" | "withdraw", by: CaseParty): CaseCommand => ({
    ...{ act: "move", move: one, caseId, by },
  });
  const elsewhere = { ...hub, at: { ...hub.at, conversation: "another" } };

  it.each<[string, readonly CaseCommand[], string]>([
    ["asked", [], "open asked"],
    ["accepted", [word("accepted")], "taken asked hub"],
    ["accepted twice", [word("accepted"), word("accepted")], "taken asked hub"],
    ["failed", [word("failed")], "open over"],
    ["failed, then accepted all the same", [word("failed"), word("accepted")], "taken over hub"],
    ["completed before it was accepted", [word("completed")], "open asked"],
    ["accepted and completed", [word("accepted"), word("completed")], "resolved asked"],
    ["accepted and failed", [word("accepted"), word("failed")], "open over"],
    ["faster: an engineer", [move("take", erin), word("accepted")], "taken over Erin"],
    ["an engineer's, completed", [move("take", erin), word("completed")], "taken over Erin"],
    ["an engineer's, failed", [move("take", erin), word("failed")], "taken over Erin"],
    ["taken by it, then by an engineer", [word("accepted"), move("take", erin)], "taken asked hub"],
    [
      "not solved there",
      [word("accepted"), word("completed"), move("notSolved", audrey)],
      "open asked",
    ],
    [
      "not solved where it came late",
      [word("failed"), word("accepted"), word("completed"), move("notSolved", audrey)],
      "open over",
    ],
    ["withdrawn", [move("withdraw", audrey), word("accepted")], "withdrawn asked"],
    ["the word of another conversation", [word("accepted", elsewhere)], "open asked"],
    ["the word of an engineer", [word("accepted", erin)], "open asked"],
  ])("%s", async (_, commands, expected) => {
    const desk = deskOn(openMemoryStore());
    await desk.open("a#0", { ...draft, hub: "asked" });
    for (const [at, command] of commands.entries()) await desk.act(`k${at}`, command);
    const { state, hub: turn, owner } = (await desk.book.read(caseId))!;
    expect([state, turn, owner?.displayName].join(" ").trim()).toBe(expected);
  });

  it("is nobody's but its hub's for five minutes, then everybody's", async () => {
    let now = clock.now();
    const told: string[] = [];
    const desk = createCaseDesk({
      ...{ store: openMemoryStore(), clock: { now: () => now }, takeMinutes: 1 },
      tell: ({ to, event }) => {
        if (event === "caseNews") told.push(to.conversation);
        return Promise.resolve("told");
      },
    });
    await desk.act("w", { act: "watch", by: erin });
    told.length = 0;
    await desk.open("a#0", { ...draft, hub: "asked" });
    now += 4 * 60_000;
    await desk.remind();
    expect(told).toEqual([]);
    now += 60_000;
    await desk.remind();
    expect(told).toEqual(["Audrey", "Erin"]);
  });
});
