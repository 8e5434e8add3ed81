import {
  type AppRef,
  emptyEvidence,
  type Evidence,
  type FactSource,
  known,
  type Scenario,
  type Subject,
  withFacts,
} from "../diagnosis";
import { kindOf } from "./chooseEntry";
import { entryFacts, entryOf } from "./entryFacts";
import { type LogEntry } from "./port";

/**
 * The evidence that one log entry gives by itself; `collectedAt` is the time of reading, ISO 8601. An
 * entry without a status is one all the same: how it ended is not shown.
 */
export function entryEvidence(entry: LogEntry, source: FactSource, collectedAt: string): Evidence {
  const evidence = partEvidence(entry, source, collectedAt);
  if (entry.status !== "") return evidence;
  const at = entry.at === "" ? undefined : entry.at;
  return withFacts(evidence, { entry: known(entryOf(entry, "unknown"), source, at) });
}

/** The same of a text that shows only parts of an entry: without a status there is none. */
export function partEvidence(entry: LogEntry, source: FactSource, collectedAt: string): Evidence {
  const scenario = scenarioOf(entry);
  const about = { collectedAt, scenario, app: appOf(entry), subject: subjectOf(entry, scenario) };
  return withFacts(emptyEvidence(about), entryFacts(entry, source));
}

/**
 * Which flow an entry belongs to, by the names of its systems (the directory's name changed from
 * Azure Active Directory to Microsoft Entra ID, gotcha 29) and by its job's template tag. The display
 * name of an Active Directory target is that of the domain, so any other target of an HR source is one.
 */
export function scenarioOf(
  entry: Pick<LogEntry, "sourceSystem" | "targetSystem" | "jobId">,
): Scenario {
  const fromHr =
    /workday|success ?factors/i.test(entry.sourceSystem) ||
    /^(?:workday|successfactors|API2AA?D)/i.test(entry.jobId);
  if (!fromHr) return "application";
  const toEntra =
    /azure active directory|azure ad\b|entra/i.test(entry.targetSystem) ||
    (entry.targetSystem === "" && /^\w{0,40}2AAD\b/i.test(entry.jobId));
  return toEntra ? "cloudHrToEntra" : "cloudHrToActiveDirectory";
}

/** An HR source gives ids of its own, not Entra object ids; the target's id is one in Entra. */
function subjectOf(entry: LogEntry, scenario: Scenario): Subject {
  const id =
    scenario === "application"
      ? entry.source.id
      : scenario === "cloudHrToEntra"
        ? entry.target.id
        : "";
  const displayName = entry.source.displayName || entry.target.displayName;
  const upn = entry.source.userPrincipalName ?? entry.target.userPrincipalName;
  return {
    kind: kindOf(entry) ?? "user",
    ...(id === "" ? {} : { id }),
    ...(displayName === "" ? {} : { displayName }),
    ...(upn === undefined ? {} : { userPrincipalName: upn }),
  };
}

/** The service principal; on demand names only the systems, of which the other one is the application. */
function appOf(entry: LogEntry): AppRef {
  const isDirectory = /azure active directory|entra id/i;
  const other = [entry.targetSystem, entry.sourceSystem].find(
    (name) => name !== "" && !isDirectory.test(name),
  );
  const displayName = entry.app.displayName || (other ?? "");
  return {
    ...(entry.app.id === "" ? {} : { id: entry.app.id }),
    ...(displayName === "" ? {} : { displayName }),
  };
}
