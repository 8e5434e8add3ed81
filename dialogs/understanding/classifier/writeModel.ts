import { writeFileSync } from "node:fs";
import path from "node:path";
import { encodeModel } from "../../../bot/textClassifier/modelFile";
import { train } from "../../../bot/textClassifier/train";
import { intentNames } from "../recognition";
import { saidFeatures, wordsOf } from "./features";
import { locales } from "./locales";
import { hashOfSources, readPhrases } from "./phraseFiles";

/** Typing errors hide few words of a question. */
const teaching = { shares: { words: 1, pieces: 0.4, ideas: 1 }, rounds: 15, leastPieces: 4 };

/** Trains and writes `<locale>.model`, from the folder `understanding` of the sources; a build step. */
export function writeModels(understanding: string, into: string): void {
  for (const locale of locales) {
    const phrases = readPhrases(understanding, locale).map(({ is, text }) => ({
      is,
      features: saidFeatures(wordsOf(text)),
    }));
    const file = encodeModel(
      train(phrases, intentNames, teaching),
      hashOfSources(understanding, locale),
    );
    writeFileSync(path.join(into, `${locale}.model`), file);
  }
}
