import { azureMonitorEntry } from "../azureMonitorEntry";
import { graphEntry, looksLikeEntry } from "../graphEntry";
import { onDemandEntry } from "../onDemandEntry";
import { type LogEntry } from "../port";
import { readEntries } from "../readEntry";
import { asObject, type WireObject } from "../wireObject";

/**
 * The entries of one value of an export: mostly the one it is, else those of the page, the Azure
 * Monitor records, the Log Analytics table or another wrapping. Parts of an entry, which people paste
 * by themselves, are none: they have neither id nor time.
 */
export function exportedEntries(value: unknown): readonly LogEntry[] {
  const object = typeof value === "string" ? undefined : asObject(value);
  if (object !== undefined) {
    const entry = isEntry(object)
      ? graphEntry(object)
      : (azureMonitorEntry(object) ?? onDemandEntry(object));
    if (entry !== undefined) return [entry];
  } else if (!Array.isArray(value)) return [];
  return readEntries(value, Number.POSITIVE_INFINITY).filter(
    ({ id, at }) => id !== "" || at !== "",
  );
}

/** The member that all entries of Graph have, by its name there, is looked at first. */
function isEntry(object: WireObject): boolean {
  return Object.hasOwn(object, "provisioningSteps") || looksLikeEntry(object);
}
