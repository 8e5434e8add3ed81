import { lastRead } from "./lastRead";

/** A short text as whole phrases are compared with it: small letters, one space, no punctuation. */
export const plainPhrase = lastRead((text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[!.,;:?¿¡。、]+/g, " ")
    .replace(/\s+/g, " ")
    .trim(),
);
