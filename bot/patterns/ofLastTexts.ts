/** Of how many different texts the answers are kept, and how long such a text may be, in characters. */
export interface KeptTexts {
  readonly texts: number;
  readonly characters: number;
}

/**
 * Reads each of the last different texts once: services write the same messages of many people, and a
 * turn asks for the same of its text in many places. What is read must rest on the text alone.
 */
export function ofLastTexts<Read>(
  most: KeptTexts,
  read: (text: string) => Read,
): (text: string) => Read {
  const kept = new Map<string, { readonly read: Read }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.read;
    const answer = { read: read(text) };
    if (text.length > most.characters) return answer.read;
    const [oldest] = kept.size < most.texts ? [] : kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(text, answer);
    return answer.read;
  };
}
