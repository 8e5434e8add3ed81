const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { spawnSync } = require("node:child_process");

const root = path.dirname(__dirname);
/** Fetched only for this check: Stryker would add 150 packages to every installation. */
const version = "9.6.1";
const leastKilled = 80;
const parts = ["bot/rules/**/*.ts", "bot/causes/**/*.ts"];
/** Lists and texts: nothing in them is judged. */
const dataOnly = ["reasons", "questionTexts", "documents", "index", "gateSentences"];

const transform = { "^.+\\.ts$": ["ts-jest", { tsconfig: "tsconfig.json", diagnostics: false }] };

const ownFile = (name) => path.join(__dirname, "mutation", name);

/**
 * Only the tests of rules and causes run, and without those that read shared/: of them, for each change,
 * those that reach it. Stryker puts this over jest.config.js, whose runtime loads the build, in which no
 * change is tried.
 */
const jestConfig = {
  testEnvironment: ownFile("environment.js"),
  runtime: ownFile("runtime.js"),
  filter: ownFile("covered.js"),
  globalSetup: null,
  roots: ["<rootDir>/tests/bot/rules", "<rootDir>/tests/bot/causes"],
  transform,
  // Holds the model of the build against its sources, which a change makes others.
  testPathIgnorePatterns: ["likeness/trained"],
  testTimeout: 20_000,
};

/** A whole number from the environment. */
function setting(name, usual) {
  const wanted = Number(process.env[name] ?? usual);
  if (Number.isInteger(wanted) && wanted > 0) return wanted;
  throw new Error(`${name} is a whole number from 1.`);
}

/** Lines of a sample that are next to each other. */
const stretch = 10;

/** Of all files below, one stretch of lines in so many, as ranges of Stryker. */
function sampleOf(everyNth) {
  const files = ["rules", "causes"].flatMap((folder) => sourcesBelow(path.join("bot", folder)));
  let passed = 0;
  return files.flatMap((file) => {
    const lines = fs.readFileSync(path.join(root, file), "utf8").split("\n").length;
    const starts = Array.from({ length: Math.ceil(lines / stretch) }, (_, n) => n * stretch + 1);
    return starts
      .filter(() => passed++ % everyNth === 0)
      .map((from) => `${file}:${from}-${from + stretch - 1}`);
  });
}

function sourcesBelow(relative) {
  const all = fs.readdirSync(path.join(root, relative), { withFileTypes: true });
  return all.flatMap((one) => {
    const below = path.join(relative, one.name);
    if (one.isDirectory()) return sourcesBelow(below);
    return one.name.endsWith(".ts") && !dataOnly.includes(path.basename(below, ".ts"))
      ? [below]
      : [];
  });
}

/**
 * Changes the rules and causes in small ways and looks whether a test notices
 * (`npm run mutation -- bot/rules/timing.ts` for a part, as globs). Fails below 80 % noticed.
 * All of it takes an hour and more: `MUTATION_SAMPLE=8` tries one stretch of lines in eight, `MUTATION_WORKERS=1` one
 * change at a time, and with `nice` in front it gives way to others on its own core as well.
 */
function mutate(globs) {
  const everyNth = setting("MUTATION_SAMPLE", 1);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mutation-"));
  const file = path.join(folder, "stryker.config.json");
  const config = {
    packageManager: "npm",
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner", ownFile("texts.mjs"), ownFile("survivors.mjs")],
    ignorers: ["texts"],
    mutate: [
      ...(globs.length > 0 ? globs : everyNth > 1 ? sampleOf(everyNth) : parts),
      ...dataOnly.map((name) => `!bot/causes/${name}.ts`),
      "!bot/**/port.ts",
    ],
    // What is related Jest would seek below `roots` alone, and miss what a helper of tests loads.
    jest: { projectType: "custom", config: jestConfig, enableFindRelatedTests: false },
    ignorePatterns: ["dist*", ".data", "coverage", "deploymentTemplates", ".github"],
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    concurrency: setting("MUTATION_WORKERS", 2),
    timeoutMS: 10_000,
    reporters: ["clear-text", "progress-append-only", "survivors"],
    clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true },
    thresholds: { high: 90, low: leastKilled, break: leastKilled },
    tempDirName: "coverage/mutation",
    // It would look for a TypeScript beside itself to read one; ts-jest reads the sandbox's own.
    tsconfigFile: "none.json",
    allowConsoleColors: false,
  };
  fs.writeFileSync(file, JSON.stringify(config));
  const packages = ["core", "jest-runner"].map((name) => `@stryker-mutator/${name}@${version}`);
  try {
    const { status } = spawnSync(
      "npm",
      ["exec", "--yes", ...packages.map((one) => `--package=${one}`), "--", "stryker", "run", file],
      { cwd: root, stdio: "inherit" },
    );
    return status ?? 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = mutate(process.argv.slice(2));
