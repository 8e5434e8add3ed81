import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** A bot in a process of its own. */
export interface ServerProcess {
  /** Root address, from the line it prints. */
  readonly url: string;
  /** Resident memory in MB; undefined where the system does not tell. */
  residentMb(): number | undefined;
  /** Milliseconds of processor time since its start; undefined where the system does not tell. */
  cpuMs(): number | undefined;
  /** The same of each process that it started, in the order of their start. */
  childrenCpuMs(): readonly number[];
  /** Open files and sockets; undefined where the system does not tell. */
  handles(): number | undefined;
  /** Ends it and waits for that. */
  stop(): Promise<void>;
}

const longestStartMs = 20_000;

/** Starts a script with Node and waits until it prints its address. */
export async function startServer(
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [script], {
    // Only what a process needs: settings of the shell must not change what is measured.
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<void>((resolve) =>
    child.once("exit", () => {
      resolve();
    }),
  );
  // Also when the benchmark itself fails: nothing is left running.
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    const hard = setTimeout(end, 5000);
    await exited;
    clearTimeout(hard);
    process.off("exit", end);
  };
  let printed = "";
  const keep = (chunk: Buffer): void => void (printed = (printed + chunk.toString()).slice(-5000));
  child.stderr.on("data", keep);
  const url = await new Promise<string | undefined>((resolve) => {
    const give = (): void => {
      resolve(undefined);
    };
    const timer = setTimeout(give, longestStartMs);
    child.once("exit", give);
    child.stdout.on("data", (chunk: Buffer) => {
      keep(chunk);
      const found = /\bat (http:\/\/[\d.]+:\d+\/)/.exec(printed)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
  if (url === undefined) {
    await stop();
    throw new Error(`${script} did not start: ${printed}`);
  }
  const { pid } = child;
  return {
    ...{ url, stop },
    ...{ residentMb: () => residentMb(pid), cpuMs: () => cpuMs(pid), handles: () => handles(pid) },
    childrenCpuMs: () => childrenOf(pid).map((child) => cpuMs(child) ?? NaN),
  };
}

function residentMb(pid: number | undefined): number | undefined {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(ofProcess(pid, "status"))?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

/** The first field of `schedstat` of each thread, in nanoseconds: `stat` counts in ticks of 10 ms. */
function cpuMs(pid: number | undefined): number | undefined {
  const threads = namesIn(pid, "task").map((thread) =>
    Number(ofProcess(pid, `task/${thread}/schedstat`).split(" ")[0]),
  );
  return threads.length === 0 ? undefined : threads.reduce((sum, ns) => sum + ns, 0) / 1e6;
}

function childrenOf(pid: number | undefined): number[] {
  const children = ofProcess(pid, `task/${pid ?? 0}/children`);
  return children.split(" ").filter(Boolean).map(Number);
}

function handles(pid: number | undefined): number | undefined {
  const files = namesIn(pid, "fd").length;
  return files === 0 ? undefined : files;
}

function namesIn(pid: number | undefined, folder: string): readonly string[] {
  try {
    return readdirSync(`/proc/${pid ?? 0}/${folder}`);
  } catch {
    return [];
  }
}

function ofProcess(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid ?? 0}/${file}`, "utf8");
  } catch {
    return "";
  }
}
