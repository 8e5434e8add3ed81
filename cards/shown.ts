/**
 * Control characters, bidirectional overrides and isolates, line separators: they can hide or
 * reorder evidence.
 */
const invisible = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * Untrusted text made fit to be shown as plain text: invisible characters are removed, card macros
 * (`{{DATE(...)}}`) are broken with a zero-width space so that a renderer shows them as written, and
 * the text is cut to `max` characters. Use it with TextRun only: it does not escape Markdown.
 */
export function shown(text: string, max = 300): string {
  const clean = text
    .toWellFormed()
    .replace(/[\r\n\t]+/g, " ")
    .replace(invisible, "")
    .replaceAll("{{", "{\u200B{")
    .trim();
  // Nearly every text is this short, and a character is never more than its code units.
  if (clean.length <= max) return clean;
  const points = Array.from(clean.slice(0, max * 2 + 2));
  return points.length <= max ? points.join("") : `${points.slice(0, max - 1).join("")}…`;
}
