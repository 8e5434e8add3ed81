import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "./generated";

const config = path.join(root, ".dependency-cruiser.cjs");
const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(config);

/** Per rule one import that it must refuse: the file that has it, and what is imported. */
const wrongImports: readonly (readonly [rule: string, from: string, to: string])[] = [
  ["no-cycles", "bot/logs/one.ts", "bot/logs/other.ts"],
  ["product-knows-no-tests", "bot/store/tested.ts", "tests/builders/one.ts"],
  ["top-is-not-imported", "bot/turns/upwards.ts", "bot/app.ts"],
  ["diagnosis-imports-nothing", "bot/diagnosis/one.ts", "bot/rules/one.ts"],
  ["rules-import-nothing", "bot/rules/wrong.ts", "bot/diagnosis/two.ts"],
  ["built-files-are-found-alone", "bot/built/one.ts", "bot/rules/one.ts"],
  ["text-classifier-is-alone", "bot/textClassifier/one.ts", "bot/causes/area/two.ts"],
  ["patterns-are-alone", "bot/patterns/one.ts", "bot/causes/area/two.ts"],
  ["causes-are-knowledge", "bot/causes/area/one.ts", "bot/graph/port.ts"],
  ["languages-name-causes", "bot/languages/one.ts", "cards/one.ts"],
  ["cards-render", "cards/wrong.ts", "bot/graph/client.ts"],
  ["dialogs-see-ports", "dialogs/one.ts", "bot/store/sqlite.ts"],
  ["demo-imports-rules", "bot/demo/one.ts", "bot/diagnosis/two.ts"],
  ["demo-is-met-over-http", "bot/graph/wrong.ts", "bot/demo/port.ts"],
  ["settings-are-alone", "bot/settings/one.ts", "bot/telemetry/two.ts"],
  ["telemetry-is-alone", "bot/telemetry/one.ts", "bot/rules/one.ts"],
  ["requests-are-alone", "bot/requests/one.ts", "bot/graph/client.ts"],
  ["side-parts-stay-beside", "bot/access/one.ts", "bot/store/sqlite.ts"],
  ["judging-tells-causes-of-entries", "bot/judging/one.ts", "bot/graph/client.ts"],
  ["logs-read-entries", "bot/logs/three.ts", "bot/causes/area/two.ts"],
  ["graph-reads-entries-through-logs", "bot/graph/one.ts", "dialogs/two.ts"],
  ["command-line-reads-and-prints", "bot/commandLine/one.ts", "bot/graph/client.ts"],
  ["command-line-reads-and-prints", "bot/commandLine/two.ts", "dialogs/two.ts"],
  ["command-line-reads-and-prints", "bot/commandLine/three.ts", "bot/channels/two.ts"],
  ["command-line-reads-and-prints", "bot/commandLine/four.ts", "bot/demo/two.ts"],
  ["channels-carry", "bot/channels/one.ts", "bot/graph/client.ts"],
  ["channels-carry", "bot/channels/three.ts", "bot/logs/triage/port.ts"],
  ["botbuilder-at-the-edge", "dialogs/talks.ts", "botbuilder"],
  ["botbuilder-at-the-edge", "bot/turns/talks.ts", "botframework-connector"],
  ["restify-at-the-edge", "bot/graph/serves.ts", "restify"],
  ["identity-where-credentials-are-made", "bot/graph/signsIn.ts", "@azure/identity"],
  ["templates-in-cards", "dialogs/fills.ts", "adaptivecards-templating"],
  ["templates-in-cards", "bot/rules/evaluates.ts", "adaptive-expressions"],
];

/** Imports beside them that are as they should be. */
const rightImports: readonly (readonly [from: string, to: string])[] = [
  ["bot/app.ts", "botbuilder"],
  ["bot/tenant.ts", "bot/demo/two.ts"],
  ["bot/channels/serves.ts", "restify"],
  ["bot/graph/credential.ts", "@azure/identity"],
  ["cards/fills.ts", "adaptivecards-templating"],
  ["dialogs/asks.ts", "bot/graph/port.ts"],
  ["bot/channels/uploads.ts", "bot/cases/files/port.ts"],
  ["bot/channels/downloads.ts", "bot/requests/index.ts"],
  ["bot/commandLine/prints.ts", "cards/one.ts"],
  ["bot/commandLine/understands.ts", "dialogs/understanding/one.ts"],
  ["bot/commandLine/judges.ts", "bot/judging/two.ts"],
  ["bot/judging/knows.ts", "bot/causes/area/two.ts"],
  ["bot/commandLine/reads.ts", "bot/store/sqlite.ts"],
  ["bot/causes/area/reads.ts", "bot/textClassifier/two.ts"],
  ["dialogs/understanding/learns.ts", "bot/textClassifier/two.ts"],
  ["bot/logs/triage/finds.ts", "bot/built/two.ts"],
  ["tests/builders/looks.ts", "bot/demo/two.ts"],
];

const packages = [
  "botbuilder",
  "botframework-connector",
  "restify",
  "@azure/identity",
  "adaptivecards-templating",
  "adaptive-expressions",
];

let folder: string;
let refused: readonly { rule: string; from: string; to: string }[];

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "layers-"));
  const imports = [
    ...wrongImports.map(([, from, to]) => [from, to] as const),
    ...rightImports,
    ["bot/logs/other.ts", "bot/logs/one.ts"] as const,
  ];
  for (const name of packages) write(`node_modules/${name}/index.js`, "");
  for (const [, to] of imports) if (to.endsWith(".ts")) write(to, "export const it = 1;\n");
  for (const [from, to] of imports) write(from, `import "${specifier(from, to)}";\n`);
  write("tsconfig.json", "{}");
  refused = cruise();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function specifier(from: string, to: string): string {
  if (!to.endsWith(".ts")) return to;
  const relative = path.posix.relative(path.posix.dirname(from), to.replace(/\.ts$/, ""));
  return relative.startsWith(".") ? relative : `./${relative}`;
}

/** What `npm run layers` would refuse there. */
function cruise() {
  const program = path.join(root, "node_modules", "dependency-cruiser", "bin");
  const { stdout } = spawnSync(
    process.execPath,
    [
      path.join(program, "dependency-cruise.mjs"),
      "--config",
      config,
      "--output-type",
      "json",
      ...["bot", "dialogs", "cards", "tests"],
    ],
    { cwd: folder, encoding: "utf8" },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

it.each(wrongImports)("%s: %s must not import %s", (rule, from, to) => {
  expect(refused).toContainEqual({ rule, from, to: expect.stringContaining(to) as string });
});

it.each(rightImports)("%s may import %s", (from) => {
  expect(refused.filter((one) => one.from === from)).toEqual([]);
});

it("every rule has an import here that it refuses", () => {
  const shown = new Set(wrongImports.map(([rule]) => rule));
  expect(forbidden.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});
