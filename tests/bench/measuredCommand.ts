import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** How a command went. */
export interface Measured {
  readonly seconds: number;
  /** Most resident memory; undefined where the system does not tell. */
  readonly peakMb: number | undefined;
}

/** Runs a command to its end, with its start; what it prints is let go. Rejects where it fails. */
export function measureCommand(
  [program = "", ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(program, args, {
      env: { PATH: process.env["PATH"], ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    let peakMb: number | undefined;
    // The system keeps the peak, so that only what comes after the last look is missed.
    const look = setInterval(() => (peakMb = peakOf(child.pid) ?? peakMb), 20);
    child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-1_000)));
    child.once("error", (error) => {
      clearInterval(look);
      reject(error);
    });
    child.once("close", (code) => {
      clearInterval(look);
      const seconds = (performance.now() - began) / 1_000;
      if (code === 0) resolve({ seconds, peakMb });
      else reject(new Error(`${program} ended with ${String(code)}: ${said}`));
    });
  });
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
