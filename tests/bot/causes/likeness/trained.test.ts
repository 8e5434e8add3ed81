import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { causes } from "../../../../bot/causes";
import { createLikeness } from "../../../../bot/causes/likeness/likeness";
import { findMessages } from "../../../../bot/causes/likeness/loadLikeness";
import { hashOfMessages, trainMessages } from "../../../../bot/causes/likeness/writeLikeness";
import { decodeModel } from "../../../../bot/textClassifier/modelFile";
import { exampleFiles, readExamples } from "../../../../bot/textClassifier/exampleFiles";

const sources = path.resolve(__dirname, "..", "..", "..", "..", "bot", "causes");
const folder = path.join(sources, "messages");
const classes = exampleFiles(folder).map((file) => path.basename(file, ".txt"));
const families = new Map<string, string>(causes.map(({ id, family }) => [id, family]));
const built = readFileSync(findMessages());

/** A fifth of the messages, whichever others come or go. */
const isKept = ({ text }: { readonly text: string }): boolean =>
  (createHash("sha256").update(text).digest()[0] ?? 0) % 5 === 0;

describe("the model of messages", () => {
  it("names the messages and the trainer that it was made from", () => {
    const { madeFrom } = decodeModel(built, () => true);
    expect(madeFrom).toBe(hashOfMessages(sources));
  });

  it("is small enough to be read when it is needed", () => {
    expect(built.length).toBeLessThan(4 * 1024 * 1024);
  });

  // Each was written for another system, so that none resembles the others much.
  it("tells the family of messages that it was not taught", () => {
    const all = readExamples(folder, classes);
    const model = trainMessages(
      all.filter((one) => !isKept(one)),
      classes,
    );
    const likeness = createLikeness(model, (cause) => families.get(cause));
    const asked = all.filter(isKept).map(({ is, text }) => ({
      wanted: families.get(is),
      told: families.get(likeness(text)?.cause ?? ""),
    }));
    const share = (of: typeof asked, is: (one: (typeof asked)[number]) => boolean): number =>
      of.filter(is).length / of.length;
    const own = asked.filter(({ wanted }) => wanted !== undefined);
    const told = own.filter((one) => one.told !== undefined);
    const others = asked.filter(({ wanted }) => wanted === undefined);
    expect(told.length / own.length).toBeGreaterThan(0.6);
    expect(share(told, (one) => one.told === one.wanted)).toBeGreaterThan(0.83);
    expect(share(others, (one) => one.told !== undefined)).toBeLessThan(0.2);
  });
});
