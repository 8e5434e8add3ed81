import { namesOf } from "../hiddenPerson";
import { entryHoles } from "./entryHoles";
import { type Sample } from "./learnShape";
import { toldBy } from "./partsOf";
import { type Numbered, type Part } from "./partTree";
import { isStopped } from "./stoppedStep";

/**
 * Adds the parts of an entry that tell something and say no name, such as another error code. They need
 * not be tried out: nothing in them may differ.
 */
export function addTold(
  { bytes, entry }: Sample<unknown>,
  add: (part: Part) => Numbered | undefined,
): void {
  const text = bytes.toString("latin1");
  const found = entryHoles(text, (step) => isStopped(entry.steps[step]));
  if (found === undefined) return;
  const names = namesOf(entry).flatMap((name) => (name === "" ? [] : [asWritten(name)]));
  for (const [from, tells] of found.told) {
    const to = found.cuts.find((cut) => cut > from) ?? bytes.length;
    const hasHole = found.holes.some((hole) => hole.from >= from && hole.to <= to);
    const written = text.slice(from, to);
    if (hasHole || names.some((name) => written.includes(name))) continue;
    const told = toldBy(bytes, { from, to }, tells, []);
    add({ segments: [{ bytes: bytes.subarray(from, to) }], ...told });
  }
}

/** A name within a string of JSON, one byte a character. */
function asWritten(name: string): string {
  return Buffer.from(JSON.stringify(name).slice(1, -1)).toString("latin1");
}
