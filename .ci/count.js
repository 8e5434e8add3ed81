// Names the skipped tests of all reports and prints how many passed, failed and were skipped, as the last
// line. Where a report is missing nothing was tested, and that counts as a failure.
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

const none = { passed: 0, failed: 1, skipped: 0 };
const reports = process.argv.slice(2).map(readReport);
const counts = reports.map((report) => (report ? countsOf(report) : none));
const sum = (name) => counts.reduce((total, one) => total + one[name], 0);
const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
const files = reports.flatMap((report) => report?.testResults ?? []);
for (const { status, fullName } of files.flatMap(({ assertionResults }) => assertionResults)) {
  if (status === "pending" || status === "todo") console.log(`skipped: ${fullName}`);
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
