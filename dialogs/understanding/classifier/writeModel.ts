import { writeFileSync } from "node:fs";
import path from "node:path";
import { locales } from "./locales";
import { encodeModel } from "./modelFile";
import { hashOfSources, readPhrases } from "./phraseFiles";
import { train } from "./train";

/** Trains and writes `<locale>.model`, from the folder `understanding` of the sources; a build step. */
export function writeModels(understanding: string, into: string): void {
  for (const locale of locales) {
    const model = train(readPhrases(understanding, locale));
    const file = encodeModel(model, hashOfSources(understanding, locale));
    writeFileSync(path.join(into, `${locale}.model`), file);
  }
}
