import cluster from "node:cluster";

import { demoForAll, startDemo } from "./demoForAll";
import { endOnSignal } from "./endOnSignal";
import { type Settings } from "./settings";
import { type Logger } from "./telemetry";
import { createCrew, type WorkerProcess } from "./workers/crew";

/**
 * Leads several workers that serve at one address, and serves nobody itself: it hands connections out
 * in turn, carries news between workers, and starts anew what ends. They share the store as instances on
 * several machines do, and the demo tenant, where there is no other, is one for all.
 */
export async function lead(settings: Settings, count: number, log: Logger): Promise<void> {
  const demo = settings.graph.access === "demo" ? await startDemo() : undefined;
  const clock = { now: () => Date.now() };
  const crew = createCrew({ count, begin: beginWorker, shared: demoForAll(demo), clock, log });
  const stop = async (): Promise<boolean> => {
    const isWell = await crew.stop();
    await demo?.close();
    return isWell;
  };
  endOnSignal(stop);
  try {
    const url = await crew.start();
    process.stdout.write(`Provisioning helpdesk is at ${url}\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown reason";
    process.stderr.write(`Cannot start: ${reason}\n`);
    await stop();
    process.exit(1);
  }
}

function beginWorker(): WorkerProcess {
  const worker = cluster.fork();
  // What cannot be sent any more is told by the exit.
  worker.on("error", () => undefined);
  return {
    send: (message) => {
      worker.send(message, () => undefined);
    },
    end: (signal) => {
      worker.process.kill(signal);
    },
    onMessage: (listener) => {
      worker.on("message", listener);
    },
    onExit: (listener) => {
      worker.once("exit", (code: number, signal: string | null) => {
        listener(signal ?? code);
      });
    },
  };
}
