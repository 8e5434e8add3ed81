import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";

import { type ThisProcess } from "./turns/lease";

/**
 * This process, for other instances on the same store. On Linux the namespace of process ids and the
 * boot tell machines and containers apart that share a name; elsewhere only the name does.
 */
export function thisProcess(): ThisProcess {
  const parts = [
    os.hostname(),
    read(() => fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
    read(() => fs.readlinkSync("/proc/self/ns/pid")),
  ];
  return {
    // The name of a machine is nobody's business but its own.
    space: createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 16),
    pid: process.pid,
    isRunning,
    newId: randomUUID,
  };
}

function read(work: () => string): string {
  try {
    return work().trim();
  } catch {
    return "";
  }
}

/** Signal 0 only asks; a process of somebody else runs, too. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
