import { parseJson } from "./repairJson";

/** An object as it came from outside: nothing about its members is believed. */
export type WireObject = Readonly<Record<string, unknown>>;

/** Texts are cut here: longer ones are dumps, not reasons. */
const longestText = 4_000;
const mostDetails = 200;

const spellings = new Map<string, string>();

/**
 * A name without case, blanks and punctuation, so that `provisioning_step_type`, `ProvisioningStepType`
 * and `Provisioning step type` are one. Wire names repeat, so the first few thousand are kept.
 */
export function loosely(name: string): string {
  const kept = spellings.get(name);
  if (kept !== undefined) return kept;
  const loose = name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  if (spellings.size < 4_000 && name.length <= 80) spellings.set(name, loose);
  return loose;
}

function isObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object, also when it comes as a JSON string (Log Analytics columns, provision on demand). */
export function asObject(value: unknown): WireObject | undefined {
  if (isObject(value)) return value;
  const read = typeof value === "string" ? embedded(value, "{") : undefined;
  return isObject(read) ? read : undefined;
}

/** The elements of an array or of a JSON string holding one; nothing for everything else. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const read = typeof value === "string" ? embedded(value, "[") : undefined;
  return Array.isArray(read) ? read : [];
}

function embedded(text: string, opening: "{" | "["): unknown {
  return text.trimStart().startsWith(opening) ? parseJson(text)?.value : undefined;
}

/** Strings as they are, numbers and booleans as text, everything else "". Never over 4,000 characters. */
export function asText(value: unknown): string {
  if (typeof value === "string") return value.length > longestText ? cut(value) : value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** The beginning of a text, never ending in half a character. */
export function cut(text: string, length = longestText): string {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}

/**
 * The first of the named members that is there and not null: exact names first, then ignoring case
 * and punctuation (gotcha 26: casing differs between versions, endpoints and tenants).
 */
export function pick(object: WireObject, ...names: readonly string[]): unknown {
  for (const name of names) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    if (value !== undefined && value !== null) return value;
  }
  return pickLoosely(object, names);
}

function pickLoosely(object: WireObject, names: readonly string[]): unknown {
  const wanted = names.map(loosely);
  let best = wanted.length;
  let found: unknown;
  // Not by Object.keys: most objects do not have the member, and a list for nothing costs most here.
  for (const key in object) {
    const rank = wanted.indexOf(loosely(key));
    if (rank < 0 || rank >= best || !Object.hasOwn(object, key)) continue;
    const value = object[key];
    if (value === undefined || value === null) continue;
    best = rank;
    found = value;
  }
  return found;
}

/** The text of the first named member that is not empty: "" on the wire means missing (gotcha 25). */
export function pickText(object: WireObject | undefined, ...names: readonly string[]): string {
  if (object === undefined) return "";
  for (const name of names) {
    const own = Object.hasOwn(object, name) ? object[name] : undefined;
    const text = asText(own ?? pick(object, name));
    if (text !== "") return text;
  }
  return "";
}

/**
 * A flat map of texts from an open `details` object, or from a list of `{key, value}` pairs. Only own
 * members, at most 200, values that are objects as JSON.
 */
export function asDetails(value: unknown): Readonly<Record<string, string>> {
  const object = asObject(value);
  const details: Record<string, string> = {};
  if (object !== undefined) {
    let count = 0;
    for (const key in object) {
      if (!Object.hasOwn(object, key) || key === "__proto__") continue;
      if (++count > mostDetails) break;
      details[key.length > 500 ? cut(key, 500) : key] = detailText(object[key]);
    }
    return details;
  }
  for (const pair of asList(value).slice(0, mostDetails)) {
    const member = asObject(pair);
    const key = pickText(member, "key", "name", "displayName");
    if (member !== undefined && key !== "" && key !== "__proto__")
      details[cut(key, 500)] = detailText(pick(member, "value"));
  }
  return details;
}

function detailText(value: unknown): string {
  if (typeof value !== "object" || value === null) return asText(value);
  try {
    return cut(JSON.stringify(value));
  } catch {
    // Nested deeper than the stack: nothing a step of the service would carry.
    return "";
  }
}

/** A detail by any of its spellings; "" when it is not there. */
export function detail(details: Readonly<Record<string, string>>, name: string): string {
  return pickText(details, name);
}
