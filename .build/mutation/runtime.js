const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { default: Runtime } = require("jest-runtime");
const ts = require("typescript");
const noticed = require("./noticed");

const options = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2023,
  esModuleInterop: true,
};
/** Of what Jest loads anew for each test file, as large as most of them: parts that keep nothing. */
const lasting =
  /^(?:@jest\/(?:expect-utils|transform)|graceful-fs|jest-(?:diff|each|matcher-utils|message-util|snapshot|util)|picomatch|pretty-format|pure-rand)$/;
const product = /^(?:bot|dialogs|cards)(?:[\\/]|$)/;
const compiled = new Map();
let tried;

/**
 * How the mutation check loads what is tested: from its sources, by Node, and once for each change. Jest
 * would do it once for each test file, nearly all of the time of which goes there. Whatever ran under another
 * change is forgotten, with all that it kept.
 */
module.exports = class MutationRuntime extends Runtime {
  #root;

  constructor(...given) {
    super(...given);
    this.#root = given[0].rootDir;
    Module._extensions[".ts"] ??= compile;
    forgetOtherChange(this.#root);
  }

  requireModule(from, ...others) {
    // Jest wants a test in each file.
    if (noticed.now() && from.endsWith(".test.ts")) return globalThis.it.skip("left out", () => {});
    return super.requireModule(from, ...others);
  }

  requireInternalModule(from, name, ...others) {
    if (lasting.test(name)) return require(Module.createRequire(from).resolve(name));
    return super.requireInternalModule(from, name, ...others);
  }

  requireModuleOrMock(from, name) {
    const file = this.#byNode(from, name);
    return file === undefined ? super.requireModuleOrMock(from, name) : require(file);
  }

  #byNode(from, name) {
    if (name === "@jest/globals") return undefined;
    if (!name.startsWith(".")) return Module.createRequire(from).resolve(name);
    const file = path.resolve(path.dirname(from), name);
    return product.test(path.relative(this.#root, file)) ? file : undefined;
  }
};

function compile(module, file) {
  let code = compiled.get(file);
  if (code === undefined) {
    code = ts.transpileModule(fs.readFileSync(file, "utf8"), {
      compilerOptions: options,
      fileName: file,
    }).outputText;
    compiled.set(file, code);
  }
  module._compile(code, file);
}

function forgetOtherChange(root) {
  const change = process.env.__STRYKER_ACTIVE_MUTANT__;
  if (change === tried) return;
  tried = change;
  for (const file of Object.keys(require.cache)) {
    if (product.test(path.relative(root, file))) delete require.cache[file];
  }
}
