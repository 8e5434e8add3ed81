import { scenarioOf } from "../../entryEvidence";
import { holdsAll } from "../verdictKey";
import { keptBytes } from "./keptBytes";
import { type HoleKind, mostMeanings } from "./port";
import { isSame, type Searched, searchedIn } from "./searched";

const scenarios = ["application", "cloudHrToEntra", "cloudHrToActiveDirectory"] as const;
const numberOf = (entry: Parameters<typeof scenarioOf>[0]): number =>
  scenarios.indexOf(scenarioOf(entry));

/** What a name says about the flow of its entry, beside any other names: see `scenarioOf`. */
const flows: Readonly<Partial<Record<HoleKind, (name: string) => number>>> = {
  sourceSystem: (name) => numberOf({ sourceSystem: name, targetSystem: "", jobId: "" }),
  targetSystem: (name) => numberOf({ sourceSystem: "Workday", targetSystem: name, jobId: "" }),
  job: (name) =>
    numberOf({ sourceSystem: "", targetSystem: "", jobId: name }) * scenarios.length +
    numberOf({ sourceSystem: "Workday", targetSystem: "", jobId: name }),
};

/** Whether a hole is one that tells the flow. */
export function tellsFlow(kind: HoleKind): boolean {
  return kind === "job" || kind === "sourceSystem" || kind === "targetSystem";
}

/** Names that say of the flow what another says, with a text of one's own within. */
export function likeFlow(kind: HoleKind, name: string, own: string): string | undefined {
  const tries = [own, `${own} entra`, `workday ${own}`, `API2AAD.${own}`, `Workday2AAD.${own}`];
  return tries.find((one) => flows[kind]?.(one) === flows[kind]?.(name));
}

/** Whether the result of the scoping filters, as it stands within a string, says that all hold. */
export function isHolding(written: string): boolean {
  return holdsAll(JSON.parse(`"${written}"`) as string);
}

/** Numbers for what the contents of holes mean, where it is not the same for all. */
export interface Meanings {
  /** The same for contents that mean the same; -1 where it is not known. */
  readonly of: (kind: HoleKind, searched: Searched, from: number, to: number) => number;
  /** Takes the next result of the scoping filters that got a number elsewhere. */
  follow(written: string): void;
}

interface Kept {
  readonly content: DataView;
  readonly meaning: number;
}

const slots = 1024;
const longestKept = 1_024;
const longestScope = 3_000;

/**
 * Tells meanings; an export has few different contents, of which the last ones are kept. `told` is told
 * of every result of the scoping filters that gets a number; without it none does that is not followed.
 */
export function startMeanings(told?: (written: string) => void): Meanings {
  const kept = new Map<HoleKind, (Kept | undefined)[]>();
  const scopes = new Map<string, number>();
  const meaningOf = (kind: HoleKind, content: Buffer): number => {
    if (kind !== "scope") return flows[kind]?.(content.toString()) ?? 0;
    // The readers cut longer texts.
    if (content.length > longestScope) return -1;
    const written = content.toString("latin1");
    if (isHolding(content.toString())) return 0;
    const number = scopes.get(written);
    if (number !== undefined) return number;
    if (told === undefined || scopes.size + 1 >= mostMeanings) return -1;
    scopes.set(written, scopes.size + 1);
    told(written);
    return scopes.size;
  };
  return {
    follow(written) {
      scopes.set(written, scopes.size + 1);
    },
    of(kind, searched, from, to) {
      const { bytes, view } = searched;
      if (kind === "detail") return bytes.subarray(from, to).includes(64) ? 1 : 0;
      if (kind !== "scope" && flows[kind] === undefined) return 0;
      let known = kept.get(kind);
      if (known === undefined) kept.set(kind, (known = new Array<Kept | undefined>(slots)));
      const slot = slotOf(view, from, to);
      const one = known[slot];
      const isKept = one?.content.byteLength === to - from;
      if (isKept && isSame(one.content, 0, view, from, to - from)) return one.meaning;
      const content = bytes.subarray(from, to);
      const meaning = meaningOf(kind, content);
      // What is not known yet may be told later.
      if (content.length <= longestKept && meaning >= 0)
        known[slot] = { content: searchedIn(keptBytes(content)).view, meaning };
      return meaning;
    },
  };
}

/** By all bytes, four at once. */
function slotOf(view: DataView, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x01000193);
  for (; at < to; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
