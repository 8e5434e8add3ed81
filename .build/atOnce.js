const { execFileSync, spawn } = require("node:child_process");

/**
 * Runs programs of Node at the same time, each with its arguments, and waits for all. What they print goes to
 * stderr, beside what commands print. Throws when one fails.
 */
function atOnce(programs) {
  execFileSync(process.execPath, [__filename, JSON.stringify(programs)], {
    stdio: ["ignore", 2, 2],
  });
}

module.exports = { atOnce };

if (require.main === module) {
  for (const program of JSON.parse(process.argv[2])) {
    const child = spawn(process.execPath, program, { stdio: "inherit" });
    child.on("exit", (code) => {
      if (code !== 0) process.exitCode = 1;
    });
  }
}
