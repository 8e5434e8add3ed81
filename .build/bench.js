const { execFileSync, spawn } = require("node:child_process");
const path = require("node:path");

const root = path.dirname(__dirname);
const out = path.join(root, "node_modules", ".cache", "bench");

/** Compiles the benchmarks beside the packages they need; `npm run types` is what checks them. */
function compile() {
  const tsc = require.resolve("typescript/bin/tsc", { paths: [root] });
  execFileSync(
    process.execPath,
    [tsc, "--project", path.join(root, "tests", "bench", "tsconfig.json"), "--outDir", out],
    { stdio: ["ignore", 2, 2] },
  );
}

compile();
const run = spawn(
  process.execPath,
  [path.join(out, "tests", "bench", "run.js"), root, ...process.argv.slice(2)],
  {
    stdio: ["ignore", "inherit", "inherit"],
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => run.kill(signal));
run.on("exit", (code) => (process.exitCode = code ?? 1));
