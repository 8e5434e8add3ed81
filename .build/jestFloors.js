const config = require("../jest.config");

/** The short forms of the benchmarks: one file after the other, since what runs beside one is measured as well. */
module.exports = {
  ...config,
  rootDir: "..",
  roots: ["<rootDir>/tests/bench"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
};
