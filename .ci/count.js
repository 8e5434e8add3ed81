// Names the skipped tests and prints how many passed, failed and were skipped, as the last line.
const { readFileSync } = require("node:fs");

let report;
try {
  report = JSON.parse(readFileSync(process.argv[2], "utf8"));
} catch {
  console.log("0 passed, 1 failed");
  process.exit(1);
}
const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
for (const { status, fullName } of tests) {
  if (status === "pending" || status === "todo") console.log(`skipped: ${fullName}`);
}
const broken = report.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
).length;
const failed = report.numFailedTests + broken;
const skipped = report.numPendingTests + report.numTodoTests;
console.log(`${report.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || report.numPassedTests === 0 ? 1 : 0);
