/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  globalSetup: "<rootDir>/.build/jestSetup.js",
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "tsconfig.json" }] },
  collectCoverageFrom: ["{bot,dialogs,cards}/**/*.ts", "!bot/index.ts"],
  // Half of the tests wait for processes and browsers: a worker for each core, not one less.
  maxWorkers: "100%",
  testTimeout: 20_000,
};
