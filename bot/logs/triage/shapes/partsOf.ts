import { type EntryHoles } from "./entryHoles";
import { type Meanings } from "./meanings";
import { type Part, type Segment } from "./partTree";
import { type Hole, type Place, tellsVariants } from "./port";

/** The parts of an entry, in their order. */
export function partsOf(
  bytes: Buffer,
  { holes, cuts, told: tellsAt }: Pick<EntryHoles, "holes" | "cuts" | "told">,
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
    const tells = tellsAt.get(begin);
    const told = tells && toldBy(bytes, { from: begin, to: end }, tells, own);
    return { segments: [...segments, { bytes: bytes.subarray(at, end) }], frame: "", ...told };
  });
}

/**
 * What a part tells: the string that says it, and all else of the part, of that string only which holes
 * are in it.
 */
export function toldBy(
  bytes: Buffer,
  part: Place,
  tells: Place,
  holes: readonly Hole[],
): Required<Pick<Part, "frame" | "said">> {
  const inside = holes.filter(({ from, to }) => from >= tells.from && to <= tells.to);
  const cuts = [tells.from + 1, ...inside.flatMap(({ from, to }) => [from, to]), tells.to - 1];
  const said = [0, ...inside].map((_, index) =>
    bytes.toString("latin1", cuts[index * 2], cuts[index * 2 + 1]),
  );
  let behind = "";
  let at = tells.to;
  for (const { kind, from, to } of holes) {
    if (from < tells.to) continue;
    behind += `${bytes.toString("latin1", at, from)}\n${kind}\n`;
    at = to;
  }
  behind += bytes.toString("latin1", at, part.to);
  const before = bytes.toString("latin1", part.from, tells.from);
  return { frame: JSON.stringify([before, inside.map(({ kind }) => kind), behind]), said };
}
