import { type CaseParty } from "../../../bot/cases/port";
import { createIncidentBook } from "../../../bot/incidents/incidentBook";
import { createIncidentDesk } from "../../../bot/incidents/incidentDesk";
import { watchedAt } from "../../../bot/incidents/incidentDocument";
import { createIncidentFollowers, followedAt } from "../../../bot/incidents/incidentFollowers";
import { createIncidentStore } from "../../../bot/incidents/incidentStore";
import { createWatcher, type WatcherParts } from "../../../bot/incidents/watcher";
import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore } from "../../../bot/store/port";
import { type Notice } from "../../../bot/turns/port";
import { evidence } from "../../builders/evidence";

const minute = 60_000;
const id = "11111111-1111-4111-8111-111111111111";
const salesforce = { id, displayName: "Salesforce" };
const log = { warn: () => undefined };
const engineer = (name: string): CaseParty => ({
  role: "engineer",
  userId: name,
  displayName: name,
  at: { route: "embedded", conversation: `room of ${name}` },
});
const anna = engineer("anna");
const ben = engineer("ben");
const person: CaseParty = { role: "employee", at: { route: "messages", conversation: "person" } };

interface World {
  job: "active" | "quarantine" | undefined;
  now: number;
  /** Notices that cannot be brought. */
  deaf: string | undefined;
  readonly looks: string[];
  readonly told: Notice[];
  readonly ended: string[];
}

const newWorld = (): World => ({
  ...{ job: "active", now: Date.UTC(2026, 10, 20, 9), deaf: undefined },
  ...{ looks: [], told: [], ended: [] },
});

/** One instance over a store and a world that it shares with others. */
function instance(
  store: DocumentStore,
  world: World,
  watched: readonly string[] = ["salesforce"],
  more: Partial<WatcherParts> = {},
) {
  const incidents = createIncidentStore(store);
  const followers = createIncidentFollowers(store, { now: () => world.now });
  const tell = (notice: Notice) => {
    if (notice.to.conversation === world.deaf) return Promise.reject(new Error("away"));
    // As the engine does: the same id in the same conversation is told once.
    const isSame = world.told.some(
      (one) => one.id === notice.id && one.to.conversation === notice.to.conversation,
    );
    if (!isSame) world.told.push(notice);
    return Promise.resolve("told" as const);
  };
  const watcher = createWatcher({
    ...{ incidents, followers, tell, watched, log },
    clock: { now: () => world.now },
    random: () => 0.5,
    ...more,
    rooms: { list: () => Promise.resolve([anna, ben]) },
    directory: {
      applications: () =>
        Promise.resolve({
          state: "found",
          matches: [salesforce, { id: "other", displayName: "Other" }],
          more: false,
        }),
    },
    cases: {
      active: () =>
        Promise.resolve([
          { caseId: "case-1001", incident: { id: `${id}-1`, since: "" } },
          { caseId: "case-1002" },
        ] as never),
      noteEnd: (key, caseId) => {
        world.ended.push(`${key} ${caseId}`);
        return Promise.resolve();
      },
    },
    look: (app) => {
      world.looks.push(app.displayName);
      const at = { collectedAt: new Date(world.now).toISOString() };
      const facts =
        world.job === undefined
          ? evidence({ ...at, not: { jobState: "unavailable" } })
          : evidence({ ...at, job: world.job });
      return Promise.resolve({ app, evidence: facts, refused: false, causes: {} });
    },
  });
  const desk = createIncidentDesk({ incidents, followers, tell, tellNews: watcher.tellNews });
  const book = createIncidentBook({ incidents, watched, log });
  return { watcher, desk, book, incidents };
}

const heardBy = ({ told }: World, conversation: string): string[] =>
  told
    .filter(({ to }) => to.conversation === conversation)
    .map(({ event, id }) => `${event} ${id}`);

it("looks once per cycle, whatever the number of instances and rounds", async () => {
  const world = newWorld();
  const store = openMemoryStore();
  const all = [1, 2, 3].map(() => instance(store, world));
  for (let at = 0; at < 120; at += 5) {
    await Promise.all(all.map(({ watcher }) => watcher.round()));
    world.now += 5 * minute;
  }
  expect(world.looks).toEqual(["Salesforce", "Salesforce", "Salesforce"]);
});

it("looks again soon where nothing could be read, and after something was changed", async () => {
  const world = newWorld();
  const { watcher } = instance(openMemoryStore(), world);
  world.job = undefined;
  await watcher.round();
  world.now += 6 * minute;
  world.job = "active";
  await watcher.round();
  world.now += 6 * minute;
  await watcher.round();
  expect(world.looks).toHaveLength(2);
  await watcher.soon(id);
  world.now += 4 * minute;
  await watcher.round();
  expect(world.looks).toHaveLength(3);
});

it("opens one incident, tells each engineer once, and ends it for everybody", async () => {
  const world = newWorld();
  const { watcher, desk, book } = instance(openMemoryStore(), world);
  const round = async (): Promise<void> => {
    await watcher.round();
    world.now += 45 * minute;
  };
  await round();
  expect(await book.open()).toEqual([]);
  world.job = "quarantine";
  await round();
  await round();
  const [incident] = await book.open();
  expect(incident).toMatchObject({ id: `${id}-1`, kind: "quarantine", cases: 1 });
  await desk.act({ act: "follow", incidentId: `${id}-1`, by: person });
  // Could not be looked at: nothing ends.
  world.job = undefined;
  await round();
  expect(await book.open()).toHaveLength(1);
  expect(heardBy(world, "person")).toEqual([]);
  world.job = "active";
  await round();
  await round();
  expect(await book.open()).toEqual([]);
  expect(heardBy(world, "person")).toEqual([`incidentOver incident ${id}-1 over`]);
  expect(heardBy(world, "room of anna")).toEqual(
    [1, 2, 3].map((version) => `incidentNews incident ${id}-1 ${version}`),
  );
  expect(world.ended).toEqual([`incident ${id}-1 case-1001`]);
  world.job = "quarantine";
  await round();
  expect((await book.open()).map((one) => one.id)).toEqual([`${id}-2`]);
});

