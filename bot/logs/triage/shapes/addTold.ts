import { namesOf } from "../hiddenPerson";
import { addPart } from "./addPart";
import { entryHoles } from "./entryHoles";
import { type Sample } from "./learnShape";
import { frameOf } from "./partsOf";
import { type PartTree } from "./partTree";
import { type NewsLog } from "./shapeNews";
import { isStopped } from "./stoppedStep";

/**
 * Adds the parts of an entry that tell something and say no name, such as another error code. They need
 * not be tried out: nothing in them may differ.
 */
export function addTold(tree: PartTree, news: NewsLog, { bytes, entry }: Sample<unknown>): void {
  const text = bytes.toString("latin1");
  const found = entryHoles(text, (step) => isStopped(entry.steps[step]));
  if (found === undefined) return;
  const names = namesOf(entry).flatMap((name) => (name === "" ? [] : [asWritten(name)]));
  for (const [from, tells] of found.told) {
    const to = found.cuts.find((cut) => cut > from) ?? bytes.length;
    const hasHole = found.holes.some((hole) => hole.from >= from && hole.to <= to);
    const written = text.slice(from, to);
    if (hasHole || names.some((name) => written.includes(name))) continue;
    const frame = frameOf(bytes, { from, to }, tells, []);
    const part = { segments: [{ bytes: bytes.subarray(from, to) }], frame };
    const number = addPart(tree, part);
    if (number !== undefined) news.part(part, number);
  }
}

/** A name within a string of JSON, one byte a character. */
function asWritten(name: string): string {
  return Buffer.from(JSON.stringify(name).slice(1, -1)).toString("latin1");
}
