import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../conventions/generated";

/** A folder that looks like a checkout, for what builds and checks one. */
export interface Scratch {
  readonly root: string;
  readonly at: (...names: readonly string[]) => string;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  /** Puts a program before all others on the PATH of what is run here. */
  readonly program: (name: string, script: string) => void;
  readonly run: (command: string, args: readonly string[]) => Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder in which these folders of the checkout are copied; it is removed afterwards. */
export function makeScratch(...copied: readonly string[]): Scratch {
  const folder = mkdtempSync(path.join(os.tmpdir(), "checkout-"));
  folders.push(folder);
  const at = (...names: readonly string[]): string => path.join(folder, ...names);
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  // What was installed in a folder is no part of a checkout.
  const filter = (file: string): boolean => path.basename(file) !== "node_modules";
  for (const name of copied) cpSync(path.join(root, name), at(name), { recursive: true, filter });
  return {
    root: folder,
    at,
    write,
    read: (file) => readFileSync(at(file), "utf8"),
    program(name, script) {
      write(path.join("programs", name), `#!/bin/sh\n${script}\n`);
      chmodSync(at("programs", name), 0o755);
    },
    run: (command, args) =>
      new Promise((resolve, reject) => {
        const PATH = [at("programs"), process.env["PATH"]].join(path.delimiter);
        const child = spawn(command, args, { cwd: folder, env: { ...process.env, PATH } });
        const output = { out: "", err: "" };
        child.stdout.setEncoding("utf8").on("data", (text: string) => (output.out += text));
        child.stderr.setEncoding("utf8").on("data", (text: string) => (output.err += text));
        child.once("error", reject);
        child.once("close", (code) => {
          resolve({ code, ...output });
        });
      }),
  };
}