it("tells again what could not be told, to those who were not", async () => {
  const world = newWorld();
  const { watcher } = instance(openMemoryStore(), world);
  world.job = "quarantine";
  world.deaf = "room of ben";
  await watcher.round();
  expect(heardBy(world, "room of anna")).toHaveLength(1);
  world.deaf = undefined;
  await watcher.round();
  await watcher.round();
  expect(heardBy(world, "room of ben")).toHaveLength(1);
  expect(heardBy(world, "room of anna")).toHaveLength(1);
  expect(world.looks).toHaveLength(1);
});

it("tells who follows what is over already, and nobody who stopped", async () => {
  const world = newWorld();
  const { watcher, desk } = instance(openMemoryStore(), world);
  world.job = "quarantine";
  await watcher.round();
  await desk.act({ act: "follow", incidentId: `${id}-1`, by: person });
  await desk.act({ act: "unfollow", incidentId: `${id}-1`, by: person });
  world.job = "active";
  world.now += 45 * minute;
  await watcher.round();
  expect(heardBy(world, "person")).toEqual([]);
  await desk.act({ act: "follow", incidentId: `${id}-1`, by: person });
  expect(heardBy(world, "person")).toEqual([`incidentOver incident ${id}-1 over`]);
});

it("is in one engineer's hands: of two who take at once one has it", async () => {
  const world = newWorld();
  const { watcher, desk, book } = instance(openMemoryStore(), world);
  world.job = "quarantine";
  await watcher.round();
  const incidentId = `${id}-1`;
  await Promise.all([anna, ben].map((by) => desk.act({ act: "take", incidentId, by })));
  const owner = (await book.open())[0]?.owner;
  expect([anna, ben]).toContainEqual(owner);
  const other = owner?.userId === "anna" ? ben : anna;
  await desk.act({ act: "handBack", incidentId, by: other });
  await desk.act({ act: "take", incidentId, by: person });
  expect((await book.open())[0]?.owner).toEqual(owner);
  await desk.act({ act: "handBack", incidentId, by: owner ?? anna });
  expect((await book.open())[0]?.owner).toBeUndefined();
});

it("tells nothing of what is not watched any more, and of no foreign id", async () => {
  const world = newWorld();
  const store = openMemoryStore();
  world.job = "quarantine";
  await instance(store, world).watcher.round();
  const later = instance(store, world, ["other"]);
  expect(await later.book.open()).toEqual([]);
  expect(await later.book.read(`${id}-1`)).toMatchObject({ state: "open" });
  for (const foreign of [`${id}-2`, "incidents", `../${id}-1`, ""])
    expect(await later.book.read(foreign)).toBeUndefined();
});

it("tells the thread of an incident first, and again when the thread could not be told", async () => {
  const [world, told] = [newWorld(), [] as string[]];
  let isAway = true;
  const tellThread: WatcherParts["tellThread"] = ({ id: which }, { event }) => {
    if (isAway) return Promise.reject(new Error("away"));
    told.push(`${event} ${which}`);
    return Promise.resolve({ route: "messages", conversation: "thread" });
  };
  const { watcher } = instance(openMemoryStore(), world, undefined, { tellThread });
  world.job = "quarantine";
  await watcher.round();
  expect([told, world.told]).toEqual([[], []]);
  isAway = false;
  await watcher.round();
  expect(told).toEqual([`incidentNews ${id}-1`]);
  expect(world.told.map(({ to }) => to.conversation)).toEqual(["room of anna", "room of ben"]);
});

it("forgets what is over for long, with who had it, and gives its number to no other", async () => {
  const [world, store] = [newWorld(), openMemoryStore()];
  const { watcher, incidents } = instance(store, world, undefined, { keepMs: 2 * 60 * minute });
  for (const job of ["quarantine", "active", "active"] as const) {
    world.job = job;
    await watcher.round();
    world.now += 60 * minute;
  }
  expect(await incidents.find(`${id}-1`)).toMatchObject({ state: "over" });
  for (let round = 0; round < 3; round++) {
    await watcher.round();
    world.now += 60 * minute;
  }
  expect(await incidents.find(`${id}-1`)).toBeUndefined();
  world.job = "quarantine";
  await watcher.round();
  expect(await incidents.find(`${id}-2`)).toMatchObject({ state: "open" });
});

it.each([
  [
    "a watch, by when it was to be looked at next",
    watchedAt({ schema: 1, nextAt: "1970-01-01T00:00:05Z", count: 0, told: 0 }),
    5000,
  ],
  ["what is no watch", watchedAt({ schema: 9 }), undefined],
  ["a follower, by when it began", followedAt({ route: "embedded", conversation: "c", at: 7 }), 7],
  [
    "a follower of an earlier version",
    followedAt({ route: "embedded", conversation: "c" }),
    undefined,
  ],
])("is kept for so long: %s", (_, at, expected) => {
  expect(at).toBe(expected);
});
