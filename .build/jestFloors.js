const config = require("../jest.config");

/**
 * The short forms of the benchmarks and of the faults: one file after the other, since what runs beside one is
 * measured as well, or comes too late.
 */
module.exports = {
  ...config,
  rootDir: "..",
  roots: ["<rootDir>/tests/bench", "<rootDir>/tests/faults"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
};
