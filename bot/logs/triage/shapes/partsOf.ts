import { type EntryHoles } from "./entryHoles";
import { type Meanings } from "./meanings";
import { type Part, type Segment } from "./partTree";
import { type Hole, type Place, tellsVariants } from "./port";

/** The parts of an entry, in their order. */
export function partsOf(
  bytes: Buffer,
  { holes, cuts, told }: Pick<EntryHoles, "holes" | "cuts" | "told">,
  meanings: Meanings,
): readonly Part[] {
  return [0, ...cuts].map((begin, index) => {
    const end = cuts[index] ?? bytes.length;
    let at = begin;
    const own = holes.filter(({ from, to }) => from >= begin && to <= end);
    const segments: Segment[] = own.map(({ kind, from, to }) => {
      const before = bytes.subarray(at, from);
      at = to;
      const meaning = tellsVariants(kind) ? 0 : meanings.of(kind, bytes.subarray(from, to));
      return { bytes: before, hole: { kind, meaning } };
    });
    const tells = told.get(begin);
    const frame = tells === undefined ? "" : frameOf(bytes, { from: begin, to: end }, tells, own);
    return { segments: [...segments, { bytes: bytes.subarray(at, end) }], frame };
  });
}

/** All of a part but the string that tells: of that only which holes are in it. */
export function frameOf(bytes: Buffer, part: Place, tells: Place, holes: readonly Hole[]): string {
  const inside = holes.filter(({ from, to }) => from >= tells.from && to <= tells.to);
  let behind = "";
  let at = tells.to;
  for (const { kind, from, to } of holes) {
    if (from < tells.to) continue;
    behind += `${bytes.toString("latin1", at, from)}\n${kind}\n`;
    at = to;
  }
  behind += bytes.toString("latin1", at, part.to);
  const before = bytes.toString("latin1", part.from, tells.from);
  return JSON.stringify([before, inside.map(({ kind }) => kind), behind]);
}
