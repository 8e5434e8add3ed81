import { heldBytes } from "./heldBytes";
import { jsonValues } from "./jsonValues";
import { longestValue } from "./limits";
import { type Cutter, type TriageSink } from "./port";

const newline = 10;

/** Cuts NDJSON: one value a line, empty lines passed over. A broken line costs only itself. */
export function jsonLines(sink: TriageSink): Cutter {
  const values = jsonValues(sink);
  const rest = heldBytes();
  let line = 0;
  let skipping = false;

  const take = (bytes: Buffer, from: number, to: number): void => {
    line += 1;
    if (skipping) {
      skipping = false;
      return;
    }
    const text = bytes.toString("utf8", from, to);
    if (text.trim() !== "") values.text(text, `line ${line}`);
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

  return {
    push(bytes) {
      let from = 0;
      for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, from)) {
        if (rest.length > 0) {
          rest.add(bytes.subarray(from, end));
          take(rest.bytes, 0, rest.length);
          rest.length = 0;
        } else take(bytes, from, end);
        from = end + 1;
      }
      if (from < bytes.length) hold(bytes.subarray(from));
    },
    end() {
      if (rest.length > 0) take(rest.bytes, 0, rest.length);
    },
  };
}
