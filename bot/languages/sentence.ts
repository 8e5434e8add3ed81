import { type Language } from "./language";

/**
 * A filled text with a capital where our own word for somebody or something stands at its beginning:
 * "an engineer has your case". Names and attributes stay as they are written.
 */
export function sentence(
  text: string,
  { texts, locale }: Pick<Language, "texts" | "locale">,
): string {
  const { somebody, someApp, you, caseAnEngineer } = texts;
  const begins = [somebody, someApp, you, caseAnEngineer].some(
    (word) => text.startsWith(`${word} `) || text.startsWith(`${word}:`),
  );
  return begins ? text.charAt(0).toLocaleUpperCase(locale) + text.slice(1) : text;
}
