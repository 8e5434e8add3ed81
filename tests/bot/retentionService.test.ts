import { createSignInOutcomes } from "../../bot/channels/botFramework/signInNews";
import { createPortalUsers } from "../../bot/channels/portal";
import { passingOf } from "../../bot/retentionService";
import { openMemoryStore } from "../../bot/store/memory";
import { createRetention } from "../../bot/store/retention";

const hourMs = 3_600_000;
const log = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 };

it.each([
  ["stay for a day", 23, 2],
  ["go after it, whatever the settings say", 25, 0],
])("who signed in to the portal and what sign-ins came to %s", async (_, hours, left) => {
  const store = openMemoryStore();
  const time = { now: 1_000_000_000 };
  const clock = { now: () => time.now };
  await createPortalUsers({ store, clock, key: Buffer.alloc(32, 1) }).bind({ userId: "u1" });
  await createSignInOutcomes(store, clock).begin("one");
  time.now += hours * hourMs;
  const retention = createRetention({
    ...{ store, clock, log, random: () => 0.5 },
    passing: passingOf({}),
  });
  await retention.sweepNow();
  const kept = (await store.list("", { limit: 10 })).filter(
    ({ key }) => !key.startsWith("sweeps/"),
  );
  expect(kept).toHaveLength(left);
});

it("conversations go only where the settings say when", () => {
  const prefixes = (retentionDays?: number): string[] =>
    passingOf(retentionDays === undefined ? {} : { retentionDays }).map(({ prefix }) => prefix);
  const more = prefixes(30).filter((prefix) => !prefixes().includes(prefix));
  expect(more).toEqual(expect.arrayContaining(["state/", "directline/", "fixes/"]));
});
