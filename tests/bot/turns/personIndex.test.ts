import { openMemoryStore } from "../../../bot/store/memory";
import { notedAt, notePerson, peoplePrefix, renewNotedMs } from "../../../bot/turns/personIndex";

const where = { route: "messages", conversation: "c1" } as const;
const userId = "8e881353-1735-45af-af21-ee1344582a4d";
const address = {
  asker: { role: "employee", userId },
  traits: { isGroup: false, kind: "teams" },
} as never;
const start = 1_000_000;

/** A store in which a person was noted, and when the entry there was written. */
async function noted() {
  const store = openMemoryStore();
  const first = await notePerson(store, where, undefined, { address, at: start });
  const writtenAt = async (): Promise<(number | undefined)[]> =>
    (await store.list(peoplePrefix, { limit: 10 })).map(({ value }) => notedAt(value));
  return { store, first, writtenAt };
}

it("notes whose a conversation is", async () => {
  const { first, writtenAt } = await noted();
  expect(first).toEqual({ person: userId, at: start });
  await expect(writtenAt()).resolves.toEqual([start]);
});

it.each([
  ["not within a day", renewNotedMs - 1, start],
  ["once it is a day old", renewNotedMs, start + renewNotedMs],
])("writes the entry again %s", async (_, later, expected) => {
  const { store, first, writtenAt } = await noted();
  const next = await notePerson(store, where, first, { address, at: start + later });
  expect(next).toEqual({ person: userId, at: expected });
  await expect(writtenAt()).resolves.toEqual([expected]);
});
