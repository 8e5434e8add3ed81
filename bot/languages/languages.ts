import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { japanese } from "./japanese";
import { type Language } from "./language";
import { spanish } from "./spanish";

/** Every language the bot speaks; the first is spoken where no other was asked for. */
export const languages: readonly Language[] = [english, german, french, spanish, japanese];

const byTag: ReadonlyMap<string, Language> = new Map(
  languages.map((language) => [primaryTag(language.locale), language]),
);

/** Locales come from clients: what is remembered of them is bounded. */
const mostLocales = 200;
const regional = new Map<string, Language>();

/** `de` of `de-CH`. */
export function primaryTag(locale: string): string {
  return locale.split("-", 1)[0]?.toLowerCase() ?? "";
}

/**
 * The language for a locale such as `de-CH`: its texts, with dates and numbers as the region writes
 * them. A language that is not spoken here, or a locale that is none, gives English.
 */
export function languageFor(locale: string | undefined): Language {
  if (locale === undefined) return english;
  const known = regional.get(locale);
  if (known !== undefined) return known;
  const language = inRegion(locale);
  if (regional.size < mostLocales) regional.set(locale, language);
  return language;
}

function inRegion(locale: string): Language {
  const language = byTag.get(primaryTag(locale));
  if (language === undefined) return english;
  try {
    const [supported] = Intl.DateTimeFormat.supportedLocalesOf(locale);
    // A bare "en" would write dates the American way; the language's own locale says better.
    return supported?.includes("-") === true ? { ...language, locale: supported } : language;
  } catch {
    return language;
  }
}
