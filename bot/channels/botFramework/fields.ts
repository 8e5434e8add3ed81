/** An object from outside, whose fields are yet to be read. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a value; undefined where it has none. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

/** A text of at most so many characters. */
export function textIn(value: unknown, most = Infinity): string | undefined {
  return typeof value === "string" && value.length <= most ? value : undefined;
}

const longestId = 1000;

/**
 * An id. Those of Teams have some 200 characters. What cannot be written in an address, a surrogate alone,
 * is no id: a reply to it could never be sent.
 */
export function idIn(value: unknown): string | undefined {
  const id = textIn(value, longestId);
  return id !== undefined && id !== "" && id.isWellFormed() ? id : undefined;
}

/** A list of at most so many things. */
export function listIn(value: unknown, most: number): unknown[] | undefined {
  return Array.isArray(value) && value.length <= most ? value : undefined;
}
