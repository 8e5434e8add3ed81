const path = require("node:path");
const { ensureAzurite } = require("./azurite");
const { build } = require("./build");
const { ensureWebChat } = require("./webChat");

/**
 * Tests load the built product and start its page, so a test run begins with a build. Where it is counted
 * what is run (`--coverage`), the sources read Web Chat from its cache, which `npm ci` empties although the
 * build still stands. In CI what is missing of Azurite is installed beside it.
 */
module.exports = async () => {
  const root = path.dirname(__dirname);
  const azurite = ensureAzurite(root);
  build(root);
  ensureWebChat(root);
  await azurite;
};
