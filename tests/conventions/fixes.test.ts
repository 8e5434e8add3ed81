import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { causes } from "../../bot/causes";
import { fixes } from "../../bot/fixes";
import { root } from "./generated";

const named = new Set(causes.flatMap((cause) => cause.fixes ?? []));

it.each(fixes.map((fix) => [fix.id, fix] as const))("%s is one file, and tested", (id, fix) => {
  const files = [`bot/fixes/${id}.ts`, `tests/bot/fixes/${id}.test.ts`];
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  expect(fix.doc).toMatch(/^https:\/\/learn\.microsoft\.com\/[\w/-]+$/);
  expect(fix.permission).toMatch(/^\w+\.ReadWrite\.All$/);
});

it("each is named by a cause, and each that a cause names is there", () => {
  expect([...named].sort()).toEqual(fixes.map(({ id }) => id).sort());
});

it("only what is described is carried out: no file is left over", () => {
  const others = new Set(["fixDesk", "fixDocument", "index", "notDone", "pages", "port"]);
  const files = readdirSync(path.join(root, "bot", "fixes")).map((file) => path.parse(file).name);
  const ids = new Set<string>(fixes.map(({ id }) => id));
  expect(files.filter((name) => !ids.has(name) && !others.has(name))).toEqual([]);
});
