import { type LogEntry } from "../../port";
import { type Scanner } from "../scan/scanner";
import { exportedEntries } from "../exportedEntries";
import { namesOf } from "../hiddenPerson";
import { verdictKey } from "../verdictKey";
import { type EntryHoles, entryHoles } from "./entryHoles";
import { filled, type Fills, fillsOf } from "./fills";
import { type Meanings } from "./meanings";
import { type Hole, type QuotedName, type RowPiece, type Shape } from "./port";
import { type QuotedPlace, quotedPlaces } from "./quotedNames";
import { rowPieces } from "./rowPieces";
import { type Part } from "./partTree";
import { partsOf } from "./partsOf";
import { isStopped } from "./stoppedStep";
import { fits } from "./fits";

/** An entry that was read and judged, and the bytes it was read from. */
export interface Sample<Verdict> {
  readonly bytes: Buffer;
  readonly entry: LogEntry;
  readonly verdict: Verdict;
}

/** What is written of an entry; "" for nothing. */
export type Render<Verdict> = (entry: LogEntry, verdict: Verdict) => string;

/** What there is to know of a shape, and the parts by whose numbers it is kept. */
export interface Lesson extends Pick<Shape<unknown>, "names" | "row"> {
  readonly parts: readonly Part[];
}

/**
 * Derives the shape of an entry: what of its bytes may differ while the verdict stays. Nothing is
 * believed: the holes are filled with other contents, twice, and each time the entry must be read as
 * one of the same key (see `verdictKey`) of which the same is written. Undefined where it is not.
 */
export function learnShape<Verdict>(
  sample: Sample<Verdict>,
  render: Render<Verdict>,
  meanings: Meanings,
  scanner: Scanner,
): Lesson | undefined {
  const { bytes, entry } = sample;
  const text = bytes.toString("latin1");
  const found = entryHoles(text, (step) => isStopped(entry.steps[step]));
  if (found === undefined) return undefined;
  const plain = { ...found, holes: found.holes.filter((hole) => fits(hole, bytes, scanner)) };
  const names = nameHoles(text, plain);
  if (names === undefined) return undefined;
  const quotes = quotedPlaces(text, plain, names);
  const holes = [...plain.holes, ...quotes].sort((a, b) => a.from - b.from);
  const learned = holes.map(({ from, to }) => text.slice(from, to));
  const numberOf = (plainHole: number): number =>
    holes.findIndex((hole) => hole === plain.holes[plainHole]);
  const quoted = holes.flatMap((hole, index) =>
    isQuoted(hole) ? [{ hole: index, sameAs: numberOf(hole.sameAs) }] : [],
  );
  const row = probed(sample, { text, holes, learned, quoted }, render);
  if (row === undefined) return undefined;
  return { parts: partsOf(bytes, { ...found, holes }, meanings), names: names.map(numberOf), row };
}

const isQuoted = (hole: Hole): hole is QuotedPlace => hole.kind === "quoted";

/** The holes that hold names of the person: found by filling them. */
function nameHoles(text: string, { holes }: EntryHoles): readonly number[] | undefined {
  const learned = holes.map(({ from, to }) => text.slice(from, to));
  const fills = fillsOf(holes, learned, 0);
  const entry = fills && readFilled(text, holes, fills);
  if (fills === undefined || entry === undefined) return undefined;
  const numbers = namesOf(entry).map((name) => fills.indexOf(name));
  return [...new Set(numbers)].filter((hole) => hole >= 0);
}

interface Probe {
  readonly text: string;
  readonly holes: readonly Hole[];
  readonly learned: readonly string[];
  readonly quoted: readonly QuotedName[];
}

/** The row by its pieces, when the entry stays what it is whatever is in its holes. */
function probed<Verdict>(
  { entry, verdict }: Sample<Verdict>,
  { text, holes, learned, quoted }: Probe,
  render: Render<Verdict>,
): readonly RowPiece[] | undefined {
  const key = verdictKey(entry);
  let row: readonly RowPiece[] | undefined;
  for (const round of [0, 1] as const) {
    const fills = fillsOf(holes, learned, round)?.slice();
    if (fills === undefined) return undefined;
    for (const { hole, sameAs } of quoted) fills[hole] = fills[sameAs] ?? "";
    const other = readFilled(text, holes, fills);
    if (other === undefined || verdictKey(other) !== key) return undefined;
    const written = render(other, verdict);
    row ??= rowPieces(written, holes, fills);
    const joined = row.map((piece) =>
      typeof piece === "number" ? fills[piece] : piece.toString(),
    );
    if (joined.join("") !== written) return undefined;
  }
  return row;
}

function readFilled(text: string, holes: readonly Hole[], fills: Fills): LogEntry | undefined {
  const json = Buffer.from(filled(text, holes, fills), "latin1").toString();
  const entries = exportedEntries(JSON.parse(json));
  return entries.length === 1 ? entries[0] : undefined;
}
