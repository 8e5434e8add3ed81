/**
 * A text whose dots end sentences alone: those inside of names (`contoso.com`, `core:2.0:User`) are written
 * as another sign, since patterns of messages stay within a sentence.
 */
export function dotsInWords(text: string): string {
  return text.replace(/(?<=[^\s.])\.(?=[^\s.])/g, "·");
}
