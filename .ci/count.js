// Names the skipped tests and prints how many passed, failed and were skipped, as the last line.
// Without a report nothing was tested, and that counts as a failure.
const { readFileSync } = require("node:fs");

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** A file that could not be run has no tests to count, and is one failure. */
function countsOf({ testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

const report = readReport(process.argv[2]);
const { passed, failed, skipped } = report
  ? countsOf(report)
  : { passed: 0, failed: 1, skipped: 0 };
const tests = report?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
for (const { status, fullName } of tests) {
  if (status === "pending" || status === "todo") console.log(`skipped: ${fullName}`);
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
