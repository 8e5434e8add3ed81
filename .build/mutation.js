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

/**
 * Only the tests of rules and causes run, and without those that read shared/. Stryker puts this over
 * jest.config.js, so its own runtime is named here as well: that one loads the build, in which no change is
 * tried.
 */
const jestConfig = {
  testEnvironment: "node",
  runtime: "jest-runtime",
  globalSetup: null,
  roots: ["<rootDir>/tests/bot/rules", "<rootDir>/tests/bot/causes"],
  transform,
  testTimeout: 20_000,
};

/** How many changes are tried at once: two, or what MUTATION_WORKERS says. */
function workers() {
  const wanted = Number(process.env.MUTATION_WORKERS ?? 2);
  if (Number.isInteger(wanted) && wanted > 0) return wanted;
  throw new Error("MUTATION_WORKERS is how many changes are tried at once: a whole number from 1.");
}

/**
 * Changes the rules and causes in small ways and looks whether a test notices
 * (`npm run mutation -- bot/rules/timing.ts` for a part, as globs). Fails below 80 % noticed.
 * All of it takes hours: `MUTATION_WORKERS=1` tries one change at a time and leaves the other cores
 * to others, and with `nice` in front it gives way to them on its own core as well.
 */
function mutate(globs) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mutation-"));
  const file = path.join(folder, "stryker.config.json");
  const config = {
    packageManager: "npm",
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner", path.join(__dirname, "mutationTexts.mjs")],
    ignorers: ["texts"],
    mutate: [
      ...(globs.length === 0 ? parts : globs),
      ...dataOnly.map((name) => `!bot/causes/${name}.ts`),
      "!bot/**/port.ts",
    ],
    jest: { projectType: "custom", config: jestConfig, enableFindRelatedTests: true },
    ignorePatterns: ["dist*", ".data", "coverage", "deploymentTemplates", ".github"],
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    concurrency: workers(),
    timeoutMS: 10_000,
    reporters: ["clear-text", "progress-append-only"],
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
