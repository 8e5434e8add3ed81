/** Before and behind a title that follows a word, as each language writes quotes; Japanese sets no space before. */
const quotes: Readonly<Record<string, readonly [string, string]>> = {
  de: [" „", "“"],
  fr: [" «\u00a0", "\u00a0»"],
  es: [" «", "»"],
  ja: ["「", "」"],
};

/** A title in the quotes of a language, set apart from the word before it; nothing where there is no title. */
export function quotedTitle(title: string, locale: string): string {
  if (title === "") return "";
  const [before, behind] = quotes[locale.split("-")[0] ?? ""] ?? [' "', '"'];
  return `${before}${title}${behind}`;
}
