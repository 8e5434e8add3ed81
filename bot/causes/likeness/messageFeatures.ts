import { type Features, featuresOf } from "../../textClassifier/features";
import { plainWords } from "../../textClassifier/plainWords";
import { statusIn } from "../httpStatus";
import { address, identifier } from "../sameForAll";
import { things, troubles } from "../sayings";

/** Messages say what is wrong in their beginning; reading stays below some milliseconds for any length. */
const longest = 1_500;

const link = /\bhttps?:\/\/[^\s<>"]{1,500}/giu;
/** `EntryConflict`, `missing_attribute`: a code is read as its words. */
const camel = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_/gu;
const number = /(?<![\p{L}\p{N}])\d+/gu;

/**
 * A message in small letters without accents, ids, addresses and links replaced by placeholders. Numbers say
 * nothing, but for the status of HTTP and counts of nothing.
 */
function masked(text: string): string {
  const status = String(statusIn(text) ?? 0);
  return text
    .normalize("NFKC")
    .replace(link, " xlink ")
    .replace(address, " xperson ")
    .replace(identifier, " xid ")
    .replace(camel, " ")
    .normalize("NFKD")
    .replace(/(?![\u3099\u309a])\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(number, (digits) => (digits === status || digits === "0" ? digits : "9"))
    .replace(/(\p{L})['’](\p{L})/gu, "$1$2");
}

/**
 * What a message is made of: its words, and as ideas the things and troubles it names (`sayings.ts`), which
 * are the same in all languages, each by itself and together with those beside it.
 */
export function messageFeatures(message: string): Features {
  const text = message.slice(0, longest);
  const named = namesIn(text, things);
  const wrong = namesIn(text, troubles);
  const both = named.flatMap((thing) => wrong.map((trouble) => `${thing} ${trouble}`));
  return featuresOf(plainWords(masked(text)), [...named, ...wrong, ...both]);
}

function namesIn(text: string, words: Readonly<Record<string, RegExp>>): readonly string[] {
  return Object.keys(words).filter((name) => words[name]?.test(text) === true);
}
