import { readFileSync } from "node:fs";
import path from "node:path";
import { findBuilt } from "../../../built/findBuilt";

const file = path.join("bot", "logs", "triage", "scan", "scanner.wasm");

let compiled: WebAssembly.Module | undefined;

/** The code of `assembly`, as the build compiled it. Throws when it was not built. */
export function compiledScanner(): WebAssembly.Module {
  return (compiled ??= new WebAssembly.Module(readFileSync(findBuilt(file))));
}

/** Takes what another thread compiled. */
export function useScanner(module: WebAssembly.Module): void {
  compiled = module;
}
