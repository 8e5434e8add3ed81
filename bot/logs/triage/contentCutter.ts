import { csvRecords } from "./csvRecords";
import { heldBytes } from "./heldBytes";
import { jsonElements } from "./jsonElements";
import { jsonLines } from "./jsonLines";
import { type Cutter, type TriageSink } from "./port";

/** A first line longer than this belongs to a document, not to NDJSON. */
const longestFirstLine = 1024 * 1024;
const newline = 10;

/**
 * Tells by its content what an export is, and cuts it accordingly: a JSON document, NDJSON or CSV.
 * Waits for the first line; a byte order mark is left out.
 */
export function contentCutter(sink: TriageSink): Cutter {
  const held = heldBytes();
  let chosen: Cutter | undefined;
  const choose = (): Cutter => {
    const from = beginning(held.bytes.subarray(0, held.length));
    chosen = cutterOf(held.bytes.subarray(from, held.length), sink);
    chosen.push(held.bytes.subarray(from, held.length));
    return chosen;
  };
  return {
    push(bytes, found) {
      if (chosen !== undefined) {
        chosen.push(bytes, found);
        return;
      }
      held.add(bytes);
      const text = held.bytes.subarray(0, held.length);
      const from = beginning(text);
      if (from < text.length && (text.includes(newline, from) || text.length > longestFirstLine))
        choose();
      // Blank lines at the beginning say nothing, however many there are.
      else if (from === text.length) held.length = Math.min(held.length, 3);
    },
    end() {
      if (chosen === undefined && held.length === 0) return;
      (chosen ?? choose()).end();
    },
  };
}

/** Behind the byte order mark and blank lines. */
function beginning(bytes: Buffer): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && (bytes[at] ?? 0) <= 32) at += 1;
  return at;
}

const isJson = (byte: number | undefined): boolean => byte === 0x7b || byte === 0x5b;

function cutterOf(bytes: Buffer, sink: TriageSink): Cutter {
  if (!isJson(bytes[0])) return csvRecords(sink);
  return isWholeLine(bytes) ? jsonLines(sink) : jsonElements(sink);
}

/** Whether the first line is one value that is an entry, and no page of entries. */
function isWholeLine(bytes: Buffer): boolean {
  const end = bytes.indexOf(newline);
  if (end < 0) return false;
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8", 0, end));
    return typeof value === "object" && value !== null && !holdsPage(value);
  } catch {
    return false;
  }
}

function holdsPage(value: object): boolean {
  return (
    Array.isArray(value) ||
    Object.entries(value).some(
      ([name, member]) => /^(?:value|records)$/i.test(name) && Array.isArray(member),
    )
  );
}
