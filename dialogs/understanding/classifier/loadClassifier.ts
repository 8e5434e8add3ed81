import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Classifier, createClassifier } from "./classifier";
import { decodeModel } from "./modelFile";

const name = "en.model";

/**
 * The classifier that the build trained: its model is beside the compiled product, or, when the
 * sources run themselves, in the `dist` of their checkout. Throws when there is none.
 */
export function loadClassifier(): Classifier {
  return createClassifier(decodeModel(readFileSync(findModel())));
}

/** Where the model of the build is. Throws when it was not built. */
export function findModel(): string {
  const beside = path.join(__dirname, "..", name);
  if (existsSync(beside)) return beside;
  for (let folder = __dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const built = path.join(folder, "dist", "dialogs", "understanding", name);
    if (existsSync(built)) return built;
  }
  throw new Error("The model of the classifier is missing: run `npm run build`");
}
