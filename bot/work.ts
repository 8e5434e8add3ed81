import { createApp } from "./app";
import { readDemoForAll } from "./demoForAll";
import { endOnSignal } from "./endOnSignal";
import { type Settings } from "./settings";
import { startProblem } from "./startProblem";
import { type Logger } from "./telemetry";
import { joinCrew, type WorkerPipe } from "./workers/joinCrew";

/** A worker that could not start waits so long to be ended by its leader, in milliseconds. */
const longestFailedMs = 10_000;

/** Serves as one of several workers, until it is asked to end. It ends with its leader. */
export async function work(settings: Settings, log: Logger): Promise<void> {
  const { neighbours, shared } = await joinCrew(pipe);
  const demo = readDemoForAll(shared);
  const app = createApp(settings, { log, neighbours, ...(demo && { demo }) });
  endOnSignal(async () => {
    await app.stop();
    return true;
  });
  try {
    const { url } = await app.start();
    pipe.send({ is: "started", url });
  } catch (error) {
    pipe.send({ is: "failed", reason: startProblem(error, settings.port) });
    setTimeout(() => process.exit(1), longestFailedMs);
  }
}

const pipe: WorkerPipe = {
  // Without its leader node:cluster ends the worker.
  send: (message) => process.send?.(message, undefined, undefined, () => undefined),
  onMessage: (listener) => process.on("message", listener),
};
