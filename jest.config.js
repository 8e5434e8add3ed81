const { availableParallelism } = require("node:os");

/** @type {import('jest').Config} */
module.exports = {
  roots: ["<rootDir>/tests"],
  // What needs the machine for itself has commands of its own: `npm run browser`, `npm run floors`.
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/(?:bench|browser|faults)/"],
  globalSetup: "<rootDir>/.build/jestSetup.js",
  testEnvironment: "<rootDir>/.build/testEnvironment.js",
  runtime: "<rootDir>/.build/testRuntime.js",
  testSequencer: "<rootDir>/.build/testOrder.js",
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "tsconfig.json" }] },
  collectCoverageFrom: ["{bot,dialogs,cards}/**/*.ts", "!bot/index.ts"],
  // Many tests wait, for processes, browsers and limits: three workers on two cores. With four it takes as
  // long, and a storm beside them may come too late. (Jest takes a percentage above 100 for a count.)
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  testTimeout: 20_000,
};
