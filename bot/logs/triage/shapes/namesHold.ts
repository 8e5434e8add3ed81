import { isPlain } from "../hiddenPerson";
import { isTruth } from "../verdictKey";
import { type Found, type NamesInTexts, type QuotedName, seen } from "./port";
import { isSame, type Searched } from "./searched";

/** The names of a shape, and how the texts of a variant say them. */
interface Texts {
  readonly names: readonly number[];
  readonly texts: NamesInTexts;
}

const [apostrophe, four, five, underscore] = [39, 52, 53, 95];

/**
 * Whether the names in an entry are hidden in its texts just as in the entry its variant was learned
 * from: where a text quotes one it is that name and a plain one, and no other text says it.
 */
export function namesHold(
  { names }: Pick<Texts, "names">,
  { texts }: Pick<Texts, "texts">,
  searched: Searched,
  found: Found,
): boolean {
  for (const one of texts.quoted) if (!isQuotation(one, searched, found)) return false;
  if (texts.said.size + texts.quoted.length === 0) return true;
  for (const hole of names) {
    if (isSaid(texts, searched, found, hole)) return false;
    const hasApostrophe = ((found.seen[hole] ?? 0) & seen.apostrophe) !== 0;
    if (hasApostrophe && !isHidden({ names, texts }, searched, found, hole)) return false;
  }
  return true;
}

function isSaid(
  { said, saidLengths }: NamesInTexts,
  searched: Searched,
  found: Found,
  hole: number,
): boolean {
  const length = (found.to[hole] ?? 0) - (found.from[hole] ?? 0);
  return (saidLengths & (1 << length)) !== 0 && said.has(textOf(searched, found, hole));
}

/** Whether a name with an apostrophe is hidden where it is quoted, and nowhere else. */
function isHidden(
  { names, texts }: Texts,
  searched: Searched,
  found: Found,
  hole: number,
): boolean {
  if (!texts.allowsApostrophes || !isWithinWords(searched, found, hole)) return false;
  return texts.quoted.length === 0 || standsAlone({ names, texts }, searched, found);
}

function isQuotation({ hole, sameAs }: QuotedName, searched: Searched, found: Found): boolean {
  const { view, bytes } = searched;
  const from = found.from[hole] ?? 0;
  const start = found.from[sameAs] ?? 0;
  const length = (found.to[hole] ?? 0) - from;
  if (length !== (found.to[sameAs] ?? 0) - start || !isSame(view, from, view, start, length))
    return false;
  if (length < 12 && isTruth(bytes.toString("utf8", from, from + length))) return false;
  return isSurelyPlain(bytes, from, length) || isPlain(bytes.toString("utf8", from, from + length));
}

/** Whether no other name of the person is quoted by the apostrophes within a quoted one. */
function standsAlone({ names, texts }: Texts, searched: Searched, found: Found): boolean {
  const all = names.map((hole) => textOf(searched, found, hole));
  return texts.quoted.every(({ hole }) => {
    const name = textOf(searched, found, hole);
    return all.every((text) => text === name || text === "" || !`'${name}'`.includes(`'${text}'`));
  });
}

/** Whether every apostrophe of a name stands between letters: no text of the service closes so. */
function isWithinWords({ bytes }: Searched, { from, to }: Found, hole: number): boolean {
  const [start, end] = [from[hole] ?? 0, to[hole] ?? 0];
  for (let at = start; at < end; at++) {
    if (bytes[at] !== apostrophe) continue;
    const isBetween = at > start && at + 1 < end;
    if (!isBetween || !isWordByte(bytes[at - 1] ?? 0) || !isWordByte(bytes[at + 1] ?? 0))
      return false;
  }
  return true;
}

/** What stands in a hole, one byte a character. */
export function textOf({ bytes }: Searched, { from, to }: Found, hole: number): string {
  return bytes.toString("latin1", from[hole], to[hole]);
}

/**
 * Two characters up to a hundred bytes, of UTF-8, without underscore, capitals behind small letters and
 * three digits that begin with 4 or 5: surely plain, see `isPlain`.
 */
function isSurelyPlain(bytes: Buffer, from: number, length: number): boolean {
  if (length < 2 || length > 100) return false;
  let digits = 0;
  let characters = 0;
  let wasSmall = false;
  for (let at = from; at < from + length; at++) {
    const byte = bytes[at] ?? 0;
    if (isTelling(byte, wasSmall)) return false;
    wasSmall = byte >= 97 && byte <= 122;
    if ((byte & 0xc0) !== 0x80) characters += 1;
    digits = (digits === 0 ? byte === four || byte === five : isDigit(byte)) ? digits + 1 : 0;
    if (digits === 3) return false;
  }
  return characters > 1;
}

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Letters, digits and all beyond ASCII. */
const isWordByte = (byte: number): boolean =>
  isDigit(byte) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte >= 128;

const isTelling = (byte: number, wasSmall: boolean): boolean =>
  byte === underscore || (wasSmall && byte >= 65 && byte <= 90);
