import { graphEntry, looksLikeEntry } from "./graphEntry";
import { readError } from "./logError";
import { readStatus } from "./logSteps";
import { type LogEntry } from "./port";
import { asList, asObject, pick, type WireObject } from "./wireObject";

/**
 * Reads the answer of provision on demand, a pair of strings in one of two shapes (gotcha 45): the
 * key is JSON `{result, details}` and the value a JSON object (or `{}`), or the key is the name of a
 * .NET type and the value a JSON array. Undefined for any other pair.
 */
export function onDemandEntry(object: WireObject): LogEntry | undefined {
  const key = pick(object, "key");
  const value = pick(object, "value");
  if (typeof key !== "string") return headerEntry(object);
  const header = asObject(key);
  const status = resultOf(header);
  const inner = [asObject(value), ...asList(value).slice(0, 10).map(asObject)].find(
    (candidate) => candidate !== undefined && looksLikeEntry(candidate),
  );
  if (status === "" && inner === undefined) return undefined;
  const entry = graphEntry(inner ?? {});
  const said = readError(header && pick(header, "details"));
  const error = entry.error?.code ? entry.error : (said ?? entry.error);
  const read = { ...entry, status: entry.status || status };
  return error === undefined ? read : { ...read, error };
}

function resultOf(header: WireObject | undefined): string {
  return readStatus(header && pick(header, "result"));
}

/** Only the key was copied, as the object that it holds. */
function headerEntry(object: WireObject): LogEntry | undefined {
  const status = resultOf(object);
  const details = asObject(pick(object, "details"));
  if (status === "" || details === undefined || pick(details, "errorCode") === undefined)
    return undefined;
  const error = readError(details);
  const entry = { ...graphEntry({}), status };
  return error === undefined ? entry : { ...entry, error };
}
