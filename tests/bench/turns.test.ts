import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ts from "typescript";
import { type Figure } from "./figures";
import { measureTurns } from "./turns";

const root = path.resolve(__dirname, "..", "..");
/** Short rounds beside each other: what else the machine does meets both. */
const pace = { rounds: 6, roundMs: 250, warmUpMs: 3_000 };
/**
 * Turns for the processor time of one turn of the echo. The aim is 0.65, of warm processes. What runs often
 * is compiled within the first three seconds, which takes as long as the turns themselves; after them it is 0.64 to
 * 0.72 alone, and the rest of the tests runs beside it.
 */
const floor = 0.45;

/** The echo bot as a script of its own; it finds its packages by `NODE_PATH`. */
function compileEcho(folder: string): string {
  const source = readFileSync(path.join(__dirname, "echoServer.ts"), "utf8");
  const script = path.join(folder, "echoServer.js");
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  writeFileSync(script, ts.transpileModule(source, { compilerOptions }).outputText);
  return script;
}

async function measure(): Promise<Figure | undefined> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-echo-"));
  try {
    const env = { NODE_PATH: path.join(root, "node_modules") };
    const figures = await measureTurns(root, pace, compileEcho(folder), env);
    return figures.find(({ figure }) => figure === "diagnosisTurn");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Turns for the processor time of one of the echo. Only Linux tells what a process took. */
async function ofEcho(): Promise<number> {
  const turn = await measure();
  expect(turn).toMatchObject({ failed: 0 });
  return process.platform === "linux" ? 1 / Number(turn?.["cpuOfEcho"]) : Infinity;
}

it("makes at least 0.45 full diagnoses in the processor time of a bare echo", async () => {
  const first = await ofEcho();
  // One measurement may be spoilt by what else runs; a product that is too slow fails both.
  const best = first >= floor ? first : Math.max(first, await ofEcho());
  expect(best).toBeGreaterThanOrEqual(floor);
}, 120_000);
