import cluster from "node:cluster";
import { availableParallelism } from "node:os";

import { optimizeSooner } from "./optimizeSooner";
import { environment, readSettings, type Settings } from "./settings";
import { keepHeapSteady } from "./steadyHeap";
import { createLogger } from "./telemetry";
import type * as leading from "./lead";
import type * as serving from "./serve";
import type * as working from "./work";

async function main(): Promise<void> {
  keepHeapSteady();
  optimizeSooner();
  const read = readSettings(environment);
  if (read.state === "wrong") {
    process.stderr.write(
      `Cannot start. Please mend these settings:\n${read.problems.map((problem) => `- ${problem}\n`).join("")}`,
    );
    process.exitCode = 2;
    return;
  }
  const { settings } = read;
  const log = createLogger({
    format: settings.mode === "local" ? "line" : "json",
    level: settings.logLevel,
    destination: settings.mode === "local" ? process.stderr : process.stdout,
  });
  const count = workersOf(settings);
  if (cluster.isWorker) await worker().work(settings, log);
  else if (count > 1) await leader().lead(settings, count, log);
  else await single().serve(settings, log);
}

/** 0 asks for one per core. */
function workersOf({ workers = 1 }: Settings): number {
  return workers === 0 ? availableParallelism() : workers;
}

/* eslint-disable @typescript-eslint/no-require-imports -- imports would load for the leader what only its workers need */
const worker = (): typeof working => require("./work") as typeof working;
const leader = (): typeof leading => require("./lead") as typeof leading;
const single = (): typeof serving => require("./serve") as typeof serving;
/* eslint-enable @typescript-eslint/no-require-imports */

void main();
