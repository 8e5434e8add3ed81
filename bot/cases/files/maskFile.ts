import { setImmediate } from "node:timers/promises";

import { hidden, maskSecrets } from "../maskSecrets";
import { withoutKeys } from "../withoutKeys";

/** So much is looked through at once: the event loop is let go on in between. */
const pieceChars = 4000;

/** Hides passwords, tokens and keys in the text of a whole file, as `maskSecrets` does in a message. */
export async function maskFile(
  text: string,
): Promise<{ readonly text: string; readonly masked: boolean }> {
  const pieces: string[] = [];
  for (const piece of piecesOf(withoutKeys(text, hidden))) {
    pieces.push(maskSecrets(piece).text);
    await setImmediate();
  }
  const all = pieces.join("");
  return { text: all, masked: all !== text };
}

/** Cut where a line ends, or where no value does: a secret stays beside the word that says so. */
function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const to = from + pieceChars >= text.length ? text.length : cutIn(text, from);
    yield text.slice(from, to);
    from = to;
  }
}

function cutIn(text: string, from: number): number {
  const whole = from + pieceChars;
  for (const mark of ["\n", '",', '"}', ", ", "; ", "}", ",", ";", "&"]) {
    const at = text.lastIndexOf(mark, whole - mark.length);
    if (at >= from) return at + mark.length;
  }
  return whole;
}
