import { type LogEntry } from "../logs/port";
import { isObjectId } from "./odata";
import { type EverywhereRequest, type FoundEverywhere } from "./port";
import { present } from "./present";
import { type ProvisioningLogs } from "./provisioningLogs";
import { byApplication } from "./recentLog";

/**
 * What the log has of a person in all applications, by one request: by the ids, and, for those who may see
 * others, by the name under which HR systems know a worker.
 */
export async function everywhere(
  logs: ProvisioningLogs,
  { person, onlyById = false, since, fresh = false, asker }: EverywhereRequest,
  until: number,
): Promise<FoundEverywhere> {
  if (person === undefined || !isObjectId(person.id))
    return { state: "found", matches: [], more: false };
  const { id, displayName } = person;
  const name = onlyById || displayName === "" ? undefined : displayName;
  const question = present({ sourceId: id, targetIds: [id], name, since });
  const log = await logs.find(question, present({ until, fresh, asker }));
  return byApplication(
    log,
    (entry) => [entry.source.id, entry.target.id].includes(id) || isWorker(entry, name),
  );
}

/** HR systems have ids of their own: there the name tells who it is, unless the target is another account. */
function isWorker({ source, target }: LogEntry, name: string | undefined): boolean {
  const isNamed = source.displayName.toLowerCase() === name?.toLowerCase();
  return isNamed && !isObjectId(source.id) && !isObjectId(target.id);
}
