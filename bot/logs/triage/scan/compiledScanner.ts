import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folder of the product: that of the sources, or the `dist` of their checkout. */
const root = path.join(__dirname, "..", "..", "..", "..");
const file = path.join("bot", "logs", "triage", "scan", "scanner.wasm");

let compiled: WebAssembly.Module | undefined;

/** The code of `assembly`, as the build compiled it. Throws when it was not built. */
export function compiledScanner(): WebAssembly.Module {
  return (compiled ??= new WebAssembly.Module(readFileSync(findCode())));
}

function findCode(): string {
  const beside = path.join(root, file);
  return existsSync(beside) ? beside : path.join(root, "dist", file);
}
