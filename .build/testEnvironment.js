const { ModernFakeTimers } = require("@jest/fake-timers");
const { ModuleMocker } = require("jest-mock");
const vm = require("node:vm");

const { compileFunction } = vm;

/** Jest compiles into the context that the environment names; Node takes none for the scope that it is in. */
vm.compileFunction = (code, parameters, { parsingContext, ...options } = {}) => {
  const elsewhere = parsingContext !== globalThis && { parsingContext };
  return compileFunction(code, parameters, { ...options, ...elsewhere });
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
