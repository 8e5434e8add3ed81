import { createCrew, type CrewLimits, type WorkerProcess } from "../../../bot/workers/crew";
import { type CrewMessage, type WorkerMessage } from "../../../bot/workers/messages";

interface Fake extends WorkerProcess {
  readonly got: CrewMessage[];
  readonly signals: string[];
  say(message: WorkerMessage | object): void;
  exit(how: number | string): void;
}

/** A worker that ends when it is asked to, unless it hangs. */
function fake(hangs: boolean): Fake {
  const onMessage: ((message: unknown) => void)[] = [];
  const onExit: ((how: number | string) => void)[] = [];
  const got: CrewMessage[] = [];
  const signals: string[] = [];
  const exit = (how: number | string): void => {
    for (const listener of onExit.splice(0)) listener(how);
  };
  return {
    ...{ got, signals, exit },
    send: (message) => void got.push(message),
    end: (signal) => {
      signals.push(signal);
      if (signal === "SIGKILL") exit("SIGKILL");
      else if (!hangs) setImmediate(exit, 0);
    },
    onMessage: (listener) => void onMessage.push(listener),
    onExit: (listener) => void onExit.push(listener),
    say: (message) => {
      for (const listener of onMessage) listener(message);
    },
  };
}

function crewOf(count = 2, limits: Partial<CrewLimits> = {}, { hangs = false } = {}) {
  const workers: Fake[] = [];
  const logged: string[] = [];
  const note = (event: string): void => void logged.push(event);
  const log = { debug: note, info: note, warn: note, error: note };
  const clock = { ms: 0, now: () => clock.ms };
  const begin = (): Fake => {
    const worker = fake(hangs);
    workers.push(worker);
    return worker;
  };
  const shared = { demo: "d" };
  const crew = createCrew({
    ...{ count, begin, shared, clock, log },
    limits: { pauseMs: 1, longestPauseMs: 20, ...limits },
  });
  const started = crew.start();
  const allStarted = () => {
    for (const [n, one] of workers.entries()) one.say({ is: "started", url: `u${n}` });
  };
  const more = async (than: number): Promise<void> => {
    while (workers.length <= than) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  return { crew, workers, logged, started, allStarted, more };
}

it("gives each worker what is shared, and is there when all of them are", async () => {
  const { workers, started, allStarted } = crewOf();
  workers[0]!.say({ is: "here" });
  expect(workers.map(({ got }) => got)).toEqual([[{ is: "shared", shared: { demo: "d" } }], []]);
  let isThere = false;
  void started.then(() => (isThere = true));
  workers[1]!.say({ is: "started", url: "u1" });
  await Promise.resolve();
  expect(isThere).toBe(false);
  allStarted();
  expect(await started).toBe("u0");
});

it("carries the news of each to all others", () => {
  const { workers } = crewOf(3);
  const news = { of: "said", conversation: "c" } as const;
  workers[1]!.say({ is: "news", news });
  workers[1]!.say({ cmd: "something of a debugger" });
  const got = [{ is: "news", news }];
  expect(workers.map((one) => one.got)).toEqual([got, [], got]);
});

it.each<[string, (worker: Fake) => void, string]>([
  [
    "says",
    (one): void => {
      one.say({ is: "failed", reason: "port 1 is in use" });
    },
    "port 1 is in use",
  ],
  [
    "ends",
    (one): void => {
      one.exit(7);
    },
    "a worker process ended with 7 while it was starting",
  ],
])("cannot start when a worker %s so, and does not try again", async (_, fail, reason) => {
  const { crew, workers, started } = crewOf();
  fail(workers[0]!);
  await expect(started).rejects.toThrow(reason);
  await crew.stop();
  expect(workers).toHaveLength(2);
});

it("starts again what ends", async () => {
  const { crew, workers, logged, allStarted, started, more } = crewOf();
  allStarted();
  await started;
  workers[0]!.exit("SIGKILL");
  await more(2);
  workers[2]!.exit(1);
  await more(3);
  expect(logged).toEqual(["workerEnded", "workerEnded"]);
  await crew.stop();
});

it("ends and starts again a worker that cannot start any more", async () => {
  const { crew, workers, logged, allStarted, started, more } = crewOf();
  allStarted();
  await started;
  workers[1]!.exit("SIGSEGV");
  await more(2);
  workers[2]!.say({ is: "failed", reason: "disk full" });
  await more(3);
  expect(workers[2]!.signals).toEqual(["SIGTERM"]);
  expect(logged).toEqual(["workerEnded", "workerFailed", "workerEnded"]);
  expect(await crew.stop()).toBe(true);
});

it("stops all, starts none again, and says that each finished", async () => {
  const { crew, workers, allStarted, started } = crewOf();
  allStarted();
  await started;
  workers[0]!.exit(1);
  expect(await crew.stop()).toBe(true);
  expect(workers.map(({ signals }) => signals)).toEqual([[], ["SIGTERM"]]);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(workers).toHaveLength(2);
});

it("takes a worker for well that the terminal ended, too, before it could listen", async () => {
  const { crew, workers, started } = crewOf(2, {}, { hangs: true });
  started.catch(() => undefined);
  const stopped = crew.stop();
  for (const one of workers) one.exit("SIGINT");
  expect(await stopped).toBe(true);
});

it("kills what does not end in time, and says that not each finished", async () => {
  const { crew, workers, allStarted, started } = crewOf(2, { stopMs: 5 }, { hangs: true });
  allStarted();
  await started;
  expect(await crew.stop()).toBe(false);
  expect(workers.map(({ signals }) => signals)).toEqual(Array(2).fill(["SIGTERM", "SIGKILL"]));
});
