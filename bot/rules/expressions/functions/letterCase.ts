import { problem, value } from "../outcome";
import { type FunctionRule, rule } from "./signature";

type Direction = "toLocaleLowerCase" | "toLocaleUpperCase";

/**
 * ToLower, ToUpper and PCase (functions-for-customizing-application-data.md). Letters are mapped one
 * by one, as .NET does: ß stays ß. Without a culture the invariant one counts, which knows neither
 * of the Turkish letters ı and İ.
 */
export const letterCaseFunctions: Readonly<Record<string, FunctionRule>> = {
  ToLower: inCase("toLocaleLowerCase"),
  ToUpper: inCase("toLocaleUpperCase"),

  PCase: rule({ source: "text", wordSeparators: "text?" }, ({ source, wordSeparators }) => {
    if (source === null) return value(null);
    const given = wordSeparators === undefined ? undefined : new Set(wordSeparators ?? "");
    let begins = true;
    let text = "";
    for (const char of source) {
      text += mapped(char, begins ? "toLocaleUpperCase" : "toLocaleLowerCase");
      begins = given === undefined ? separates.test(char) : given.has(char);
    }
    return value(text);
  }),
};

/** The categories that the remarks on PCase list: space, control, format, punctuation, symbol. */
const separates = /[\p{Z}\p{Cc}\p{Cf}\p{P}\p{S}]/u;

function inCase(direction: Direction): FunctionRule {
  return rule({ source: "text", culture: "text?" }, ({ source, culture }) => {
    if (source === null) return value(null);
    const locale = culture === undefined || culture === null || culture === "" ? "" : culture;
    if (locale !== "" && !isCulture(locale))
      return problem(`does not know the culture ${JSON.stringify(locale.slice(0, 20))}`);
    let text = "";
    for (const char of source) text += mapped(char, direction, locale);
    return value(text);
  });
}

function mapped(char: string, direction: Direction, locale = ""): string {
  if (locale === "" && char === "ı") return char;
  const other = locale === "" ? char[direction]("und") : char[direction](locale);
  // Like ß, İ would become two characters.
  return Array.from(other).length === 1 ? other : char;
}

/** languagecode2-country/regioncode2, or a three-letter code of ISO 639-2. */
function isCulture(name: string): boolean {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(name)) return false;
  try {
    return Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
}
