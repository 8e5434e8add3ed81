import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Classifier, createClassifier, type LanguageClassifier } from "./classifier";
import { classifierByLanguage } from "./classifierByLanguage";
import { type Locale, locales } from "./locales";
import { decodeModel } from "./modelFile";

/**
 * The classifier that the build trained: its models are beside the compiled product, or, when the
 * sources run themselves, in the `dist` of their checkout. Throws when one is missing.
 */
export function loadClassifier(): Classifier {
  const all = locales.map((locale) => [locale, loadLanguage(locale)] as const);
  return classifierByLanguage(Object.fromEntries(all) as Record<Locale, LanguageClassifier>);
}

function loadLanguage(locale: Locale): LanguageClassifier {
  return createClassifier(decodeModel(readFileSync(findModel(locale))));
}

/** Where a model of the build is. Throws when it was not built. */
export function findModel(locale: Locale): string {
  const name = `${locale}.model`;
  const beside = path.join(__dirname, "..", name);
  if (existsSync(beside)) return beside;
  for (let folder = __dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const built = path.join(folder, "dist", "dialogs", "understanding", name);
    if (existsSync(built)) return built;
  }
  throw new Error("The model of the classifier is missing: run `npm run build`");
}
