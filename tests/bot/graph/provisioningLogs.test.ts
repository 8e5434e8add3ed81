import { createGraphClient } from "../../../bot/graph/client";
import { staticToken } from "../../../bot/graph/credential";
import { createLogLimiter } from "../../../bot/graph/limiter";
import { createProvisioningLogs } from "../../../bot/graph/provisioningLogs";
import { logService } from "./logService";
import { manualClock } from "./manualClock";

const ignore = (): void => undefined;
const minute = 60_000;
const person = { sourceId: "a/0" };

/** A log on a clock of its own whose limiter lets nobody pass for so long. */
function world(pausedMs: number, latencyMs = 300) {
  const clock = manualClock();
  const entry = { app: "a", user: "a/0", at: clock.now() - 1000 };
  const service = logService({ clock, entries: [entry], latencyMs });
  const limiter = createLogLimiter({ clock });
  limiter.pause(pausedMs);
  const client = createGraphClient({
    ...{ root: "https://graph.test", clock, limiter, fetch: service.fetch },
    ...{ token: staticToken("token"), random: () => 0, deadlineMs: 10 * minute },
    log: { debug: ignore, warn: ignore },
  });
  const logs = createProvisioningLogs(client, clock);
  const told: string[] = [];
  return { clock, limiter, service, logs, told };
}

const since = "2026-11-19T10:00:00Z";
const questions: [
  string,
  (logs: ReturnType<typeof world>["logs"], until: number) => Promise<{ state: string }>,
][] = [
  ["a person's entries", (logs, until) => logs.find({ ...person, app: "a" }, { until })],
  [
    "a person's entries since then",
    (logs, until) => logs.find({ ...person, app: "a", since }, { until }),
  ],
  ["everybody's entries", (logs, until) => logs.sweep({ app: "a", since }, { until })],
  ["the newest entries", (logs, until) => logs.newest(since, { until })],
];

describe.each(questions)("asked for %s", (_, ask) => {
  it("somebody with time left is not told that the time of another is over", async () => {
    const { clock, limiter, service, logs, told } = world(55_000);
    void ask(logs, clock.now() + minute).then(({ state }) => told.push(state));
    await clock.advance(50_000);
    void ask(logs, clock.now() + minute).then(({ state }) => told.push(state));
    limiter.pause(20_000);
    await clock.advance(0);
    expect(told).toEqual(["throttled"]);
    await clock.advance(minute);
    expect(told).toEqual(["throttled", "ok"]);
    expect(service.sent()).toBe(1);
  });

  it("nobody waits once more for a log that does not answer", async () => {
    const { clock, service, logs, told } = world(0, 10 * minute);
    void ask(logs, clock.now() + minute).then(({ state }) => told.push(state));
    await clock.advance(6_000);
    void ask(logs, clock.now() + minute).then(({ state }) => told.push(state));
    await clock.advance(6_000);
    expect(told).toEqual(["unavailable", "unavailable"]);
    expect(service.sent()).toBe(1);
  });
});
