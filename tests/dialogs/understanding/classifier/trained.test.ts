import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findModel } from "../../../../dialogs/understanding/classifier/loadClassifier";
import { decodeModel } from "../../../../dialogs/understanding/classifier/modelFile";
import { hashOfSources } from "../../../../dialogs/understanding/classifier/phraseFiles";
import { writeModels } from "../../../../dialogs/understanding/classifier/writeModel";

const sources = path.resolve(__dirname, "..", "..", "..", "..", "dialogs", "understanding");
const built = readFileSync(findModel());

describe("the model of the build", () => {
  it("is what training once more gives, byte by byte", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-model-"));
    try {
      writeModels(sources, folder);
      expect(readFileSync(path.join(folder, "en.model")).equals(built)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("names the phrases and the trainer that it was made from", () => {
    expect(decodeModel(built).madeFrom).toBe(hashOfSources(sources, "en"));
  });

  it("is small enough to be read at every start", () => {
    expect(built.length).toBeLessThan(400 * 1024);
  });
});
