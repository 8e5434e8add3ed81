import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const dist = path.resolve(__dirname, "..", "..", "dist", "bot");

/** A started process of the built product. */
export interface Started {
  readonly child: ChildProcess;
  readonly folder: string;
  output(): { readonly out: string; readonly err: string };
  /** Resolves when the output holds what is looked for; rejects when the process ended before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

const running = new Set<ChildProcess>();
const folders = new Set<string>();

afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Starts `dist/bot/<name>.js` with an environment of its own and a new data folder. */
export function start(
  name: "index" | "cli",
  options: { args?: readonly string[]; env?: Record<string, string>; stdin?: string } = {},
): Started {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-"));
  folders.add(folder);
  const child = spawn(process.execPath, [path.join(dist, `${name}.js`), ...(options.args ?? [])], {
    cwd: folder,
    env: { PATH: process.env["PATH"], PORT: "0", DATA_DIR: folder, ...options.env },
  });
  running.add(child);
  const output = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.err += text));
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.stdin ?? "");
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => {
      running.delete(child);
      resolve(code ?? signal);
    });
  });
  const printed = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(output.out);
        if (found) resolve(found);
      };
      child.stdout.on("data", look);
      void ended.then((code) => {
        reject(new Error(`ended with ${String(code)}: ${output.err}`));
      });
      look();
    });
  return { child, folder, output: () => output, printed, ended };
}
