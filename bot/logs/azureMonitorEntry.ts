import { graphEntry, looksLikeEntry } from "./graphEntry";
import { type LogEntry } from "./port";
import { asObject, pick, pickText, type WireObject } from "./wireObject";

/**
 * Reads the envelope in which Azure Monitor sends an entry to storage and Event Hub: the entry is in
 * `properties`, nested or as a JSON string, and the envelope repeats time and result. Undefined when
 * there is no such envelope. (A Log Analytics row of AADProvisioningLogs has no envelope: it is an
 * entry whose members are JSON strings.)
 */
export function azureMonitorEntry(object: WireObject): LogEntry | undefined {
  const properties = asObject(pick(object, "properties"));
  if (properties === undefined) return undefined;
  const said = pickText(object, "category", "operationName");
  if (!looksLikeEntry(properties) && !/^provisioning ?(?:logs|activity)$/i.test(said))
    return undefined;
  const { time, resultType, resultDescription } = {
    time: pick(object, "time", "TimeGenerated"),
    resultType: pick(object, "resultType"),
    resultDescription: pick(object, "resultDescription"),
  };
  return graphEntry({ time, resultType, resultDescription, ...properties });
}
