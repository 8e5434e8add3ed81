const fs = require("node:fs");
const path = require("node:path");

/** Where the first run of all tests writes down which test files reach which changes. */
const coveredIn = (root) => path.join(root, "coveredChanges");

let known;

/** For Jest: of all test files those that reach the change which is tried; all of them in the first run. */
module.exports = async (files) => {
  const change = process.env.__STRYKER_ACTIVE_MUTANT__;
  if (change === undefined) return { filtered: files };
  known ??= read(coveredIn(process.cwd()));
  return { filtered: files.filter((file) => known.get(file)?.has(change) ?? true) };
};
module.exports.coveredIn = coveredIn;

function read(list) {
  const lines = fs.readFileSync(list, "utf8").split("\n").filter(Boolean);
  return new Map(
    lines.map((line) => JSON.parse(line)).map(({ file, reached }) => [file, new Set(reached)]),
  );
}
