import { readFileSync } from "node:fs";
import path from "node:path";

import { engines } from "../../package.json";
import { makeScratch } from "./scratch";

const passed = { status: "passed", fullName: "holds" };
const failed = { status: "failed", fullName: "breaks" };
const skipped = { status: "pending", fullName: "waits for another day" };

/** What jest writes about files with such tests. */
function report(...files: readonly (readonly { readonly status: string }[])[]): string {
  const count = (status: string): number =>
    files.flat().filter((test) => test.status === status).length;
  return JSON.stringify({
    numPassedTests: count("passed"),
    numFailedTests: count("failed"),
    numPendingTests: count("pending"),
    numTodoTests: count("todo"),
    testResults: files.map((tests) => ({
      status: tests.some(({ status }) => status !== "failed") ? "passed" : "failed",
      assertionResults: tests,
    })),
  });
}

interface Npm {
  readonly ci?: number;
  readonly test?: number;
  readonly browser?: number;
  readonly floors?: number;
  readonly check?: number;
  /** What the tests, those in a browser and the floors leave. */
  readonly report?: string;
  readonly browserReport?: string;
  readonly floorsReport?: string;
}

/** The run in a scratch checkout, with an `npm` whose commands end as told. */
async function runWith(npm: Npm) {
  const scratch = makeScratch(".ci");
  scratch.program("chromium", "");
  const { report: left = "", browserReport = report(), floorsReport = report([passed]) } = npm;
  const reports = { report: left, browser: browserReport, floors: floorsReport };
  for (const [name, text] of Object.entries(reports))
    if (text !== "") scratch.write(`${name}.json`, text);
  scratch.program(
    "npm",
    `echo "npm $*"
case "$*" in
  ci) exit ${npm.ci ?? 0};;
  test*) [ ! -f report.json ] || cp report.json "\${4#--outputFile=}"; exit ${npm.test ?? 0};;
  "run browser"*) [ ! -f browser.json ] || cp browser.json "\${5#--outputFile=}"; exit ${npm.browser ?? 0};;
  "run floors"*) [ ! -f floors.json ] || cp floors.json "\${5#--outputFile=}"; exit ${npm.floors ?? 0};;
  "run check") echo "npm says something" >&2; exit ${npm.check ?? 0};;
esac`,
  );
  const { code, out } = await scratch.run("bash", [".ci/run"]);
  const lines = out.trimEnd().split("\n");
  return {
    code,
    last: lines.at(-1),
    counts: lines.filter((line) => /^\d+ passed/.test(line)).length,
    skipped: lines.filter((line) => line.startsWith("skipped: ")),
    ran: lines.filter((line) => line.startsWith("npm ")).map((line) => line.split(" --json")[0]),
  };
}

const all = ["npm ci", "npm test --", "npm run browser --", "npm run floors --", "npm run check"];

it.each([
  [
    "all is well",
    { report: report([passed, passed], [passed]) },
    { code: 0, last: "4 passed, 0 failed, 0 skipped", ran: all, skipped: [] },
  ],
  [
    "a test is skipped, which it names",
    { report: report([passed, skipped]) },
    {
      code: 0,
      last: "2 passed, 0 failed, 1 skipped",
      ran: all,
      skipped: ["skipped: waits for another day"],
    },
  ],
  [
    "a test fails",
    { test: 1, report: report([passed, failed]) },
    { code: 1, last: "2 passed, 1 failed, 0 skipped", ran: all },
  ],
  [
    "a file of tests cannot be run",
    { test: 1, report: report([passed], []) },
    { code: 1, last: "2 passed, 1 failed, 0 skipped", ran: all },
  ],
  [
    "the tests end badly though each passed",
    { test: 1, report: report([passed]) },
    { code: 1, last: "2 passed, 0 failed, 0 skipped", ran: all },
  ],
  [
    "all tests are skipped",
    { report: report([skipped]), floorsReport: report([skipped]) },
    { code: 1, last: "0 passed, 0 failed, 2 skipped", ran: all },
  ],
  [
    "the tests leave no report",
    { test: 1 },
    { code: 1, last: "1 passed, 1 failed, 0 skipped", ran: all },
  ],
  [
    "a test in a browser fails",
    { browser: 1, report: report([passed]), browserReport: report([failed]) },
    { code: 1, last: "2 passed, 1 failed, 0 skipped", ran: all },
  ],
  [
    "those in a browser leave no report",
    { browser: 1, report: report([passed]), browserReport: "" },
    { code: 1, last: "2 passed, 1 failed, 0 skipped", ran: all },
  ],
  [
    "a floor is not held",
    { floors: 1, report: report([passed]), floorsReport: report([failed]) },
    { code: 1, last: "1 passed, 1 failed, 0 skipped", ran: all },
  ],
  [
    "the floors leave no report",
    { floors: 1, report: report([passed]), floorsReport: "" },
    { code: 1, last: "1 passed, 1 failed, 0 skipped", ran: all },
  ],
  [
    "a check fails",
    { check: 2, report: report([passed]) },
    { code: 1, last: "2 passed, 0 failed, 0 skipped", ran: all },
  ],
  [
    "the install fails",
    { ci: 7, report: report([passed]) },
    { code: 7, last: "0 passed, 3 failed, 0 skipped", ran: ["npm ci"] },
  ],
])("closes with one line of counts when %s", async (_, npm, expected) => {
  expect(await runWith(npm)).toMatchObject({ ...expected, counts: 1 });
});

describe("the workflow", () => {
  const workflow = readFileSync(path.join(__dirname, "../../.github/workflows/ci.yml"), "utf8");

  it("runs it on the oldest version of Node that is supported and on that of the image", () => {
    const oldest = /^>=(\d+)/.exec(engines.node)?.[1];
    expect(workflow).toContain(`node: [${oldest}, 22]`);
    expect(workflow).toMatch(/^ +- run: \.ci\/run$/m);
  });

  it("runs the 2,000 turns of two processes, one killed, with Azurite there", () => {
    expect(workflow).toMatch(/CI: "true"[^]*- run: npm run instances$/m);
  });
});
