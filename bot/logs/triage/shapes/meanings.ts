import { scenarioOf } from "../../entryEvidence";
import { holdsAll } from "../verdictKey";
import { type HoleKind, mostMeanings } from "./port";

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
  readonly of: (kind: HoleKind, content: Buffer) => number;
  /** Takes the next result of the scoping filters that got a number elsewhere. */
  follow(written: string): void;
}

/** The readers cut longer texts. */
const longestScope = 3_000;
const at = 64;

/**
 * Tells meanings. `told` is told of every result of the scoping filters that gets a number; without it
 * none does that is not followed.
 */
export function startMeanings(told?: (written: string) => void): Meanings {
  const scopes = new Map<string, number>();
  const ofScope = (content: Buffer): number => {
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
    of(kind, content) {
      if (kind === "scope") return ofScope(content);
      if (kind === "detail") return content.includes(at) ? 1 : 0;
      return flows[kind]?.(content.toString()) ?? 0;
    },
  };
}
