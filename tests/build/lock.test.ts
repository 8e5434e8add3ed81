import { existsSync, rmSync, utimesSync } from "node:fs";
import { makeScratch, type Ended, type Scratch } from "./scratch";

/** Works for a while with the lock and writes down when it began and ended. */
const worker = `
const fs = require("node:fs");
const { withLock } = require("./.build/lock");
const [name, ms] = process.argv.slice(2);
const note = (text) => fs.appendFileSync("order", name + " " + text + "\\n");
withLock(__dirname, () => {
  note("begins");
  if (ms === "fails") throw new Error("no luck");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(ms));
  note("ends");
});
`;

const longAgo = new Date(Date.now() - 600_000);

let scratch: Scratch;
beforeEach(() => {
  scratch = makeScratch(".build");
  scratch.write("worker.js", worker);
  scratch.write("order", "");
});

const work = (name: string, ms: number | "fails"): Promise<Ended> =>
  scratch.run(process.execPath, ["worker.js", name, String(ms)]);
const order = (): string[] => scratch.read("order").split("\n").slice(0, -1);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const isLocked = (): boolean => existsSync(scratch.at("dist.lock"));

async function begun(name: string): Promise<void> {
  while (!order().includes(`${name} begins`)) await pause(10);
}

async function numberOfTheDead(): Promise<string> {
  const { out } = await scratch.run(process.execPath, ["-p", "process.pid"]);
  return out.trim();
}

it("who comes second waits until the first has ended", async () => {
  const first = work("first", 400);
  await begun("first");
  await Promise.all([first, work("second", 0)]);
  expect(order()).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(isLocked()).toBe(false);
});

it("who fails gives it back", async () => {
  expect(await work("first", "fails")).toMatchObject({
    code: 1,
    err: expect.stringContaining("no luck") as string,
  });
  expect(isLocked()).toBe(false);
});

it.each([
  ["of a process that is dead", numberOfTheDead, new Date()],
  ["as old as no build gets, though its number is in use", () => String(process.pid), longAgo],
  ["that is old and has no number", () => "", longAgo],
])("a lock %s is taken over", async (_, owner, made) => {
  scratch.write("dist.lock/pid", await owner());
  utimesSync(scratch.at("dist.lock"), made, made);
  await work("next", 0);
  expect(order()).toEqual(["next begins", "next ends"]);
  expect(isLocked()).toBe(false);
});

it.each([
  ["of a process that runs", () => String(process.pid)],
  ["that is just being made", () => ""],
])("a lock %s is waited for", async (_, owner) => {
  scratch.write("dist.lock/pid", owner());
  const next = work("next", 0);
  await pause(500);
  expect(order()).toEqual([]);
  rmSync(scratch.at("dist.lock"), { recursive: true });
  await next;
  expect(order()).toEqual(["next begins", "next ends"]);
});

it("who has lost it meanwhile leaves it to the other", async () => {
  const slow = work("slow", 400);
  await begun("slow");
  scratch.write("dist.lock/pid", String(process.pid));
  expect(await slow).toMatchObject({ code: 0 });
  expect(scratch.read("dist.lock/pid")).toBe(String(process.pid));
});

it("of several who find the same lock left behind, one takes it over at a time", async () => {
  scratch.write("dist.lock/pid", await numberOfTheDead());
  await Promise.all(["a", "b", "c", "d"].map((name) => work(name, 30)));
  const began = order().filter((_, at) => at % 2 === 0);
  expect(began.map((line) => line.split(" ")[0]).sort()).toEqual(["a", "b", "c", "d"]);
  expect(order()).toEqual(began.flatMap((line) => [line, line.replace("begins", "ends")]));
});
