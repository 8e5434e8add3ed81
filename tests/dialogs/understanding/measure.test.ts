import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { causes } from "../../../bot/causes";
import { pasteReader } from "../../../bot/knowledge";
import { loadClassifier } from "../../../dialogs/understanding/classifier/loadClassifier";
import { createLocalRecogniser } from "../../../dialogs/understanding/localRecogniser";
import { type Figures, type LabelledText, measure } from "./measure";

const root = path.resolve(__dirname, "..", "..", "..");
const corpus = path.join(root, "..", "shared", "corpus", "utterances.jsonl");
const withShared = existsSync(corpus) ? it : it.skip;

describe("on what other people wrote", () => {
  withShared("shared: what is routed is right, and nothing else is led into a flow", async () => {
    const lines = readFileSync(corpus, "utf8").trim().split("\n");
    const rows = lines.map((line) => JSON.parse(line) as LabelledText);
    const parts = { classifier: loadClassifier(), paste: pasteReader, causes };
    const figures = await measure(createLocalRecogniser(parts), rows);
    const floors: Partial<Figures> = { accuracy: 0.85, firstTwo: 0.93, routed: 0.7 };
    for (const [name, floor] of Object.entries(floors))
      expect({ [name]: figures[name as keyof Figures] >= floor }).toEqual({ [name]: true });
    expect(figures.routedRight).toBeGreaterThanOrEqual(0.95);
    expect(figures.ledAstray).toBeLessThanOrEqual(0.03);
    expect(figures.declined).toBeLessThanOrEqual(0.03);
  });
});
