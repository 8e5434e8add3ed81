/** A short text as whole phrases are compared with it: small letters, one space, no punctuation. */
export function plainPhrase(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[!.,;:?¿¡。、]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
