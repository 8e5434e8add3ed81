import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { areIntents, modelOf } from "../../../../dialogs/understanding/classifier/loadClassifier";
import { type Locale, locales } from "../../../../dialogs/understanding/classifier/locales";
import { decodeModel } from "../../../../bot/textClassifier/modelFile";
import { hashOfSources } from "../../../../dialogs/understanding/classifier/phraseFiles";
import { writeModels } from "../../../../dialogs/understanding/classifier/writeModel";

const sources = path.resolve(__dirname, "..", "..", "..", "..", "dialogs", "understanding");
const built = (locale: Locale): Buffer => readFileSync(modelOf(locale));

describe("the models of the build", () => {
  it("are what training once more gives, byte by byte", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-model-"));
    try {
      writeModels(sources, folder);
      const again = (locale: Locale): Buffer => readFileSync(path.join(folder, `${locale}.model`));
      expect(locales.filter((locale) => !again(locale).equals(built(locale)))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(locales)("%s names the phrases and the trainer that it was made from", (locale) => {
    expect(decodeModel(built(locale), areIntents).madeFrom).toBe(hashOfSources(sources, locale));
  });

  it.each(locales)("%s is small enough to be read at every start", (locale) => {
    expect(built(locale).length).toBeLessThan(400 * 1024);
  });
});
