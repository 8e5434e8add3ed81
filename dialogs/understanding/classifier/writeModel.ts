import { writeFileSync } from "node:fs";
import path from "node:path";
import { encodeModel } from "./modelFile";
import { hashOfSources, readPhrases } from "./phraseFiles";
import { train } from "./train";

/** The model file of a locale, from the folder `understanding` of the sources. */
export function makeModel(understanding: string, locale: string): Buffer {
  return encodeModel(
    train(readPhrases(understanding, locale)),
    hashOfSources(understanding, locale),
  );
}

/** Trains and writes the models; a step of the build. */
export function writeModels(understanding: string, into: string): void {
  for (const locale of ["en"])
    writeFileSync(path.join(into, `${locale}.model`), makeModel(understanding, locale));
}
