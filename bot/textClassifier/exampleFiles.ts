import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A text of our own and its class. */
export interface LabelledText<Class extends string = string> {
  readonly is: Class;
  readonly text: string;
}

const ending = ".txt";

/**
 * Reads `<class>.txt` of a folder: one text a line; empty lines and lines that begin with `#` are left
 * out. Throws when a file is named after no class.
 */
export function readExamples<Class extends string>(
  folder: string,
  classes: readonly Class[],
): LabelledText<Class>[] {
  return exampleFiles(folder).flatMap((file) => {
    const is = classes.find((name) => `${name}${ending}` === path.basename(file));
    if (is === undefined) throw new Error(`${path.basename(file)} is named after no class`);
    const lines = readFileSync(file, "utf8").split(/\r?\n/);
    return lines
      .map((text) => text.trim())
      .filter((text) => text !== "" && !text.startsWith("#"))
      .map((text) => ({ is, text }));
  });
}

/** The files that `readExamples` reads. */
export function exampleFiles(folder: string): string[] {
  return filesIn(folder, ending);
}

/** SHA-256 over all that a model is made from: its own files, and the sources of the trainer. */
export function hashOfFiles(files: readonly string[], trainer: string): string {
  const hash = createHash("sha256");
  for (const file of [...files, ...filesIn(trainer, ".ts")]) {
    const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
    hash.update(`${path.basename(file)}\0${text.length}\0${text}`);
  }
  return hash.digest("hex");
}

/** By code unit, not by the locale of the machine. */
export function filesIn(folder: string, suffix: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(suffix));
  return names.sort().map((name) => path.join(folder, name));
}
