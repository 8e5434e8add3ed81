const { availableParallelism } = require("node:os");

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  globalSetup: "<rootDir>/.build/jestSetup.js",
  testSequencer: "<rootDir>/.build/testOrder.js",
  transform: { "^.+\\.ts$": "<rootDir>/.build/builtTransform.js" },
  collectCoverageFrom: ["{bot,dialogs,cards}/**/*.ts", "!bot/index.ts"],
  // Many tests wait, for processes, browsers and limits: three workers on two cores. With four, the
  // browsers among them came too late. (Jest takes a percentage above 100 for a count.)
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Looked up in a context for every use otherwise: training the classifier takes five times
  // as long, and the model of cases twice as long.
  sandboxInjectedGlobals: ["Array", "Float64Array", "Map", "Math", "Number", "Promise", "Set"],
  testTimeout: 20_000,
};
