import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./generated";
import { titlesIn } from "./testTitles";

const gotchas = path.resolve(root, "..", "shared", "graph", "gotchas.md");
const withShared = existsSync(gotchas) ? it : it.skip;

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\bgotchas? ((?:\d{1,2}(?:, | and )?)+)/gi)].flatMap(([, list = ""]) =>
    (list.match(/\d+/g) ?? []).map(Number),
  );

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(root, folder, file));
}

withShared("shared: every severe trap of Microsoft Graph is in the title of a test", () => {
  const severe = [...readFileSync(gotchas, "utf8").matchAll(/^(\d+)\. \*\*H - /gm)].map(
    ([, number]) => Number(number),
  );
  const tests = filesIn("tests").filter((file) => file.endsWith(".test.ts"));
  const titles = tests.flatMap((file) => titlesIn(readFileSync(file, "utf8")));
  const tested = new Set(titles.flatMap(numbersIn));

  expect(severe.length).toBeGreaterThan(10);
  expect(severe.filter((one) => !tested.has(one))).toEqual([]);
});

it.each([
  ["a test", 'it("gotcha 7: sorts", () => {});', [7]],
  ["a group of tests", 'describe("gotchas 7, 8 and 9", () => {});', [7, 8, 9]],
  ["a test with rows", 'it.each([["a", 1]])("gotcha 7: reads %s", () => {});', [7]],
  ["a row", 'it.each<[string, number]>([["a (gotcha 7)", 1]])("reads %s", () => {});', [7]],
  ["no test, but a comment", '// gotcha 7\nit("sorts", () => {}); /* gotcha 8 */', []],
  ["no test, but data", 'const text = "gotcha 7";\nsay("gotcha 8");', []],
  ["a row whose title is not shown", 'it.each([["gotcha 7"]])("sorts", () => {});', []],
  ["a test that is left out", 'it.skip("gotcha 7: sorts", () => {});', []],
])("a trap is named by the title of %s", (_, source, numbers) => {
  expect(titlesIn(source).flatMap(numbersIn)).toEqual(numbers);
});

it("gotcha 46: only a confirmed fix asks Graph to provision on demand, which is no dry run", () => {
  const asks = filesIn("bot").filter((file) =>
    readFileSync(file, "utf8").includes(".provisionOnDemand("),
  );
  expect(asks.map((file) => path.relative(root, file))).toEqual(["bot/fixes/provisionOnDemand.ts"]);
});
