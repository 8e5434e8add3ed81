const { AsyncLocalStorage } = require("node:async_hooks");
const fs = require("node:fs");
const TestEnvironment = require("../testEnvironment");
const { coveredIn } = require("./covered");
const noticed = require("./noticed");

const { run } = AsyncLocalStorage.prototype;
const storages = new Set();

/** Jest makes one for each test file and keeps it: every promise of all later files would pass through it. */
AsyncLocalStorage.prototype.run = function (...given) {
  storages.add(this);
  return run.apply(this, given);
};

/** Where test files run in the mutation check: which change is tried, and which test files reach it. */
module.exports = class MutationEnvironment extends TestEnvironment {
  #change = process.env.__STRYKER_ACTIVE_MUTANT__;
  #file;
  #list;
  #reached = new Set();

  constructor(config, context) {
    super(config, context);
    this.#file = context.testPath;
    this.#list = coveredIn(config.projectConfig.rootDir);
  }

  async setup() {
    await super.setup();
    globalThis.__stryker__.activeMutant = this.#change;
  }

  handleTestEvent = ({ name, test }) => {
    if (name === "test_start" && noticed.now()) test.mode = "skip";
    if (name === "test_done") {
      if (test.errors.length > 0) noticed.note();
      const { mutantCoverage, currentTestId } = globalThis.__stryker__;
      const hits = mutantCoverage?.perTest[currentTestId] ?? {};
      for (const change of Object.keys(hits)) this.#reached.add(change);
    }
    // Stryker takes whatever is loaded after a skipped test for a part of it.
    if (name === "test_skip") globalThis.__stryker__.currentTestId = undefined;
  };

  async teardown() {
    if (this.#change === undefined) {
      const reached = [...this.#reached];
      fs.appendFileSync(this.#list, `${JSON.stringify({ file: this.#file, reached })}\n`);
    }
    for (const storage of storages) storage.disable();
    storages.clear();
    await super.teardown();
  }
};
