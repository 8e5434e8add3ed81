const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const jobId = /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,199}$/;

/** Longest value that is put into a filter; Entra ID limits display names to 256 characters. */
const maxValueLength = 256;

/** Whether a text is an object id, the only kind of id that may enter a path. */
export function isObjectId(text: string): boolean {
  return guid.test(text);
}

/** Whether a text is a synchronization job id as Graph makes them (`tag.tenant.guid`). */
export function isJobId(text: string): boolean {
  return jobId.test(text) && !text.includes("..");
}

/**
 * A string literal of an OData expression: quotes doubled (query-parameters.md, "Escaping single
 * quotes"), control characters replaced by spaces, cut at 256 characters.
 */
export function literal(text: string): string {
  return `'${clean(text).replaceAll("'", "''")}'`;
}

/** A `$search` clause on one property: backslash and double quote are escaped by a backslash. */
export function searchClause(property: string, text: string): string {
  return `"${property}:${clean(text).replace(/[\\"]/g, "\\$&")}"`;
}

/** Query options as a query string; every value is percent-encoded as a whole. */
export function queryString(
  options: Readonly<Record<string, string | number | undefined>>,
): string {
  const parts = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(String(value))}`],
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function clean(text: string): string {
  // eslint-disable-next-line no-control-regex -- exactly these have no place in a filter
  const spaced = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ").trim();
  return spaced.slice(0, maxValueLength).replace(/\p{Surrogate}/gu, "\ufffd");
}
