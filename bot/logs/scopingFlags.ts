import { loosely } from "./wireObject";

/** The four gates of the scoping step; a gate the entry does not mention is missing. */
export interface ScopingFlags {
  active?: boolean;
  assigned?: boolean;
  hasRole?: boolean;
  inScope?: boolean;
  /** No gate: the job takes everyone, assigned or not ("Scope sync all" of the portal's pane). */
  syncAll?: boolean;
}

/**
 * The gates by their names in three generations of the service, the portal's pane and old texts,
 * without case and punctuation (skip-reasons.md section 2, gotcha 22).
 */
const gates = new Map<string, keyof ScopingFlags>([
  ["activeinthesourcesystem", "active"],
  ["activeinsourcesystem", "active"],
  ["isactive", "active"],
  ["active", "active"],
  ["assignedtotheapplication", "assigned"],
  ["assignedtoapplication", "assigned"],
  ["assigned", "assigned"],
  ["isassigned", "assigned"],
  ["iseffectivelyentitledforprovisioning", "hasRole"],
  ["entitled", "hasRole"],
  ["isentitled", "hasRole"],
  ["scopingfilterevaluationpassed", "inScope"],
  ["isinprovisioningscopedisplayname", "inScope"],
  ["isinprovisioningscope", "inScope"],
  ["isinscope", "inScope"],
  ["inscope", "inScope"],
  ["scope", "inScope"],
  ["passedscopefilter", "inScope"],
  ["passedscopingfilter", "inScope"],
  ["scopesyncall", "syncAll"],
]);

function gateOf(name: string): keyof ScopingFlags | undefined {
  const loose = loosely(name);
  // The noun varies: User, Group, ... has the required role.
  return gates.get(loose) ?? (/has(?:the)?requiredrole$/.test(loose) ? "hasRole" : undefined);
}

/** The gates a step's details name. Values are the strings "True" and "False" (gotcha 25). */
export function readFlags(details: Readonly<Record<string, string>>): ScopingFlags {
  const flags: ScopingFlags = {};
  for (const key of Object.keys(details)) {
    const gate = gateOf(key);
    if (gate === undefined) continue;
    const value = truth(details[key] ?? "");
    if (value !== undefined) flags[gate] = (flags[gate] ?? true) && value;
  }
  return flags;
}

/** Both together; where they differ the closed gate counts: it is what made the service skip. */
export function bothFlags(one: ScopingFlags, other: ScopingFlags): ScopingFlags {
  const both: ScopingFlags = { ...one };
  for (const gate of ["active", "assigned", "hasRole", "inScope", "syncAll"] as const) {
    const value = other[gate];
    if (value !== undefined) both[gate] = (both[gate] ?? true) && value;
  }
  return both;
}

/** The reason sentences of a skip description (skip-reasons.md section 4); several may be there. */
const sentences: readonly (readonly [keyof ScopingFlags, RegExp])[] = [
  ["assigned", /\b(?:object|entry|user|group) (?:is|was) not assigned to the application\b/i],
  ["hasRole", /\bdoes not have(?: the)?(?: required)? entitlement\b/i],
  ["active", /\b(?:object|entry|user|worker) (?:is|was) not active in the source\b/i],
  ["inScope", /\b(?:object|entry|user|group) did not pass (?:a|the|any) scoping filter\b/i],
];

/** The gates that the sentences of a text name as closed. */
export function flagsOfSentences(text: string): ScopingFlags {
  const flags: ScopingFlags = {};
  for (const [gate, sentence] of sentences) if (sentence.test(text)) flags[gate] = false;
  return flags;
}

const separator = String.raw`["'*\x60]{0,3}[^\S\n]{0,20}(?:[:=|]|\n)?\s{0,20}["'*\x60]{0,3}`;
const gatePair = new RegExp(
  String.raw`\b(is ?active|active(?: in (?:the )?source(?: system)?)?|(?:is ?)?assigned(?: to (?:the )?application)?|(?:is ?)?entitled|(?:user |group )?has (?:the )?required role|is ?effectively ?entitled ?for ?provisioning|is ?in ?provisioning ?scope(?: ?display ?name)?|scoping filter evaluation passed|(?:is ?)?in ?scope|scope sync all|passed scop(?:e|ing) filter)${separator}(true|false|(?<=[:=|]\s{0,3})(?:yes|no))\b`,
  "gi",
);
const skipPair = new RegExp(String.raw`\bskip ?reason${separator}([A-Z][A-Za-z]{3,80})\b`, "i");
const longestScanned = 8_000;

/**
 * Gates and skip reason of a running text in key and value pairs, such as
 * `Skip reason = NotEffectivelyEntitled, Active = True, Assigned = False, Passed scope filter: True`.
 */
export function flagsOfText(text: string): {
  readonly flags: ScopingFlags;
  readonly skipReason?: string;
} {
  const scanned = text.slice(0, longestScanned);
  let flags: ScopingFlags = {};
  for (const match of scanned.matchAll(gatePair))
    flags = bothFlags(flags, readFlags({ [match[1] ?? ""]: match[2] ?? "" }));
  const skipReason = skipPair.exec(scanned)?.[1] ?? "";
  return /^[A-Z][a-z]+[A-Z]/.test(skipReason) ? { flags, skipReason } : { flags };
}

function truth(value: string): boolean | undefined {
  const text = value.trim().toLowerCase();
  if (text === "true" || text === "yes") return true;
  return text === "false" || text === "no" ? false : undefined;
}
