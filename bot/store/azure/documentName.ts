import { assertDocumentKey, assertKeyPrefix } from "../documentKey";

/** Sorts after every character of a name. */
const afterAllNames = "\u007f";

/** A document's place in a table; the two together are its name. */
export interface EntityPlace {
  readonly partitionKey: string;
  readonly rowKey: string;
}

/** Names from `from` on, up to and not including `below`. */
export interface NameRange {
  readonly from: EntityPlace;
  readonly below: EntityPlace;
}

/**
 * The name of a document in Azure Storage. Table keys forbid slashes, and blob names whose parts end
 * with a dot are not kept as they are (learn.microsoft.com, "Understanding the Table service data
 * model", "Naming and referencing containers, blobs, and metadata"). So the three characters
 * `-./` become `+,-`, which sort among the others as those do: names list in the order of keys.
 */
export function documentName(key: string): string {
  assertDocumentKey(key);
  return renamed(key);
}

/** The same for the beginning of keys. */
export function namePrefix(prefix: string): string {
  assertKeyPrefix(prefix);
  return renamed(prefix);
}

/** The key that a name was made of. */
export function keyOfName(name: string): string {
  return name.replace(/[+,-]/g, (char) => (char === "+" ? "-" : char === "," ? "." : "/"));
}

/** The partition is the first part of the key with its slash, so that whole names stay in order. */
export function placeOf(name: string): EntityPlace {
  const end = name.indexOf("-") + 1;
  if (end === 0) return { partitionKey: name, rowKey: "" };
  return { partitionKey: name.slice(0, end), rowKey: name.slice(end) };
}

/** Where the names with this beginning are. */
export function placesBelow(prefix: string): NameRange {
  return { from: placeOf(prefix), below: placeOf(prefix + afterAllNames) };
}

function renamed(key: string): string {
  return key.replace(/[-./]/g, (char) => (char === "-" ? "+" : char === "." ? "," : "-"));
}
