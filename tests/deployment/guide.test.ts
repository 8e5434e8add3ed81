import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, table } from "../conventions/generated";
import { readTemplate, templateFolder } from "./armTemplate";

const file = path.join(templateFolder, "README.md");
const read = (): string => readFileSync(file, "utf8");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const code = Array.from(read().matchAll(/```sh\n(.*?)```/gs), ([, text]) => text ?? "").join("\n");

function parametersOf(name: string, but: readonly string[] = []): string {
  const { parameters } = readTemplate(`deployUseExistResourceGroup/template-${name}-with-rg.json`);
  const rows = Object.entries(parameters)
    .filter(([parameter]) => !but.includes(parameter))
    .map(([parameter, { defaultValue, metadata }]) => [
      defaultValue === undefined ? `**\`${parameter}\`**` : `\`${parameter}\``,
      shown(defaultValue),
      metadata?.description ?? "",
    ]);
  return table(["parameter", "when left out", "what it is"], rows);
}

function shown(value: unknown): string {
  if (value === undefined) return "";
  if (value === "") return "empty";
  if (typeof value !== "string") return typeof value === "number" ? String(value) : "see template";
  return value.startsWith("[") ? "see template" : value;
}

const botApp = Object.keys(
  readTemplate("deployUseExistResourceGroup/template-BotApp-with-rg.json").parameters,
);

/** Written there with `UPDATE=1 npm test -- tests/deployment/guide`. */
it.each([
  ["BotApp", parametersOf("BotApp")],
  ["AzureBot", parametersOf("AzureBot")],
  ["ContainerApp", parametersOf("ContainerApp", botApp)],
])("says of each parameter of %s what it is", (name, expected) => {
  const section = new RegExp(`(<!-- ${name} -->)\\n(.*?)\\n?(<!-- /${name} -->)`, "s");
  if (process.env["UPDATE"] === "1") {
    writeFileSync(
      file,
      read().replace(
        section,
        (_, open: string, _old, close: string) => `${open}\n\n${expected}\n\n${close}`,
      ),
    );
  }
  expect(section.exec(read())?.[2]?.trim()).toBe(expected);
});

it("names only files that are there", () => {
  const linked = Array.from(
    read().matchAll(/\]\((?!https?:|#)([^)#]+)/g),
    ([, link]) => link ?? "",
  );
  const used = Array.from(code.matchAll(/@?(deploymentTemplates\/[\w./-]+)/g), ([, one]) =>
    path.join("..", one ?? ""),
  );
  const missing = [...linked, ...used].filter((one) => !existsSync(path.join(templateFolder, one)));
  expect(used.length).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});

it("names only npm scripts that are there", () => {
  const named = Array.from(
    code.matchAll(/npm run (?:--silent )?([\w:]+)/g),
    ([, name]) => name ?? "",
  );
  expect(named).toEqual(expect.arrayContaining(["package", "teams", "cli"]));
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

it("sets only parameters that the template of the same command has", () => {
  const commands = code
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line.includes("--template-file"));
  const wrong = commands.flatMap((command) => {
    const template = /--template-file deploymentTemplates\/(\S+)/.exec(command)?.[1] ?? "";
    const given = Array.from(command.matchAll(/ (\w+)=/g), ([, name]) => name ?? "");
    const { parameters } = readTemplate(template);
    return given.filter((name) => !Object.hasOwn(parameters, name)).map((name) => [template, name]);
  });
  expect(commands).toHaveLength(3);
  expect(wrong).toEqual([]);
});

it("uses no variable that it has not set before", () => {
  const set = new Set(["1"]);
  const unset: string[] = [];
  for (const line of code.split("\n")) {
    for (const [, name] of line.matchAll(/\$\{?(\w+)/g)) {
      if (name !== undefined && !set.has(name)) unset.push(name);
    }
    const assigned = /^(\w+)=/.exec(line)?.[1];
    if (assigned !== undefined) set.add(assigned);
  }
  expect(unset).toEqual([]);
});
