const path = require("node:path");

const folder = path.join("bot", "logs", "triage", "scan");

/**
 * Compiles the search of triage to WebAssembly, which alone looks at sixteen bytes at once. It uses no
 * memory but what its layout names, so it needs no runtime.
 */
function scannerCompiler(root, made) {
  const asc = require.resolve("assemblyscript/bin/asc.js", { paths: [root] });
  const source = path.join(root, folder, "assembly", "index.ts");
  const target = path.join(made, folder, "scanner.wasm");
  const options = ["--enable", "simd", "--runtime", "stub", "--use", "abort=", "--noAssert"];
  return [asc, source, "--outFile", target, ...options, "--optimizeLevel", "3"];
}

module.exports = { scannerCompiler };
