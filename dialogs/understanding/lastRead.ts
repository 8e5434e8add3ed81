/** Reads the text that was read last only once: one turn asks for the same of its text in many places. */
export function lastRead<Read>(read: (text: string) => Read): (text: string) => Read {
  let last: { readonly text: string; readonly read: Read } | undefined;
  return (text) => {
    if (text !== last?.text) last = { text, read: read(text) };
    return last.read;
  };
}
