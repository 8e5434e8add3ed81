import { readFileSync } from "node:fs";
import path from "node:path";
import { findBuilt } from "../../../bot/built/findBuilt";
import { decodeModel } from "../../../bot/textClassifier/modelFile";
import { intentNames } from "../recognition";
import { type Classifier, createClassifier, type LanguageClassifier } from "./classifier";
import { classifierByLanguage } from "./classifierByLanguage";
import { type Locale, locales } from "./locales";

/** The classifier that the build trained. Throws when a model is missing. */
export function loadClassifier(): Classifier {
  const all = locales.map((locale) => [locale, loadLanguage(locale)] as const);
  return classifierByLanguage(Object.fromEntries(all) as Record<Locale, LanguageClassifier>);
}

function loadLanguage(locale: Locale): LanguageClassifier {
  return createClassifier(decodeModel(readFileSync(modelOf(locale)), areIntents));
}

/** Whether the classes of a model are the intents of this version. */
export function areIntents(classes: readonly string[]): boolean {
  return classes.join() === intentNames.join();
}

/** Where a model of the build is. Throws when it was not built. */
export function modelOf(locale: Locale): string {
  return findBuilt(path.join("dialogs", "understanding", `${locale}.model`));
}
