const path = require("node:path");
const { build } = require("./build");
const { ensureWebChat } = require("./webChat");

/**
 * Tests start the built product and its page, so a test run begins with a build; those that run from
 * the sources read Web Chat from its cache, which `npm ci` empties although the build still stands.
 */
module.exports = () => {
  const root = path.dirname(__dirname);
  build(root);
  ensureWebChat(root);
};
