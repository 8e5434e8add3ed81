import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { findWebChat } from "../../../../bot/channels/portal/findWebChat";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "webchat-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const cached = (version: string): string => `node_modules/.cache/webchat/${version}/webchat.js`;
const from = "a/b/portal";

it.each<[string, string[], string]>([
  ["beside the page of a build", [`${from}/page/webchat.js`], `${from}/page/webchat.js`],
  [
    "beside the page before the cache",
    [`${from}/page/webchat.js`, cached("9.9.9")],
    `${from}/page/webchat.js`,
  ],
  ["in the cache above", [cached("4.18.1")], cached("4.18.1")],
  ["in the nearest cache", [cached("4.18.1"), `a/${cached("4.18.0")}`], `a/${cached("4.18.0")}`],
  ["in the newest version", [cached("4.18.0"), cached("4.18.1")], cached("4.18.1")],
  [
    "where a fetch was cut short",
    [cached("4.18.1"), "node_modules/.cache/webchat/4.18.2/fetch-x/a"],
    cached("4.18.1"),
  ],
])("finds Web Chat %s", (_, files, expected) => {
  for (const file of files) write(file);
  mkdirSync(path.join(root, from), { recursive: true });
  expect(findWebChat(path.join(root, from))).toBe(path.join(root, expected));
});

it("says what to do when it is nowhere", () => {
  mkdirSync(path.join(root, from), { recursive: true });
  expect(() => findWebChat(path.join(root, from))).toThrow("npm run build");
});

function write(file: string): void {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, "");
}
