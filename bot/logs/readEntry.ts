import { azureMonitorEntry } from "./azureMonitorEntry";
import { entryFragment } from "./entryFragment";
import { graphEntry, looksLikeEntry } from "./graphEntry";
import { onDemandEntry } from "./onDemandEntry";
import { type LogEntry } from "./port";
import { asList, asObject, asText, pick, type WireObject } from "./wireObject";

/**
 * Reads one provisioning log entry of any wire shape: Graph v1.0 and beta, Azure Monitor, Log
 * Analytics, Event Hub, provision on demand, or a copied part. Undefined for every other JSON value.
 */
export function readEntry(value: unknown): LogEntry | undefined {
  const object = typeof value === "string" ? undefined : asObject(value);
  if (object === undefined) return entryFragment(value);
  if (looksLikeEntry(object)) return graphEntry(object);
  return azureMonitorEntry(object) ?? onDemandEntry(object) ?? entryFragment(object);
}

/**
 * Reads up to `limit` entries of a page `{value: [...]}`, of Azure Monitor's `{records: [...]}`, of a
 * Log Analytics answer `{tables: [{columns, rows}]}`, of an array, or the one entry a value is.
 */
export function readEntries(value: unknown, limit: number): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  const one = readEntry(value);
  const elements = one === undefined ? elementsOf(value) : [];
  if (one !== undefined && limit > 0) entries.push(one);
  for (const element of elements) {
    if (entries.length >= limit) break;
    const entry = readEntry(element);
    if (entry !== undefined) entries.push(entry);
  }
  return entries.length > 0 ? entries : entriesWithin(value, limit);
}

const deepest = 8;
const mostNodes = 5_000;

/** Entries inside other wrappings: an answer in a batch, a web hook's body, an index's document. */
function entriesWithin(value: unknown, limit: number): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  let nodes = 0;
  const look = (inner: unknown, depth: number): void => {
    if (entries.length >= limit || depth > deepest || ++nodes > mostNodes) return;
    const object = asObject(inner);
    if (object === undefined) {
      for (const element of asList(inner).slice(0, mostNodes)) look(element, depth + 1);
      return;
    }
    const entry = looksLikeEntry(object)
      ? graphEntry(object)
      : (azureMonitorEntry(object) ?? onDemandEntry(object));
    if (entry !== undefined) entries.push(entry);
    else for (const member of Object.values(object).slice(0, 200)) look(member, depth + 1);
  };
  look(value, 0);
  return entries;
}

function elementsOf(value: unknown): Iterable<unknown> {
  if (Array.isArray(value)) return asList(value);
  const object = asObject(value);
  if (object === undefined) return [];
  const list = [pick(object, "value"), pick(object, "records")].find((member) =>
    Array.isArray(member),
  );
  if (list !== undefined) return asList(list);
  const table = asObject(asList(pick(object, "tables"))[0]);
  return table === undefined ? [] : rowsOf(table);
}

/** Rows of a Log Analytics table as objects by column name, one at a time. */
function* rowsOf(table: WireObject): Generator {
  const names = asList(pick(table, "columns"))
    .slice(0, 200)
    .map((column) => asText(pick(asObject(column) ?? {}, "name")));
  for (const row of asList(pick(table, "rows"))) {
    const cells = asList(row);
    yield Object.fromEntries(names.map((name, index) => [name, cells[index]]));
  }
}
