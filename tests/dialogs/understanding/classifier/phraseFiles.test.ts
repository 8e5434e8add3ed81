import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type LabelledText } from "../../../../bot/textClassifier/exampleFiles";
import { readPhrases } from "../../../../dialogs/understanding/classifier/phraseFiles";
import { locales } from "../../../../dialogs/understanding/classifier/locales";
import { intentNames } from "../../../../dialogs/understanding/recognition";

const root = path.resolve(__dirname, "..", "..", "..", "..");
const corpus = path.join(root, "..", "shared", "corpus", "utterances.jsonl");
const withShared = existsSync(corpus) ? it : it.skip;
const phrasesIn = (locale: string): LabelledText[] =>
  readPhrases(path.join(root, "dialogs", "understanding"), locale);
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

describe.each(locales)("the phrases of %s", (locale) => {
  const phrases = phrasesIn(locale);

  it.each(intentNames)("%s has at least 60", (intent) => {
    expect(phrases.filter((phrase) => phrase.is === intent).length).toBeGreaterThanOrEqual(60);
  });

  it("say nothing twice, least of all for two intents", () => {
    const seen = new Set<string>();
    const twice = phrases.filter(({ text }) => seen.size === seen.add(text.toLowerCase()).size);
    expect(twice).toEqual([]);
  });

  withShared("shared: are our own, none is a row of the corpus", () => {
    const rows = readFileSync(corpus, "utf8").trim().split("\n");
    const foreign = new Set(rows.map((row) => bare((JSON.parse(row) as { text: string }).text)));
    // Rows of one to three words are what anybody says.
    const copied = phrases.filter(
      ({ text }) => bare(text).split(" ").length > 3 && foreign.has(bare(text)),
    );
    expect(copied).toEqual([]);
  });
});
