import { fc, runs } from "../../properties";
import { createGraphClient } from "../../../bot/graph/client";
import { staticToken } from "../../../bot/graph/credential";
import { createGatheredLog } from "../../../bot/graph/gatheredLog";
import { createLogLimiter } from "../../../bot/graph/limiter";
import { logService, type LogServiceOptions, type ServedEntry } from "./logService";
import { manualClock } from "./manualClock";

const ignore = (): void => undefined;
const minute = 60_000;

/** People `app/0` to `app/n`, each with entries of the last days, newest first. */
function crowd(app: string, people: number, each = 2): ServedEntry[] {
  const start = Date.parse("2026-11-20T10:00:00Z");
  return Array.from({ length: people * each }, (_, n) => ({
    app,
    user: `${app}/${n % people}`,
    at: start - (n + 1) * 1000,
  }));
}

function world(entries: readonly ServedEntry[], options: Partial<LogServiceOptions> = {}) {
  const clock = manualClock();
  const service = logService({ clock, entries, ...options });
  const client = createGraphClient({
    root: "https://graph.test",
    clock,
    token: staticToken("token"),
    random: () => 0,
    log: { debug: ignore, warn: ignore },
    limiter: createLogLimiter({ clock }),
    deadlineMs: 60_000,
    fetch: service.fetch,
  });
  const log = createGatheredLog(client, clock);
  const answers: { user: string; found: readonly string[]; waited: number; state: string }[] = [];
  const ask = (
    app: string,
    user: string,
    fresh = false,
    withinMs = Infinity,
    background = false,
  ): void => {
    const asked = clock.now();
    const options = { fresh, until: asked + withinMs, background };
    void log.ask({ app, sourceId: user }, options).then((outcome) => {
      const entries = outcome.state === "ok" ? outcome.value.entries : [];
      const found = entries.map(({ source }) => source.id);
      answers.push({ user, found, waited: clock.now() - asked, state: outcome.state });
    });
  };
  return { clock, service, ask, answers };
}

/** The state of an answer and whose entries it holds, without repetition. */
const told = ({ user, found, state }: { user: string; found: readonly string[]; state: string }) =>
  `${user}: ${state} ${[...new Set(found)].join()}`;

