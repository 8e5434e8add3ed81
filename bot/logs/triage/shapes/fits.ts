import { emptyFound } from "./emptyFound";
import { type Hole } from "./port";
import { searchedIn } from "./searched";
import { textEnd } from "./textEnd";
import { timeEnd } from "./timeEnd";
import { valueEnd } from "./valueEnd";

const scratch = emptyFound();

/** Whether what stands in a hole would be recognised as such; anything else counts by its bytes. */
export function fits({ kind, from, to }: Hole, bytes: Buffer): boolean {
  if (kind === "digits") return true;
  if (kind === "time") return timeEnd(bytes, from, bytes.length) === to;
  if (kind === "unread") return valueEnd(bytes, from, bytes.length) === to;
  if (kind === "scope") return valueEnd(bytes, from - 1, bytes.length) === to + 1;
  if (from === to) return kind === "maybe";
  return textEnd(searchedIn(bytes), from, scratch, 0) === to;
}
