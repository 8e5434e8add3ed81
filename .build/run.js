// Runs a script of `dist`, built before where that is needed, in this process: another would cost every
// command its start.
const path = require("node:path");
const { ensureBuilt } = require("./build");

const root = path.dirname(__dirname);
const [, , script, ...args] = process.argv;
const file = path.resolve(root, script);

if (ensureBuilt(root)) {
  process.argv = [process.argv[0], file, ...args];
  require(file);
}
