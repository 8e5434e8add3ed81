import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { createCaseFiles } from "../../../../bot/cases/files/caseFiles";
import { type CaseRecord } from "../../../../bot/cases/port";
import { openMemoryStore } from "../../../../bot/store/memory";
import { openSqliteStore } from "../../../../bot/store/sqlite";
import { audrey, ben, erin } from "../parties";

const dayMs = 86_400_000;
const start = Date.UTC(2026, 10, 28, 9);
const png = (size: number): Buffer =>
  Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(size - 8, 7)]);

function at(conversation: string) {
  return { route: "embedded", conversation } as const;
}

/** A case as far as files look at it. */
function record(number: number, more: Partial<CaseRecord> = {}): CaseRecord {
  const rest = { version: 1, openedAt: "", summary: [], last: 1, lastMove: 1 };
  return {
    caseId: `case-${number}`,
    number,
    state: "taken",
    requester: audrey,
    owner: erin,
    ...rest,
    ...more,
  };
}

function files(records: readonly CaseRecord[], store = openMemoryStore()) {
  const clock = { ms: start, now: () => clock.ms };
  const byId = new Map(records.map((one) => [one.caseId, one]));
  const cases = {
    read: (id: string) => Promise.resolve(byId.get(id)),
    active: (who?: string) =>
      Promise.resolve(
        [...byId.values()].filter(
          ({ state, requester }) =>
            ["open", "taken"].includes(state) && (who === undefined || requester.userId === who),
        ),
      ),
  };
  return { ...createCaseFiles({ store, cases, clock }), store, clock, byId };
}

const keep = (of: ReturnType<typeof files>, id: string, bytes: Buffer, caseId = "case-1") =>
  of.keep(caseId, [{ id, name: "shot.png", bytes }]);

/** Erin asked in the first, which Ben has, and has the second herself. */
const both = [record(1, { requester: erin, owner: ben }), record(2)];

describe("where a file goes", () => {
  it.each([
    ["the requester's window", [record(1)], { at: at("Audrey"), userId: "Audrey" }, "case-1"],
    ["a requester whom the channel does not prove", [record(1)], { at: at("Audrey") }, "case-1"],
    ["the owner's window", [record(1)], { at: at("Erin"), userId: "Erin" }, "case-1"],
    ["another window", [record(1)], { at: at("other"), userId: "Audrey" }, "none"],
    ["a case that is open", [record(1, { state: "open" })], { at: at("Audrey") }, "none"],
    ["several cases", [record(1), record(2)], { at: at("Erin") }, "1,2"],
    [
      "the one of several that is named",
      [record(1), record(2)],
      { at: at("Erin"), number: 2 },
      "case-2",
    ],
    ["a number that is not theirs", [record(1), record(2)], { at: at("Erin"), number: 9 }, "1,2"],
    [
      "a number that is not that of the only one",
      [record(1)],
      { at: at("Erin"), number: 9 },
      "none",
    ],
    [
      "an engineer who has a case, and asked in another",
      both,
      { at: at("Erin"), userId: "Erin" },
      "case-2",
    ],
    ["the same, with its number", both, { at: at("Erin"), userId: "Erin", number: 2 }, "case-2"],
  ])("%s", async (_, records, sender, expected) => {
    const place = await files(records).placeOf(sender);
    const found = place.state === "taken" ? place.caseId : place.state;
    expect(place.state === "several" ? place.numbers.join() : found).toBe(expected);
  });
});

it.each([
  ["memory", () => openMemoryStore()],
  [
    "SQLite",
    () => openSqliteStore(path.join(mkdtempSync(path.join(os.tmpdir(), "files-")), "store.db")),
  ],
])("gives back what was kept, to the last byte, from %s", async (_, open) => {
  const of = files([record(1)], open());
  const bytes = png(700_001);
  expect(await keep(of, "one", bytes)).toMatchObject([{ state: "kept", masked: false }]);
  const read = await of.read("case-1", "one");
  expect(read).toMatchObject({ name: "shot.png", contentType: "image/png" });
  expect(read?.bytes.equals(bytes)).toBe(true);
  expect(await of.read("case-1", "two")).toBeUndefined();
  expect(await of.read("case-2", "one")).toBeUndefined();
  await of.store.close();
});

it("takes nothing of a message where one of its files is not taken", async () => {
  const of = files([record(1)]);
  const sent = [
    { id: "a", name: "a.png", bytes: png(20) },
    { id: "b", name: "b.exe", bytes: Buffer.from([0x4d, 0x5a, 0]) },
  ];
  expect(await of.keep("case-1", sent)).toMatchObject([
    { state: "kept" },
    { state: "refused", why: "kind" },
  ]);
  expect(await of.store.list("", { limit: 10 })).toEqual([]);
});

it.each([
  ["5 MB", png(5 * 1024 * 1024), "kept"],
  ["more than 5 MB", png(5 * 1024 * 1024 + 1), "tooBig"],
  ["nothing", Buffer.alloc(0), "empty"],
])("of %s", async (_, bytes, expected) => {
  const [kept] = await keep(files([record(1)]), "one", bytes);
  expect(kept?.state === "refused" ? kept.why : kept?.state).toBe(expected);
});

it("keeps so many of one case, and what is there already once", async () => {
  const of = files([record(1)]);
  for (let count = 0; count < 50; count++) await keep(of, `f${count}`, png(20));
  expect(await keep(of, "one-more", png(20))).toEqual([{ state: "refused", why: "tooMany" }]);
  expect(await keep(of, "f3", png(20))).toMatchObject([{ state: "kept" }]);
});

describe("deletes", () => {
  const left = async (of: ReturnType<typeof files>): Promise<string[]> => [
    ...new Set((await of.store.list("", { limit: 100 })).map(({ key }) => key.split("/")[1] ?? "")),
  ];
  const resolvedAt = new Date(start).toISOString();
  const cases = () => [
    record(1),
    record(2, { state: "resolved", resolvedAt }),
    record(3, { state: "withdrawn" }),
    record(4, { state: "resolved", resolvedAt, requester: ben }),
  ];
  async function kept() {
    const of = files(cases());
    for (const { caseId } of of.byId.values()) await keep(of, "one", png(300_000), caseId);
    return of;
  }

  it("those of a case that is withdrawn, and a week later of one that is resolved", async () => {
    const of = await kept();
    await of.sweep();
    expect(await left(of)).toEqual(["case-1", "case-2", "case-4"]);
    of.clock.ms = start + 7 * dayMs;
    await of.sweep();
    expect(await left(of)).toEqual(["case-1", "case-2", "case-4"]);
    of.clock.ms += 1;
    await of.sweep();
    expect(await left(of)).toEqual(["case-1"]);
  });

  it("those of a person's closed cases, when asked to", async () => {
    const of = await kept();
    await of.forgetPerson("Audrey");
    expect(await left(of)).toEqual(["case-1", "case-4"]);
  });

  it("those of a case that is not there any more", async () => {
    const of = await kept();
    of.byId.delete("case-1");
    await of.sweep();
    expect(await left(of)).not.toContain("case-1");
  });
});
