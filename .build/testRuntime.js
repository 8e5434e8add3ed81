const fs = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const { default: Runtime } = require("jest-runtime");

const root = path.dirname(__dirname);
const dist = path.join(root, "dist");
const product = /^(?:bot|dialogs|cards)(?:[\\/]|$)/;
let loaded;

/**
 * How test files load what they test: the product as it was built, and packages, by Node and once for
 * each worker. Jest would do it once for each file, most of the time of which went there. Only the test's own
 * files are new for each of them. To count what is run of the product (`--coverage`), it comes from
 * its sources, by Jest.
 */
module.exports = class TestRuntime extends Runtime {
  #counts;

  constructor(...given) {
    super(...given);
    const [, , , , , coverage] = given;
    this.#counts = coverage?.collectCoverage === true;
    forgetOlderBuild();
  }

  requireModuleOrMock(from, name) {
    const file = this.#counts && isOwn(name) ? undefined : byNode(from, name);
    return file === undefined ? super.requireModuleOrMock(from, name) : require(file);
  }
};

const isOwn = (name) => name.startsWith(".") || path.isAbsolute(name);

/** What Node is to load, when a file of the tests or of the product asks for it by this name. */
function byNode(from, name) {
  if (name === "@jest/globals") return undefined;
  if (!isOwn(name)) return createRequire(from).resolve(name);
  const file = path.relative(root, path.resolve(path.dirname(from), name));
  return product.test(file) ? path.join(dist, file) : undefined;
}

/** Where tests are run again and again (`--watch`), what was loaded may be built anew in between. */
function forgetOlderBuild() {
  const stamp = fs.readFileSync(path.join(dist, "stamp"), "utf8");
  if (stamp === loaded) return;
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(dist + path.sep)) delete require.cache[file];
  }
  loaded = stamp;
}
