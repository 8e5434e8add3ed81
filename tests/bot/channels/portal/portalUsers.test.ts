import { createPortalUsers } from "../../../../bot/channels/portal";
import { openMemoryStore } from "../../../../bot/store/memory";

const hourMs = 3_600_000;
const userId = "8d6b8767-2e8d-59b8-b6b3-5a43f208aed3";

function setUp(key = 1) {
  const store = openMemoryStore();
  const time = { now: 1_000_000_000 };
  const clock = { now: () => time.now };
  const users = createPortalUsers({ store, clock, key: Buffer.alloc(32, key) });
  return { store, time, users };
}

it("knows who is behind an id for a working day since the last sign-in", async () => {
  const { users, time } = setUp();
  const id = await users.bind({ userId: userId.toUpperCase(), displayName: "Ann" });
  expect(id).toBe(users.idOf(userId));
  time.now += 12 * hourMs;
  expect(await users.find(id)).toEqual({ userId, displayName: "Ann" });
  time.now += 1;
  expect(await users.find(id)).toBeUndefined();
  expect(await users.bind({ userId })).toBe(id);
  expect(await users.find(id)).toEqual({ userId });
});

it.each(["", "ann", userId, "dl_", `dl_${"A".repeat(43)}`, `dl_${"A".repeat(42)}/`])(
  "knows nobody behind %j",
  async (id) => {
    const { users } = setUp();
    await users.bind({ userId });
    expect(await users.find(id)).toBeUndefined();
  },
);

it("gives ids that nobody can work out without the key, and lists none", async () => {
  const { users, store } = setUp();
  const id = await users.bind({ userId });
  expect(id).toMatch(/^dl_[\w-]{43}$/);
  expect(setUp(2).users.idOf(userId)).not.toBe(id);
  const keys = (await store.list("", { limit: 10 })).map(({ key }) => key);
  expect(keys.join()).not.toContain(id.slice(3));
});
