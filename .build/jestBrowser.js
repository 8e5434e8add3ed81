const config = require("../jest.config");

/** What is tried in a real browser. Each takes more than a core: two files at a time. */
module.exports = {
  ...config,
  rootDir: "..",
  roots: ["<rootDir>/tests/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 2,
};
