import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type IntentName, type Recogniser } from "../../dialogs/understanding/recognition";
import { type Figures, type LabelledText, measure } from "../dialogs/understanding/measure";
import { type Figure, rounded } from "./figures";

/** What is used of the built product. */
interface Built {
  readonly createLocalRecogniser: (parts: object) => Recogniser;
  readonly loadClassifier: () => object;
  readonly pasteReader: object;
  readonly causes: readonly object[];
}

interface Row extends LabelledText {
  readonly url_or_repo: string;
  readonly intent: IntentName;
}

const folds = 5;

/**
 * How well the built recogniser reads what other people wrote, over all and in the worst of five parts
 * with all texts of one source in the same part; nothing of it is trained on. Empty without the texts.
 */
export async function measureUnderstanding(root: string): Promise<readonly Figure[]> {
  const file = path.join(root, "..", "shared", "corpus", "utterances.jsonl");
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const rows = lines.map((line) => JSON.parse(line) as Row);
  const recogniser = recogniserOf(root);
  const all = await measure(recogniser, rows);
  const parts: Figures[] = [];
  for (const part of bySource(rows)) parts.push(await measure(recogniser, part));
  const worst = (name: keyof Figures, pick: (...values: number[]) => number): number =>
    rounded(pick(...parts.map((one) => one[name]).filter((one) => !Number.isNaN(one))));
  return [
    {
      figure: "understanding",
      texts: all.texts,
      sources: new Set(rows.map(({ url_or_repo }) => url_or_repo)).size,
      accuracy: rounded(all.accuracy),
      firstTwo: rounded(all.firstTwo),
      routed: rounded(all.routed),
      routedRight: rounded(all.routedRight),
      declined: rounded(all.declined),
      ledAstray: rounded(all.ledAstray),
      rejected: rounded(all.rejected),
    },
    {
      figure: "understanding, worst of five parts by source",
      accuracy: worst("accuracy", Math.min),
      firstTwo: worst("firstTwo", Math.min),
      routed: worst("routed", Math.min),
      routedRight: worst("routedRight", Math.min),
      ledAstray: worst("ledAstray", Math.max),
    },
  ];
}

/** The built product's own recogniser, as the chat has it. */
function recogniserOf(root: string): Recogniser {
  const load = createRequire(path.join(root, "dist", "bot", "app.js"));
  const built = {
    ...(load("../dialogs/understanding/localRecogniser") as object),
    ...(load("../dialogs/understanding/classifier/loadClassifier") as object),
    ...(load("./knowledge") as object),
    ...(load("./causes") as object),
  } as Built;
  const { createLocalRecogniser, loadClassifier, pasteReader, causes } = built;
  return createLocalRecogniser({ classifier: loadClassifier(), paste: pasteReader, causes });
}

/** Parts of about the same size; the biggest sources are dealt out first. */
function bySource(rows: readonly Row[]): readonly Row[][] {
  const sources = new Map<string, Row[]>();
  for (const row of rows)
    sources.set(row.url_or_repo, [...(sources.get(row.url_or_repo) ?? []), row]);
  const parts: Row[][] = Array.from({ length: folds }, () => []);
  for (const source of [...sources.values()].sort((a, b) => b.length - a.length)) {
    const smallest = parts.reduce((least, one) => (one.length < least.length ? one : least));
    smallest.push(...source);
  }
  return parts;
}
