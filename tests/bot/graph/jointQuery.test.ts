import { createGraphClient } from "../../../bot/graph/client";
import { staticToken } from "../../../bot/graph/credential";
import { createJointQuery } from "../../../bot/graph/jointQuery";
import { type LogPage } from "../../../bot/graph/logPage";
import { type Outcome } from "../../../bot/graph/outcome";
import { logService, type ServedEntry } from "./logService";
import { manualClock } from "./manualClock";

const ignore = (): void => undefined;
const start = Date.parse("2026-11-20T10:00:00Z");

/** Asks about these people together: the moments of what each is told, and how many requests it took. */
async function askedAbout(entries: readonly ServedEntry[], users: readonly string[]) {
  const clock = manualClock();
  const service = logService({ clock, entries });
  const client = createGraphClient({
    ...{ root: "https://graph.test", clock, token: staticToken("token"), random: () => 0 },
    ...{ log: { debug: ignore, warn: ignore }, deadlineMs: 60_000, fetch: service.fetch },
  });
  const told: Record<string, number[]> = {};
  const waiters = users.map((user) => ({
    question: { app: "a", sourceId: user },
    options: {},
    settle: (outcome: Outcome<LogPage>): void => {
      const found = outcome.state === "ok" ? outcome.value.entries : [];
      told[user] = found.map(({ at }) => (Date.parse(at) - start) / 1000);
    },
  }));
  void createJointQuery(client, clock)("a", waiters);
  await clock.advance(60_000);
  return { told, requests: service.requests.length };
}

const entry = (user: string, second: number): ServedEntry => ({
  ...{ app: "a", user },
  at: start + second * 1000,
});
const crowded = Array.from({ length: 60 }, (_, n) => entry("b", -n));

it("takes what a page in order has of somebody for the newest", async () => {
  const { told, requests } = await askedAbout(
    [entry("a", 60), ...crowded, entry("a", -90)],
    ["a", "b"],
  );
  expect(told["a"]).toEqual([60]);
  expect(requests).toBe(1);
});

it("asks for each alone where a page that is not the last is in no order", async () => {
  const { told, requests } = await askedAbout(
    [entry("a", -90), ...crowded, entry("a", 60)],
    ["a", "b"],
  );
  expect(told["a"]).toEqual([60, -90]);
  expect(told["b"]).toHaveLength(20);
  expect(requests).toBe(3);
});

it("is content with the last page in any order, and with the page of one alone", async () => {
  const few = [entry("a", -90), entry("b", -5), entry("a", 60)];
  expect(await askedAbout(few, ["a", "b"])).toEqual({
    told: { a: [60, -90], b: [-5] },
    requests: 1,
  });
  const alone = await askedAbout([...crowded].reverse(), ["b"]);
  expect(alone.told["b"]).toHaveLength(20);
  expect(alone.requests).toBe(1);
});
