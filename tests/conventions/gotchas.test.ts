import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./generated";

const gotchas = path.resolve(root, "..", "shared", "graph", "gotchas.md");
const withShared = existsSync(gotchas) ? it : it.skip;

/** Traps that nothing here can fall into, and why; each reason is checked below where it can be. */
const notForUs: Readonly<Record<number, string>> = {
  46: "on demand writes to the target, and nothing here sends such a request",
};

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\bgotchas? ((?:\d{1,2}(?:, | and )?)+)/gi)].flatMap(([, list = ""]) =>
    (list.match(/\d+/g) ?? []).map(Number),
  );

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(root, folder, file));
}

withShared(
  "shared: every severe trap of Microsoft Graph is named by a test, or cannot be met",
  () => {
    const severe = [...readFileSync(gotchas, "utf8").matchAll(/^(\d+)\. \*\*H - /gm)].map(
      ([, number]) => Number(number),
    );
    const tests = filesIn("tests").filter((file) => file.endsWith(".test.ts"));
    const tested = new Set(tests.flatMap((file) => numbersIn(readFileSync(file, "utf8"))));

    expect(severe.length).toBeGreaterThan(10);
    expect(severe.filter((one) => !tested.has(one) && !(one in notForUs))).toEqual([]);
  },
);

it("nothing asks Graph to provision on demand, which is no dry run", () => {
  const asks = filesIn("bot").filter((file) =>
    /\/provisionOnDemand\b/.test(readFileSync(file, "utf8")),
  );
  expect(asks).toEqual([]);
});