describe("asking for several people of one application", () => {
  it("asks for one alone at once", async () => {
    const { clock, service, ask, answers } = world(crowd("a", 3));
    ask("a", "a/1");
    await clock.advance(300);
    expect(answers.map(told)).toEqual(["a/1: ok a/1"]);
    expect(service.requests).toHaveLength(1);
  });

  it("gathers those who come meanwhile into one filter, and gives each the own entries", async () => {
    const { clock, service, ask, answers } = world(crowd("a", 9));
    for (let n = 0; n < 8; n++) ask("a", `a/${n}`);
    ask("a", "a/nobody");
    await clock.advance(600);
    expect(answers.map(told)).toEqual([
      "a/0: ok a/0",
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => `a/${n}: ok a/${n}`),
      "a/nobody: ok ",
    ]);
    expect(service.requests).toHaveLength(2);
  });

  it("keeps applications apart", async () => {
    const { clock, service, ask } = world([...crowd("a", 2), ...crowd("b", 2)]);
    ask("a", "a/0");
    ask("b", "b/0");
    await clock.advance(300);
    expect(service.requests).toHaveLength(2);
  });

  it("asks for fewer where the service takes no such filter", async () => {
    const { clock, service, ask, answers } = world(crowd("a", 9), { mostConditions: 3 });
    for (let n = 0; n < 9; n++) ask("a", `a/${n}`);
    await clock.advance(minute);
    expect(answers.map(told).sort()).toEqual(
      Array.from({ length: 9 }, (_, n) => `a/${n}: ok a/${n}`),
    );
    expect(service.requests.length).toBeLessThan(9);
  });

  it("does not take a full page of others' entries for having none", async () => {
    const many = crowd("a", 1, 2000);
    const rare = { app: "a", user: "a/rare", at: Date.parse("2026-11-01T10:00:00Z") };
    const { clock, ask, answers } = world([...many, rare]);
    ask("a", "a/first");
    for (const user of ["a/0", "a/rare", "a/none"]) ask("a", user);
    await clock.advance(minute);
    expect(answers.map(told).sort()).toEqual([
      "a/0: ok a/0",
      "a/first: ok ",
      "a/none: ok ",
      "a/rare: ok a/rare",
    ]);
  });

  it("reads everybody's entries for a crowd, which then answers for a minute", async () => {
    const { clock, service, ask, answers } = world(crowd("a", 400));
    for (let n = 0; n < 100; n++) ask("a", `a/${n}`);
    await clock.advance(minute / 2);
    // The first alone, then two pages: the hundred were found on the first.
    expect(service.requests.map(({ filter }) => filter.includes("sourceIdentity"))).toEqual([
      true,
      false,
    ]);
    ask("a", "a/99");
    await clock.advance(0);
    expect(answers.map(told)).toEqual([
      ...Array.from({ length: 100 }, (_, n) => `a/${n}: ok a/${n}`),
      "a/99: ok a/99",
    ]);
    ask("a", "a/99", true);
    await clock.advance(1000);
    expect(service.requests).toHaveLength(3);
  });

  it("says what failed to all who wait, and asks anew for the next", async () => {
    const { clock, service, ask, answers } = world([], { latencyMs: 120_000 });
    for (let n = 0; n < 3; n++) ask("a", `a/${n}`);
    await clock.advance(3 * minute);
    expect(answers.map(({ state }) => state)).toEqual(Array(3).fill("unavailable"));
    expect(service.requests.length).toBeLessThan(5);
  });

  it("lets nobody wait for a log that does not answer longer than the first, and asks anew then", async () => {
    const { clock, service, ask, answers } = world([], { latencyMs: 120_000 });
    ask("a", "a/first");
    await clock.advance(1_000);
    for (let n = 0; n < 20; n++) ask("a", `a/${n}`);
    await clock.advance(11_000);
    expect(answers.map(({ state }) => state)).toEqual(Array(21).fill("unavailable"));
    expect(Math.max(...answers.map(({ waited }) => waited))).toBeLessThanOrEqual(12_000);
    ask("a", "a/later");
    await clock.advance(12_000);
    expect(answers.at(-1)).toMatchObject({ user: "a/later", state: "unavailable", waited: 12_000 });
    expect(service.sent()).toBe(2);
  });

  it("asks for those whose time is not over where only that of the first was", async () => {
    const { clock, ask, answers } = world(crowd("a", 3), { latencyMs: 2_000 });
    ask("a", "a/0", false, 1_000);
    ask("a", "a/1");
    await clock.advance(minute);
    expect(answers.map(told)).toEqual(["a/0: unavailable ", "a/1: ok a/1"]);
  });

  it("lets nobody wait for a request in the background, which waits for room", async () => {
    const { clock, ask, answers } = world([...crowd("a", 3), ...crowd("b", 9)]);
    for (let n = 0; n < 3; n++) {
      ask("b", `b/${n}`);
      await clock.advance(300);
    }
    ask("a", "a/0", false, minute, true);
    ask("a", "a/1");
    await clock.advance(300);
    expect(answers.map(told).at(-1)).toBe("a/1: ok a/1");
    await clock.advance(minute);
    expect(answers.map(told).at(-1)).toBe("a/0: ok a/0");
  });

  it("leaves nobody of a crowd waiting where it stops to answer between two filters", async () => {
    const { clock, ask, answers } = world(crowd("a", 30), { answered: 1 });
    ask("a", "a/0");
    for (let n = 1; n < 30; n++) ask("a", `a/${n}`);
    await clock.advance(13_000);
    expect(answers).toHaveLength(30);
  });

  it("answers everybody as if each were asked for alone, whatever the pages and limits", async () => {
    const setting = fc.record({
      people: fc.integer({ min: 1, max: 60 }),
      each: fc.integer({ min: 0, max: 40 }),
      asked: fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 60 }),
      mostConditions: fc.integer({ min: 1, max: 20 }),
      shuffled: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(setting, async ({ people, each, asked, mostConditions, shuffled }) => {
        const entries = crowd("a", people, each);
        const served = shuffled ? entries.toSorted((a, b) => (a.at % 7) - (b.at % 7)) : entries;
        const { clock, ask, answers } = world(served, { mostConditions });
        for (const n of asked) ask("a", `a/${n}`);
        await clock.advance(30 * minute);
        const has = (n: number): string => (n < people && each > 0 ? `a/${n}` : "");
        expect(answers.map(told).sort()).toEqual(asked.map((n) => `a/${n}: ok ${has(n)}`).sort());
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("a storm", () => {
  it.each([
    [1_000, 3, 25],
    [10_000, 3, 30],
  ])(
    "of %i people about %i applications in a minute is answered in few requests",
    async (n, apps, most) => {
      const names = Array.from({ length: apps }, (_, app) => `app${app}`);
      const perApp = Math.ceil(n / apps);
      const { clock, service, ask, answers } = world(names.flatMap((app) => crowd(app, perApp, 1)));
      for (let asked = 0; asked < n; asked++) {
        const app = names[asked % apps] ?? "";
        ask(app, `${app}/${Math.floor(asked / apps)}`);
        await clock.advance(minute / n);
      }
      await clock.advance(2 * minute);

      expect(answers).toHaveLength(n);
      expect(answers.every(({ user, found }) => found[0] === user)).toBe(true);
      expect(service.refused()).toBe(0);
      expect(service.requests.length).toBeLessThanOrEqual(most);
      const waits = answers.map(({ waited }) => waited).sort((a, b) => a - b);
      expect(waits[Math.floor(n * 0.9)]).toBeLessThan(45_000);
    },
  );
});
