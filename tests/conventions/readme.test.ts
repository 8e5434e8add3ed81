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
  const rows = settingsTable.map(({ name, unset, meaning }) => [`\`${name}\``, unset, meaning]);
  expect(section("settings")).toBe(
    expected("settings", table(["name", "when unset", "meaning"], rows)),
  );
});

it("the causes are those that are known", () => {
  const rows = causes
    .map(({ id, family, owner, doc, fixes = [] }) => {
      const area = causeFiles().get(id)?.split("/").at(-2) ?? "";
      const page = doc.split("/").at(-1) ?? "";
      const applied = fixes.map((fix) => `\`${fix}\``).join(", ");
      return [area, `\`${id}\``, `\`${family}\``, owners[owner], applied, `[${page}](${doc})`];
    })
    .sort(([a = ""], [b = ""]) => a.localeCompare(b));
  const head = ["area", "cause", "family", "who acts", "fix", "where the rule comes from"];
  expect(section("causes")).toBe(expected("causes", table(head, rows)));
});

describe("npm scripts", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const builtIn = ["ci", "install"];
  /** Only in code: prose may say what npm does. */
  const namedIn = (markdown: string): string[] =>
    Array.from(markdown.matchAll(/```.*?```|`[^`]+`/gs), ([code]) => code).flatMap((code) =>
      Array.from(code.matchAll(/npm (?:run )?(?:--silent )?([\w:]+)/g), ([, name]) => name ?? ""),
    );
  const missingOf = (markdown: string): string[] =>
    namedIn(markdown).filter((name) => !builtIn.includes(name) && !Object.hasOwn(scripts, name));

  it.each([
    ["`npm run nonsense`", ["nonsense"]],
    ["```sh\nnpm ci && npm strat\n```", ["strat"]],
    ["`npm run --silent clii -- doctor`", ["clii"]],
    ["`npm run toString`", ["toString"]],
    ["`npm ci && npm start`, then `npm run check`; npm warns of nothing", []],
  ])("of %j the missing ones are %j", (markdown, missing) => {
    expect(missingOf(markdown)).toEqual(missing);
  });

  it("that it names are there", () => {
    expect(missingOf(text)).toEqual([]);
  });

  it("of the contract are named", () => {
    expect(namedIn(text)).toEqual(
      expect.arrayContaining(["start", "test", "check", "bench", "cli"]),
    );
  });
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

it("each version in the changelog says what an operator has to do", () => {
  const changelog = readFileSync(path.join(root, "CHANGELOG.md"), "utf8");
  const [, ...versions] = changelog.split(/^## /m);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((one) => !/^### Upgrade notes\n\n\S/m.test(one))).toEqual([]);
});
