import { digitsEnd } from "./textEnd";

const deepest = 8;
const [quote, comma, colon, backslash] = [34, 44, 58, 92];
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];
const words = ["null", "true", "false"].map((word) => Buffer.from(word));
const escapes = Buffer.from('"\\/bfnrt');

/**
 * Where a value of JSON ends, -1 where it is not surely valid: strict, since nobody reads the value but
 * an entry with a broken one is broken. Numbers with a sign, a fraction or an exponent are left to the
 * parser.
 */
export function valueEnd(bytes: Buffer, from: number, limit: number, depth = 0): number {
  const byte = from < limit ? bytes[from] : undefined;
  if (byte === quote) return stringEnd(bytes, from + 1, limit);
  if (byte === openObject || byte === openList)
    return depth < deepest ? membersEnd(bytes, from, limit, depth + 1) : -1;
  return wordEnd(bytes, from, limit);
}

function membersEnd(bytes: Buffer, from: number, limit: number, depth: number): number {
  const isObject = bytes[from] === openObject;
  const close = isObject ? closeObject : closeList;
  let at = blanksEnd(bytes, from + 1, limit);
  if (at < limit && bytes[at] === close) return at + 1;
  while (at < limit) {
    at = isObject ? nameEnd(bytes, at, limit) : at;
    at = at < 0 ? at : valueEnd(bytes, at, limit, depth);
    at = at < 0 ? limit : blanksEnd(bytes, at, limit);
    if (at >= limit) return -1;
    if (bytes[at] === close) return at + 1;
    if (bytes[at] !== comma) return -1;
    at = blanksEnd(bytes, at + 1, limit);
  }
  return -1;
}

/** Where the value of a member begins. */
function nameEnd(bytes: Buffer, from: number, limit: number): number {
  const name = bytes[from] === quote ? stringEnd(bytes, from + 1, limit) : -1;
  const at = name < 0 ? limit : blanksEnd(bytes, name, limit);
  return at < limit && bytes[at] === colon ? blanksEnd(bytes, at + 1, limit) : -1;
}

function blanksEnd(bytes: Buffer, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at++) {
    const byte = bytes[at];
    if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) break;
  }
  return at;
}

/** Behind the closing mark of a string whose opening one is before `from`; -1 as above. */
export function stringEnd(bytes: Buffer, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) return at + 1;
    if (byte < 32) return -1;
    if (byte !== backslash) continue;
    at += 1;
    // Four digits behind \u are rare enough to leave them to the parser.
    if (!escapes.includes(bytes[at] ?? 0)) return -1;
  }
  return -1;
}

function wordEnd(bytes: Buffer, from: number, limit: number): number {
  for (const word of words) {
    const end = from + word.length;
    if (bytes[from] === word[0])
      return end <= limit && word.compare(bytes, from, end) === 0 ? end : -1;
  }
  return digitsEnd(bytes, from, limit);
}
