import { heldBytes } from "./heldBytes";
import { jsonValues } from "./jsonValues";
import { longestValue } from "./limits";
import { type Cutter, type FoundEntries, type TriageSink } from "./port";

const newline = 10;
const carriageReturn = 13;
const openObject = 123;

/** Cuts NDJSON: one value a line, empty lines passed over. A broken line costs only itself. */
export function jsonLines(sink: TriageSink): Cutter {
  const values = jsonValues(sink);
  const rest = heldBytes();
  let line = 0;
  let skipping = false;

  const take = (ended: Buffer): void => {
    line += 1;
    const text = ended.at(-1) === carriageReturn ? ended.subarray(0, -1) : ended;
    if (!skipping && !isBlank(text)) values.read(text, `line ${line}`);
    skipping = false;
  };

  /** A line without an end in sight is no entry: memory stays bounded. */
  const hold = (bytes: Buffer): void => {
    if (skipping) return;
    if (rest.length + bytes.length <= longestValue) {
      rest.add(bytes);
      return;
    }
    values.broken(`line ${line + 1}`, "is too long");
    rest.length = 0;
    skipping = true;
  };

  /** Takes the lines that are known: where the first other one begins. */
  const passKnown = (bytes: Buffer, start: number, found: FoundEntries | undefined): number => {
    const limit = bytes.length;
    let from = start;
    for (;;) {
      const isObject = bytes[from] === openObject;
      const end = isObject ? values.known({ bytes, from, limit, chunk: 0 }, found) : -1;
      const next = end < 0 ? -1 : behindLine(bytes, end);
      if (next < 0) return from;
      values.take();
      line += 1;
      from = next;
    }
  };

  return {
    push(bytes, found) {
      let from = rest.length > 0 || skipping ? 0 : passKnown(bytes, 0, found);
      for (let end = bytes.indexOf(newline, from); end >= 0; end = bytes.indexOf(newline, from)) {
        if (rest.length > 0) {
          rest.add(bytes.subarray(from, end));
          take(rest.bytes.subarray(0, rest.length));
          rest.length = 0;
        } else take(bytes.subarray(from, end));
        from = passKnown(bytes, end + 1, found);
      }
      if (from < bytes.length) hold(bytes.subarray(from));
    },
    end() {
      if (rest.length > 0) take(rest.bytes.subarray(0, rest.length));
    },
  };
}

function isBlank(line: Buffer): boolean {
  return line[0] !== openObject && line.toString().trim() === "";
}

/** Where the next line begins behind an entry that nothing follows on its own; else -1. */
function behindLine(bytes: Buffer, end: number): number {
  if (bytes[end] === newline) return end + 1;
  return bytes[end] === carriageReturn && bytes[end + 1] === newline ? end + 2 : -1;
}
