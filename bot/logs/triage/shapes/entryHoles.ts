import { holeKind, isTelling } from "./holeKind";
import { type EntryWalk, passLeaf } from "./passLeaf";
import { type Hole, mostHoles, type Place } from "./port";
import { passBlanks, takeString } from "./textWalk";

/** The places of an entry whose bytes may differ, and the texts in which names are hidden. */
export interface EntryHoles {
  readonly holes: readonly Hole[];
  readonly hiding: readonly Place[];
  /** Where its parts begin, the first apart: members, steps, the ends of both lists, and what tells. */
  readonly cuts: readonly number[];
  /** What tells something of a failure, by where its part begins: the string that says it. */
  readonly told: ReadonlyMap<number, Place>;
}

const deepest = 16;

/**
 * Finds the holes of an entry by the paths of its values. The text is valid JSON, one byte a
 * character; undefined where it is no entry that could have a shape. `isStopped` tells of a step
 * whether it failed or skipped the entry.
 */
export function entryHoles(
  text: string,
  isStopped: (step: number) => boolean,
): EntryHoles | undefined {
  const lists = { path: [], holes: [], hiding: [], cuts: [], told: new Map<number, Place>() };
  const walk: EntryWalk = { text, isStopped, ...lists, at: 0, sourceNames: 0 };
  return passValue(walk) && walk.holes.length <= mostHoles ? walk : undefined;
}

function passValue(walk: EntryWalk): boolean {
  const { text, path } = walk;
  passBlanks(walk);
  const from = walk.at;
  const char = text[from];
  if (char !== "{" && char !== "[") return passLeaf(walk);
  if (path.length >= deepest) return false;
  const isUnread = holeKind(path, "", walk.isStopped) === "unread";
  const [holes, hiding] = [walk.holes.length, walk.hiding.length];
  if (!passMembers(walk, char === "{" ? "}" : "]")) return false;
  if (isUnread) {
    walk.holes.length = holes;
    walk.hiding.length = hiding;
    walk.holes.push({ kind: "unread", from, to: walk.at });
  }
  return true;
}

function passMembers(walk: EntryWalk, close: string): boolean {
  const { text, path } = walk;
  const isCut = path.length === 0 || (close === "]" && path.at(-1) === "provisioningSteps");
  walk.at += 1;
  for (let index = 0; ; index++) {
    passBlanks(walk);
    const begin = walk.at;
    if (isCut && (index > 0 || close === "]")) cutAt(walk, begin);
    if (text[begin] === close) break;
    if (text[walk.at] === ",") {
      walk.at += 1;
      passBlanks(walk);
    }
    const name = close === "}" ? passName(walk) : index;
    if (name === undefined) return false;
    path.push(name);
    if (!passMember(walk, begin)) return false;
    path.pop();
  }
  walk.at += 1;
  return true;
}

/** The value of a member that begins at a place: a part of its own where it tells something. */
function passMember(walk: EntryWalk, begin: number): boolean {
  const tells = isTelling(walk.path, walk.isStopped) && valueBegins(walk) === '"';
  if (!tells) return passValue(walk);
  const from = walk.at;
  cutAt(walk, begin);
  if (!passValue(walk)) return false;
  walk.told.set(begin, { from, to: walk.at });
  // A bracket is no beginning of a part, since the last one ends with it.
  if (walk.text[walk.at] === ",") cutAt(walk, walk.at);
  return true;
}

function cutAt({ cuts }: EntryWalk, at: number): void {
  if (cuts.at(-1) !== at) cuts.push(at);
}

function valueBegins(walk: EntryWalk): string | undefined {
  passBlanks(walk);
  return walk.text[walk.at];
}

/** The name of a member, up to its value. */
function passName(walk: EntryWalk): string | undefined {
  const name = takeString(walk);
  // A page within is cut into its entries in a document, but is one value in a line of its own.
  if (name === undefined || (walk.path.length === 0 && /^(?:value|records)$/i.test(name)))
    return undefined;
  passBlanks(walk);
  walk.at += 1;
  return name;
}
