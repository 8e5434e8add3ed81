const { ModernFakeTimers } = require("@jest/fake-timers");
const { ModuleMocker } = require("jest-mock");
const { AsyncLocalStorage } = require("node:async_hooks");
const vm = require("node:vm");

const { compileFunction } = vm;

/** What was compiled of files that come with many test files, by their names. */
const compiled = new Map();

/**
 * Jest compiles into the context that the environment names; Node takes none for the scope that it is in.
 * It also compiles all anew for each test file, its own modules and those beside the tests, which takes
 * longer than to run them: here they are compiled once for each worker, and only run anew.
 */
vm.compileFunction = (code, parameters, { parsingContext, ...options } = {}) => {
  const elsewhere = parsingContext !== globalThis && { parsingContext };
  const compile = () => compileFunction(code, parameters, { ...options, ...elsewhere });
  if (elsewhere || options.filename === undefined || isTestFile(options.filename)) return compile();
  const known = compiled.get(options.filename);
  if (known?.code === code && known.parameters === parameters.join()) return known.run;
  const run = compile();
  compiled.set(options.filename, { code, parameters: parameters.join(), run });
  return run;
};

const isTestFile = (file) => file.endsWith(".test.ts");

const { run } = AsyncLocalStorage.prototype;
/** Those that were used by the test file. */
const storages = new Set();

/**
 * Once used, a storage costs every promise of the process a little, for good; Jest makes one for each test
 * file. After a hundred files that was a tenth of all time.
 */
AsyncLocalStorage.prototype.run = function (...given) {
  storages.add(this);
  return run.apply(this, given);
};

const globals = new Set(Reflect.ownKeys(globalThis));
const { exit, getBuiltinModule } = process;

/**
 * Where test files run: in the global scope of their worker, one after the other. In a context for each
 * file, as Jest has it, every look at a global goes through a proxy, and the product would be loaded and
 * warmed up anew for each of them (see testRuntime.js). What a file leaves behind in the global scope and
 * in the environment of the process is taken away after it.
 */
module.exports = class TestEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  #variables = { ...process.env };

  constructor({ projectConfig }) {
    Error.stackTraceLimit = 100;
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    this.global = null;
    for (const storage of storages) storage.disable();
    storages.clear();
    for (const key of Reflect.ownKeys(globalThis)) {
      if (!globals.has(key)) Reflect.deleteProperty(globalThis, key);
    }
    // Jest puts its own in their place for each file; they would keep all files before in memory.
    Object.assign(process, { exit, getBuiltinModule });
    for (const name of Object.keys(process.env)) {
      if (!(name in this.#variables)) delete process.env[name];
    }
    Object.assign(process.env, this.#variables);
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  getVmContext() {
    return this.global;
  }
};
