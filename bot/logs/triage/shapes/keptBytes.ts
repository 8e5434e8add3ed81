const mostShared = 20_000;
const shared = new Map<string, Buffer>();

/**
 * A copy of bytes that is kept. It has memory of its own: small buffers share blocks of 8 kB, so that a
 * few bytes that stay would keep a whole block each.
 */
function keptBytes(bytes: Uint8Array): Buffer {
  const kept = Buffer.alloc(bytes.length);
  kept.set(bytes);
  return kept;
}

/** The bytes of a text that is part of many rows: the same texts share the same bytes. */
export function keptText(text: string): Buffer {
  const known = shared.get(text);
  if (known !== undefined) return known;
  if (shared.size >= mostShared) shared.clear();
  const kept = keptBytes(Buffer.from(text));
  shared.set(text, kept);
  return kept;
}
