import path from "node:path";
import { root } from "../conventions/generated";
import { makeScratch, type Scratch } from "./scratch";

const config = `
module.exports = {
  roots: ["<rootDir>/tests"],
  testEnvironment: "<rootDir>/.build/testEnvironment.js",
  runtime: "<rootDir>/.build/testRuntime.js",
  collectCoverageFrom: ["bot/**/*.js"],
  coverageReporters: [],
  transform: {},
};`;

/** Says where the product comes from, and how many files have used it before. */
const test = `
const { of, used } = require("../bot/one");
const { other } = require("./other");
it("says what it sees", () => {
  console.info(of, used.length, other.length);
  used.push(1);
  other.push(1);
});`;

/** A product that was built, and two test files with a file of their own. */
function checkout(): Scratch {
  const scratch = makeScratch(".build");
  scratch.write("package.json", "{}");
  scratch.write("jest.config.js", config);
  scratch.write("bot/one.js", "exports.of = 'sources'; exports.used = [];");
  scratch.write("dist/bot/one.js", "exports.of = 'build'; exports.used = [];");
  scratch.write("dist/stamp", "1");
  scratch.write("tests/other.js", "exports.other = [];");
  scratch.write("tests/a.test.js", test);
  scratch.write("tests/b.test.js", test);
  return scratch;
}

it.each([
  ["as it was built, once for all", [], ["build 0 0", "build 1 0"]],
  ["from its sources where it is counted", ["--coverage"], ["sources 0 0", "sources 0 0"]],
])("test files get the product %s, and their own files new", async (_, given, expected) => {
  const modules = path.join(root, "node_modules");
  const jest = path.join(modules, "jest", "bin", "jest.js");
  const command = [`NODE_PATH=${modules}`, process.execPath, jest, "--runInBand", ...given];
  const { out, err } = await checkout().run("env", command);
  expect(`${out}${err}`.match(/(?:build|sources) \d \d/g)).toEqual(expected);
});
