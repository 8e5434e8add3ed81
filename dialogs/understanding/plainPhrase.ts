/** The text that was asked for last: one turn compares its text with phrases of many kinds. */
let last = { text: "", plain: "" };

/** A short text as whole phrases are compared with it: small letters, one space, no punctuation. */
export function plainPhrase(text: string): string {
  if (text !== last.text) last = { text, plain: plainOf(text) };
  return last.plain;
}

function plainOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[!.,;:?¿¡。、]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
