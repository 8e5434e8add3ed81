import { renameSync, rmSync, utimesSync } from "node:fs";
import { makeCheckout } from "./checkout";
import { type Scratch } from "./scratch";

const { stampOf } = jest.requireActual<{ stampOf: (root: string) => string }>("../../.build/stamp");

let scratch: Scratch;
let before: string;
beforeEach(() => {
  scratch = makeCheckout();
  before = stampOf(scratch.root);
});

it.each([
  ["bot/index.ts"],
  ["bot/channels/portal/page/index.html"],
  ["dialogs/one.ts"],
  ["cards/one.ts"],
  [".build/build.js"],
  ["package.json"],
  ["package-lock.json"],
  ["tsconfig.json"],
  ["tsconfig.build.json"],
])("changes with the content of %s, and back with it", (file) => {
  const content = scratch.read(file);
  scratch.write(file, content.replace(/.$/s, "~"));
  expect(stampOf(scratch.root)).not.toBe(before);
  scratch.write(file, content);
  expect(stampOf(scratch.root)).toBe(before);
});

it.each<[string, (one: Scratch) => void]>([
  [
    "a file has another name",
    ({ at }) => {
      renameSync(at("cards", "one.ts"), at("cards", "two.ts"));
    },
  ],
  [
    "a file is gone",
    ({ at }) => {
      rmSync(at("cards", "one.ts"));
    },
  ],
  [
    "there is one more",
    ({ write }) => {
      write("bot/new/one.ts", "");
    },
  ],
  [
    "content moves from one file to another",
    ({ write }) => {
      write("cards/one.ts", "");
      write("dialogs/one.ts", "export const dialog = 1;\nexport const card = 1;\n");
    },
  ],
])("changes when %s", (_, change) => {
  change(scratch);
  expect(stampOf(scratch.root)).not.toBe(before);
});

it.each<[string, (one: Scratch) => void]>([
  [
    "a file is only newer",
    ({ at }) => {
      utimesSync(at("bot", "index.ts"), new Date(), new Date());
    },
  ],
  [
    "tests, documents and what was built change",
    ({ write }) => {
      for (const file of ["tests/one.test.ts", "README.md", "dist/bot/index.js"]) write(file, "");
    },
  ],
])("stays when %s", (_, change) => {
  change(scratch);
  expect(stampOf(scratch.root)).toBe(before);
});

it("is the same in another folder", () => {
  expect(stampOf(makeCheckout().root)).toBe(before);
});
