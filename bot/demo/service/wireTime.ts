/** What Graph prints for a time that never was. */
const neverTime = "0001-01-01T00:00:00Z";

/** A time in ms as Graph prints it on jobs; never for none. */
export function wireTime(at: number | undefined): string {
  return at === undefined ? neverTime : new Date(at).toISOString();
}
