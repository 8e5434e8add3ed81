import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { causes } from "../../../../bot/causes";
import { none } from "../../../../bot/causes/likeness/likeness";
import { exampleFiles, readExamples } from "../../../../bot/textClassifier/exampleFiles";

const root = path.resolve(__dirname, "..", "..", "..", "..");
const folder = path.join(root, "bot", "causes", "messages");
const corpus = path.join(root, "..", "shared", "corpus", "cases.jsonl");
const withShared = existsSync(corpus) ? it : it.skip;
const classes = exampleFiles(folder).map((file) => path.basename(file, ".txt"));
const messages = readExamples(folder, classes);

/** Causes that no text tells: silence, an outcome that is not shown, or nothing but a code. */
const untold = [
  ...["noTraceInLog", "outcomeNotShown", "unexplainedFailure", "cyclesNotCompleting"],
  "crossCloudNotAllowed",
];

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

describe("the messages that the reader is taught with", () => {
  it("are of every cause that a text can tell, and of none", () => {
    // Nor of those of a value, which nobody finds without looking.
    const told: readonly string[] = causes
      .filter(({ id, needs }) => !untold.includes(id) && !needs.includes("valueFlow"))
      .map(({ id }) => id);
    expect([...classes].sort()).toEqual([...told, none].sort());
  });

  it.each(classes)("%s has at least 20", (cause) => {
    expect(messages.filter(({ is }) => is === cause).length).toBeGreaterThanOrEqual(20);
  });

  it("say nothing twice", () => {
    const seen = new Set<string>();
    expect(messages.filter(({ text }) => seen.size === seen.add(bare(text)).size)).toEqual([]);
  });

  withShared("shared: are our own, none is a row of the corpus", () => {
    const rows = readFileSync(corpus, "utf8").trim().split("\n");
    const foreign = new Set(rows.map((row) => bare((JSON.parse(row) as { raw: string }).raw)));
    const copied = messages.filter(
      ({ text }) => bare(text).split(" ").length > 4 && foreign.has(bare(text)),
    );
    expect(copied).toEqual([]);
  });
});
