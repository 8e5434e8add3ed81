import { writeFileSync } from "node:fs";
import path from "node:path";
import {
  exampleFiles,
  filesIn,
  hashOfFiles,
  type LabelledText,
  readExamples,
} from "../../textClassifier/exampleFiles";
import { type Model } from "../../textClassifier/model";
import { encodeModel } from "../../textClassifier/modelFile";
import { train } from "../../textClassifier/train";
import { messageFeatures } from "./messageFeatures";

/** Trains and writes `messages.model`, from the folder `bot/causes` of the sources; a build step. */
export function writeLikeness(causes: string, into: string): void {
  const folder = path.join(causes, "messages");
  const classes = exampleFiles(folder).map((file) => path.basename(file, ".txt"));
  const model = trainMessages(readExamples(folder, classes), classes);
  const file = encodeModel(model, hashOfMessages(causes));
  writeFileSync(path.join(into, "messages.model"), file);
}

/**
 * Words of codes are cut and joined in many ways, so pieces of them say as much as words. More rounds take
 * longer and tell no more of what strangers write.
 */
const teaching = { shares: { words: 1, pieces: 1, ideas: 0.3 }, rounds: 5, leastPieces: 6 };

/** The model that messages give. */
export function trainMessages(
  messages: readonly LabelledText[],
  classes: readonly string[],
): Model {
  const examples = messages.map(({ is, text }) => ({ is, features: messageFeatures(text) }));
  return train(examples, classes, teaching);
}

/** SHA-256 over all that the model is made from: the messages, and the sources of the trainer. */
export function hashOfMessages(causes: string): string {
  const files = [
    ...exampleFiles(path.join(causes, "messages")),
    ...filesIn(path.join(causes, "likeness"), ".ts"),
    ...["httpStatus.ts", "sameForAll.ts", "sayings.ts"].map((file) => path.join(causes, file)),
  ];
  return hashOfFiles(files, path.join(causes, "..", "textClassifier"));
}
