import path from "node:path";
import {
  exampleFiles,
  filesIn,
  hashOfFiles,
  type LabelledText,
  readExamples,
} from "../../../bot/textClassifier/exampleFiles";
import { type IntentName, intentNames } from "../recognition";

/** Reads `phrases/<locale>/<intent>.txt`. Throws when a file is named after no intent. */
export function readPhrases(understanding: string, locale: string): LabelledText<IntentName>[] {
  return readExamples(folderOf(understanding, locale), intentNames);
}

/** SHA-256 over all that a model is made from: the phrases, and the sources of the trainer. */
export function hashOfSources(understanding: string, locale: string): string {
  const files = [
    ...exampleFiles(folderOf(understanding, locale)),
    ...filesIn(path.join(understanding, "classifier"), ".ts"),
    path.join(understanding, "galleryApplications.ts"),
    path.join(understanding, "galleryNames.ts"),
    path.join(understanding, "recognition.ts"),
  ];
  return hashOfFiles(files, path.join(understanding, "..", "..", "bot", "textClassifier"));
}

function folderOf(understanding: string, locale: string): string {
  return path.join(understanding, "phrases", locale);
}
