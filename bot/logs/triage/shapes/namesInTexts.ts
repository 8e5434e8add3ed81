import { type LogEntry } from "../../port";
import { hasApostrophes, saidIn } from "./hiddenTexts";
import { textOf } from "./namesHold";
import { type Found, type NamesInTexts } from "./port";
import { type Searched } from "./searched";

/**
 * How the texts of an entry say its names, by where its holes were found; `names` are the holes with
 * names. Undefined where a text quotes what is none of them.
 */
export function namesInTexts(
  entry: LogEntry,
  names: readonly number[],
  searched: Searched,
  found: Found,
): NamesInTexts | undefined {
  const quoted = Array.from(found.quoted.subarray(0, found.quotedCount), (hole) => {
    const text = textOf(searched, found, hole);
    return { hole, text, sameAs: names.find((name) => textOf(searched, found, name) === text) };
  });
  const known = quoted.flatMap(({ hole, sameAs }) =>
    sameAs === undefined ? [] : [{ hole, sameAs }],
  );
  if (known.length < quoted.length) return undefined;
  const said = saidIn(entry);
  for (const { text } of quoted) said.delete(text);
  const texts = quoted.map(({ text }) => Buffer.from(text, "latin1").toString());
  const allowsApostrophes = !hasApostrophes(entry, texts);
  return { quoted: known, said, saidLengths: lengthsOf(said), allowsApostrophes };
}

/** The lengths of texts as bits, those of 32 and more together with shorter ones. */
function lengthsOf(texts: Iterable<string>): number {
  let lengths = 0;
  for (const { length } of texts) lengths |= 1 << length;
  return lengths;
}
