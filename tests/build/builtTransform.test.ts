import { utimesSync } from "node:fs";
import path from "node:path";
import { root } from "../conventions/generated";
import { makeScratch, type Scratch } from "./scratch";

const script = `
const file = require("node:path").resolve("bot/one.ts");
const config = { cwd: ".", rootDir: ".", globals: {}, transform: [], testMatch: [], testRegex: [] };
const more = { extensionsToTreatAsEsm: [], moduleFileExtensions: ["ts", "js"] };
const { code } = require("./.build/builtTransform").process("export const made = 'anew';", file, {
  instrument: process.argv[1] === "covered",
  config: { ...config, ...more },
  cacheFS: new Map(),
  transformerConfig: {},
});
console.log(code.includes("anew") ? "anew" : code.trim());`;

const minute = 60;
const now = Date.UTC(2026, 10, 29) / 1000;

/** A file of the product, and what the build made of it so many seconds later. */
function checkout(later?: number): Scratch {
  const scratch = makeScratch(".build", "tsconfig.json");
  scratch.write("bot/one.ts", "export const made = 'anew';");
  utimesSync(scratch.at("bot/one.ts"), now, now);
  if (later === undefined) return scratch;
  scratch.write("dist/bot/one.js", "exports.made = 'built';");
  scratch.write("dist/bot/one.js.map", "{}");
  utimesSync(scratch.at("dist/bot/one.js"), now + later, now + later);
  return scratch;
}

it.each<[string, number | undefined, string, string]>([
  ["is what the build made", minute, "", "exports.made = 'built';"],
  ["is compiled where it was changed since", -minute, "", "anew"],
  ["is compiled where nothing was made of it, as of a test", undefined, "", "anew"],
  ["is compiled where what is run of it is counted", minute, "covered", "anew"],
])("a file %s", async (_, later, how, expected) => {
  const set = `NODE_PATH=${path.join(root, "node_modules")}`;
  const command = [set, process.execPath, "-e", script, how];
  const { out, err } = await checkout(later).run("env", command);
  expect([out.trim(), err]).toEqual([expected, ""]);
});
