import { readFileSync } from "node:fs";
import path from "node:path";
import { findBuilt } from "../../built/findBuilt";
import { decodeModel } from "../../textClassifier/modelFile";
import { createLikeness, type LikenessOf, none } from "./likeness";

/**
 * The model that the build trained, read when a message comes that nothing else knows: most runs of the
 * command line need none. Throws then when it is missing.
 */
export function loadLikeness(familyOf: (cause: string) => string | undefined): LikenessOf {
  let loaded: LikenessOf | undefined;
  const areCauses = (classes: readonly string[]): boolean =>
    classes.every((one) => one === none || familyOf(one) !== undefined);
  return (message) => {
    loaded ??= createLikeness(decodeModel(readFileSync(findMessages()), areCauses), familyOf);
    return loaded(message);
  };
}

/** Where the model of the build is. Throws when it was not built. */
export function findMessages(): string {
  return findBuilt(path.join("bot", "causes", "messages.model"));
}
