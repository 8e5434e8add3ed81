import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../conventions/generated";
import { templateFolder } from "./armTemplate";

interface Step {
  readonly word: string;
  readonly text: string;
}

const read = (name: string): string =>
  readFileSync(path.join(templateFolder, "container", name), "utf8");
const steps: readonly Step[] = read("Dockerfile")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [word = ""] = line.split(" ", 1);
    return { word, text: line.slice(word.length + 1) };
  });
const stepsOf = (word: string): readonly string[] =>
  steps.filter((step) => step.word === word).map(({ text }) => text);
const last = <T>(items: readonly T[]): T => {
  const item = items.at(-1);
  if (item === undefined) throw new Error("there is none");
  return item;
};

const folder = mkdtempSync(path.join(os.tmpdir(), "container-"));
chmodSync(folder, 0o755);
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Where a path of an image is here: each stage has a root of its own. */
const at = (stage: number, ...names: readonly string[]): string =>
  path.join(folder, `stage${stage}`, ...names);

/**
 * Does in folders what the Dockerfile says, step by step. Only `npm ci` is not done again, nor what
 * the build would compile: the checkout's packages are what it would install, and the checkout's
 * `dist` is taken as long as its stamp is that of what the Dockerfile copies.
 */
function buildImage(): void {
  let stage = -1;
  let workdir = "/";
  for (const { word, text } of steps) {
    if (word === "FROM") stage++;
    if (word === "WORKDIR") mkdirSync(at(stage, (workdir = text)), { recursive: true });
    if (word === "COPY") copy(text, stage, workdir);
    if (word === "RUN") runStep(text, stage, workdir);
  }
}

function copy(text: string, stage: number, workdir: string): void {
  const words = text.split(" ");
  const isFromStage = words[0]?.startsWith("--from=") === true;
  const sources = words.slice(isFromStage ? 1 : 0, -1);
  for (const source of sources) {
    const from = isFromStage ? at(0, source) : path.join(root, source);
    const isInto = last(words) === "./";
    const to = at(stage, workdir, last(words), isInto ? path.basename(source) : "");
    cpSync(from, to, { recursive: true });
  }
}

function runStep(text: string, stage: number, workdir: string): void {
  const cwd = at(stage, workdir);
  if (text === "npm ci") {
    symlinkSync(path.join(root, "node_modules"), path.join(cwd, "node_modules"));
    cpSync(path.join(root, "dist"), path.join(cwd, "dist"), { recursive: true });
    return;
  }
  const here = text.replaceAll(" /app ", ` ${at(stage, "app")} `);
  const ended = spawnSync("sh", ["-c", here], { cwd, encoding: "utf8", timeout: 110_000 });
  if (ended.status !== 0) throw new Error(`${text}: ${ended.stderr}`);
}

describe("the image, built by hand", () => {
  beforeAll(buildImage, 120_000);

  it("holds the package and no sources", () => {
    const app = at(1, "app");
    expect(existsSync(path.join(app, "dist/bot/index.js"))).toBe(true);
    for (const name of ["bot", ".build", "node_modules/jest", "tests"]) {
      expect(existsSync(path.join(app, name))).toBe(false);
    }
  });

  it("starts as a user without rights, answers its health check, and stops when told", async () => {
    const data = path.join(folder, "data");
    mkdirSync(data, { mode: 0o777 });
    chmodSync(data, 0o777);
    const variables = last(stepsOf("ENV"))
      .split(" ")
      .map((pair) => pair.split("=") as [string, string]);
    const [uid, gid] = last(stepsOf("USER")).split(":").map(Number) as [number, number];
    const [command = "", ...args] = JSON.parse(last(stepsOf("CMD"))) as string[];
    const child = spawn(command, args, {
      cwd: at(1, "app"),
      env: {
        PATH: process.env["PATH"],
        ...Object.fromEntries(variables),
        DATA_DIR: path.join(data, "own"),
        PORT: "0",
        HOST: "127.0.0.1",
        STORE: "memory:",
        MicrosoftAppType: "UserAssignedMSI",
        MicrosoftAppId: "11111111-1111-1111-1111-111111111111",
        MicrosoftAppTenantId: "22222222-2222-2222-2222-222222222222",
      },
      // Who runs the tests without rights has them taken away already.
      ...(process.getuid?.() === 0 && { uid, gid }),
    });
    running.add(child);
    const url = await new Promise<string>((resolve, reject) => {
      let said = "";
      const hear = (text: Buffer): void => {
        said += text.toString();
        const found = /is at (http:\S+?)\/?\n/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("close", () => {
        reject(new Error(said));
      });
    });
    const check = JSON.parse(last(stepsOf("HEALTHCHECK")).replace(/^.*? CMD /, "")) as string[];
    const PORT = new URL(url).port;
    const health = await ended(spawn(process.execPath, check.slice(1), { env: { PORT } }));
    expect(health).toBe(0);
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
  }, 60_000);
});

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once("close", resolve));

it("the last user is not root, and a number, so that clusters can see it", () => {
  expect(last(stepsOf("USER"))).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  expect(steps.findIndex(({ word }) => word === "USER")).toBeGreaterThan(
    steps.map(({ word }) => word).lastIndexOf("COPY"),
  );
});

it("the last stage has only what the first made", () => {
  const afterLastFrom = steps.slice(steps.map(({ word }) => word).lastIndexOf("FROM"));
  const copies = afterLastFrom.filter(({ word }) => word === "COPY").map(({ text }) => text);
  expect(copies).toEqual(["--from=build /app ."]);
  expect(afterLastFrom.map(({ word }) => word)).not.toContain("RUN");
});

it("no secret is written into the image", () => {
  expect(read("Dockerfile")).not.toMatch(/password|secret|token|_key\b|^ARG /im);
});

it("the context is what is copied, and nothing else", () => {
  const copied = stepsOf("COPY")
    .filter((text) => !text.startsWith("--from"))
    .flatMap((text) => text.split(" ").slice(0, -1));
  const lines = read("Dockerfile.dockerignore")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines[0]).toBe("*");
  expect(lines.slice(1).sort()).toEqual(copied.map((name) => `!${name}`).sort());
});
