import { type Settings } from "../settings";
import { type Check } from "./check";

/** Whether there are cores for the workers; nothing to say of a start that is one process. */
export function workersCheck({ workers }: Settings, cores: number): Check[] {
  if (workers === undefined) return [];
  const count = workers === 0 ? cores : workers;
  const ok = count <= cores;
  return [
    {
      check: "processes WORKERS",
      ok,
      detail: `${count} on ${cores} ${cores === 1 ? "core" : "cores"}`,
      fix: ok
        ? ""
        : "Set WORKERS to 0 for one process per core: more than that only take memory from each other.",
    },
  ];
}
