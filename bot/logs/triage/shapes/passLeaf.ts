import { holeKind, isHiding } from "./holeKind";
import { type Hole, type Place } from "./port";
import { takePlain, takeString } from "./textWalk";

/** Where the search for the holes of an entry is, and what it found so far. */
export interface EntryWalk {
  readonly text: string;
  readonly isStopped: (step: number) => boolean;
  readonly path: (string | number)[];
  readonly holes: Hole[];
  readonly hiding: Place[];
  readonly cuts: number[];
  readonly told: Map<number, Place>;
  at: number;
  /** How many of the source's id and name there were. */
  sourceNames: number;
}

/** Passes a string, a number or a word, and notes the hole that it is; false where there is none. */
export function passLeaf(walk: EntryWalk): boolean {
  return walk.text[walk.at] === '"' ? passString(walk) : passPlain(walk);
}

function passString(walk: EntryWalk): boolean {
  const { path, isStopped } = walk;
  const from = walk.at + 1;
  const value = takeString(walk);
  if (value === undefined) return false;
  const place = { from, to: walk.at - 1 };
  if (isHiding(path, isStopped)) walk.hiding.push(place);
  const kind = isSecondName(walk) ? "maybe" : holeKind(path, value, isStopped);
  if (value === "" && kind !== "maybe") return true;
  if (value.includes("\\") && kind !== "scope") return true;
  if (kind === undefined || kind === "digits" || kind === "unread") return true;
  if (isNameOf("sourceIdentity", path)) walk.sourceNames += 1;
  walk.holes.push({ kind, ...place });
  return true;
}

/**
 * The target's id and name count only where the source has none. What comes first in the bytes
 * decides, so that entries that begin alike go on alike.
 */
function isSecondName({ path, sourceNames }: EntryWalk): boolean {
  return sourceNames === 2 && isNameOf("targetIdentity", path);
}

function isNameOf(identity: string, path: readonly (string | number)[]): boolean {
  const [first, second, third] = path[0] === "properties" ? path.slice(1) : path;
  return first === identity && third === undefined && (second === "id" || second === "displayName");
}

/** Numbers and words. */
function passPlain(walk: EntryWalk): boolean {
  const from = walk.at;
  const value = takePlain(walk);
  if (value === undefined) return false;
  const place = { from, to: walk.at };
  if (/^\d{1,15}$/.test(value) && holeKind(walk.path, value, walk.isStopped) === "digits")
    walk.holes.push({ kind: "digits", ...place });
  return true;
}
