const begin = "-----BEGIN ";
const end = "-----END ";
const dashes = "-----";

/**
 * A text with `hidden` in place of each key or certificate in it (PEM, RFC 7468). Keys go over many lines; one without an
 * end may be cut off, and is hidden to the end of the text. Goes through the text once.
 */
export function withoutKeys(text: string, hidden: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, from)) {
    parts.push(text.slice(from, at), hidden);
    const last = text.indexOf(end, at);
    if (last < 0) return parts.join("");
    const close = text.indexOf(dashes, last + end.length);
    from = close < 0 ? text.length : close + dashes.length;
  }
  return [...parts, text.slice(from)].join("");
}
