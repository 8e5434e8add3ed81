const path = require("node:path");
const { ensureAzurite } = require("./azurite");
const { build } = require("./build");
const { ensureWebChat } = require("./webChat");

/**
 * Tests start the built product and its page, so a test run begins with a build; those that run from
 * the sources read Web Chat from its cache, which `npm ci` empties although the build still stands. In
 * CI what is missing of Azurite is installed beside it.
 */
module.exports = async () => {
  const root = path.dirname(__dirname);
  const azurite = ensureAzurite(root);
  build(root);
  ensureWebChat(root);
  await azurite;
};
