/** Short forms as they are spoken: `isn't`, `can't`. */
export function inFull(text: string): string {
  return text.replace(/\bcan't\b/gi, "cannot").replace(/(?<=[a-z])n't\b/gi, " not");
}
