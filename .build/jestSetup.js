const path = require("node:path");
const { build } = require("./build");

/** Tests start the built product and its page, so a test run begins with a build. */
module.exports = () => {
  build(path.dirname(__dirname));
};
