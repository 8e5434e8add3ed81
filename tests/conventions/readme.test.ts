import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { causes } from "../../bot/causes";
import { settingsTable } from "../../bot/settings";
import { expected, root, section, table } from "./generated";
import { causeFiles } from "./causeFiles";

const text = readFileSync(path.join(root, "README.md"), "utf8");

const owners: Readonly<Record<(typeof causes)[number]["owner"], string>> = {
  nobody: "nobody: wait",
  appAdmin: "application admin",
  identityAdmin: "identity admin",
  hrAdmin: "HR admin",
  targetAdmin: "admin of the target",
  appDeveloper: "application developer",
  directoryAdmin: "directory admin",
};

it("the settings are those that are read", () => {
  const rows = settingsTable.map(({ name, unset, meaning, planned }) => [
    `\`${name}\``,
    unset,
    planned ? `${meaning} (planned)` : meaning,
  ]);
  expect(section("settings")).toBe(
    expected("settings", table(["name", "when unset", "meaning"], rows)),
  );
});

it("the causes are those that are known", () => {
  const rows = causes
    .map(({ id, family, owner, doc }) => {
      const area = causeFiles().get(id)?.split("/").at(-2) ?? "";
      const page = doc.split("/").at(-1) ?? "";
      return [area, `\`${id}\``, `\`${family}\``, owners[owner], `[${page}](${doc})`];
    })
    .sort(([a = ""], [b = ""]) => a.localeCompare(b));
  const head = ["area", "cause", "family", "who acts", "where the rule comes from"];
  expect(section("causes")).toBe(expected("causes", table(head, rows)));
});

it("every npm script it names is there, and every script of the contract is named", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = Array.from(
    text.matchAll(/npm (?:run (?:--silent )?)?([\w:]+)/g),
    ([, name]) => name,
  );
  const builtIn = new Set(["ci", "install"]);
  expect(named.filter((name) => !builtIn.has(name ?? "") && !(name ?? "in" in scripts))).toEqual(
    [],
  );
  expect(named).toEqual(expect.arrayContaining(["start", "test", "check", "bench", "cli"]));
});

it("every picture and file it links to is there", () => {
  const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g), ([, link]) => link ?? "");
  const missing = links.filter((link) => {
    const folder = path.join(root, path.dirname(link));
    try {
      return !readdirSync(folder).includes(path.basename(link));
    } catch {
      return true;
    }
  });
  expect(links.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
