import { type EntryAction, type EntryFacts, type EntryStatus, known } from "../diagnosis";
import { type EntryFactsReader, type LogEntry } from "./port";
import { reasonFacts } from "./reasonFacts";
import { scopingFacts } from "./scopingFacts";

/**
 * Turns one entry into facts, each as of the entry's time. What the entry does not say is left out,
 * so that the caller keeps what it knows. Skip reasons are read from the steps, never from
 * `errorInformation`, which is null on skipped entries (gotcha 21).
 */
export const entryFacts: EntryFactsReader = (entry, source) => {
  const at = entry.at === "" ? undefined : entry.at;
  const status = statuses.find((one) => one === entry.status);
  return Object.assign(
    status === undefined ? {} : { entry: known(entryOf(entry, status), source, at) },
    scopingFacts(entry, source, at),
    reasonFacts(entry, source, at),
  );
};

const statuses: readonly EntryStatus[] = ["success", "skipped", "failure", "warning"];

const actions = new Map<string, EntryAction>([
  ["create", "create"],
  ["update", "update"],
  ["delete", "delete"],
  ["disable", "disable"],
  ["stageddelete", "stagedDelete"],
  ["stagedaction", "stagedDelete"],
  ["other", "other"],
]);

/** The entry as a fact. */
export function entryOf(entry: LogEntry, status: EntryStatus): EntryFacts {
  const { id, at, jobId, cycleId, changeId } = entry;
  return {
    id,
    at,
    status,
    action: actions.get(entry.action) ?? "unknown",
    ...(jobId === "" ? {} : { jobId }),
    ...(cycleId === "" ? {} : { cycleId }),
    ...(changeId === "" ? {} : { changeId }),
  };
}
