import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { intentNames } from "../recognition";
import { type Phrase } from "./train";

const ending = ".txt";

/**
 * Reads `phrases/<locale>/<intent>.txt`: one sentence a line; empty lines and lines that begin with
 * `#` are left out. Throws when a file is named after no intent.
 */
export function readPhrases(understanding: string, locale: string): Phrase[] {
  return phraseFiles(understanding, locale).flatMap((file) => {
    const intent = intentNames.find((name) => `${name}${ending}` === path.basename(file));
    if (intent === undefined) throw new Error(`${path.basename(file)} is named after no intent`);
    const lines = readFileSync(file, "utf8").split(/\r?\n/);
    return lines
      .map((text) => text.trim())
      .filter((text) => text !== "" && !text.startsWith("#"))
      .map((text) => ({ intent, text }));
  });
}

/** SHA-256 over all that a model is made from: the phrases, and the sources of the trainer. */
export function hashOfSources(understanding: string, locale: string): string {
  const hash = createHash("sha256");
  const trainer = path.join(understanding, "classifier");
  const files = [
    ...phraseFiles(understanding, locale),
    ...filesIn(trainer, ".ts"),
    path.join(understanding, "galleryApplications.ts"),
    path.join(understanding, "recognition.ts"),
  ];
  for (const file of files) {
    const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
    hash.update(`${path.basename(file)}\0${text.length}\0${text}`);
  }
  return hash.digest("hex");
}

function phraseFiles(understanding: string, locale: string): string[] {
  return filesIn(path.join(understanding, "phrases", locale), ending);
}

/** By code unit, not by the locale of the machine. */
function filesIn(folder: string, suffix: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(suffix));
  return names.sort().map((name) => path.join(folder, name));
}
