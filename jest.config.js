const { availableParallelism } = require("node:os");

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  globalSetup: "<rootDir>/.build/jestSetup.js",
  testSequencer: "<rootDir>/.build/testOrder.js",
  transform: { "^.+\\.ts$": "<rootDir>/.build/builtTransform.js" },
  collectCoverageFrom: ["{bot,dialogs,cards}/**/*.ts", "!bot/index.ts"],
  // Many tests wait, for processes, browsers and limits: two workers on each core.
  maxWorkers: availableParallelism() * 2,
  // Looked up in a context for every use otherwise: training the classifier takes five times
  // as long, and the model of cases twice as long.
  sandboxInjectedGlobals: ["Array", "Float64Array", "Map", "Math", "Number", "Promise", "Set"],
  testTimeout: 20_000,
};
