import { galleryPattern } from "../galleryApplications";

/** A placeholder never occurs in what people write, and is a word to the tokeniser. */
const placeholders = { person: " xperson ", app: " xapp ", id: " xid ", link: " xlink " } as const;

/** As phrases write them, and as a caller does who has found a person or application. */
const marked = /\{(person|app)\}/g;
const link = /\bhttps?:\/\/[^\s<>"]{1,500}/giu;
/** Tags say nothing about accounts: "<b>why</b>" is the word alone. */
const markup = /<\/?[a-z][^<>]{0,200}>/giu;
const address = /[^\s@<>"']{1,64}@[^\s@<>"']{1,255}/gu;
const identifier =
  /\b[0-9a-z]{0,40}\.?[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}[\w.-]{0,40}/giu;
/** French: "l'application" is two words, where "isn't" is one. */
const elided = /(?<![\p{L}\p{N}])(qu|[cdjlmnst])'(?=\p{L})/gu;
/** Numbers say nothing, but for the statuses of HTTP and counts of nothing. */
const number = /(?<![\p{L}\p{N}])(?!(?:0|[45]0\d|41\d|42[29])(?![\p{L}\p{N}]))\d+/gu;
/** `EntryConflict`, `missing_attribute`: a code is read as its words. */
const camel = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_/gu;

/**
 * A text in the form the classifier reads: people, applications and ids replaced by placeholders,
 * codes cut into words, small letters without accents.
 */
export function maskText(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll("’", "'")
    .replace(marked, " x$1 ")
    .replace(markup, " ")
    .replace(link, placeholders.link)
    .replace(address, placeholders.person)
    .replace(identifier, placeholders.id)
    .replace(galleryPattern, placeholders.app)
    .replace(camel, " ")
    .normalize("NFKD")
    .replace(/(?![\u3099\u309a])\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(number, "9")
    .replace(elided, "$1 ")
    .replace(/(\p{L})'(\p{L})/gu, "$1$2");
}
