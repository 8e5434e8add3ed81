import { emptyEvidence, type Evidence, type Subject, withFacts } from "../diagnosis";
import { chooseEntry } from "../logs";
import { type LogEntry } from "../logs/port";
import { type DirectoryReads } from "./directoryReads";
import { type EntryMatch } from "./entryMatch";
import { factsOfEntry, factsOfJob, factsOfPerson, factsOfSchema } from "./evidenceFacts";
import { type Flow } from "./flow";
import { type Outcome, valueOr } from "./outcome";
import { type Collected, type EvidenceRequest } from "./port";
import { present } from "./present";
import { type SynchronizationJob } from "./synchronization";
import { type ObjectMapping } from "./synchronizationSchema";
import { type User } from "./users";
import { valueFlowFact } from "./valueFlowFact";

/** Request ids kept with the evidence: enough for support, bounded for the case. */
const maxRequestIds = 20;

/** Everything read for one request. */
export interface Readings {
  readonly request: EvidenceRequest;
  readonly collectedAt: string;
  readonly reads: DirectoryReads;
  readonly job: SynchronizationJob | undefined;
  readonly mappings: Outcome<readonly ObjectMapping[]> | undefined;
  readonly flow: Flow;
  /** Undefined when the question was about nobody. */
  readonly log: EntryMatch | undefined;
}

/** The newest meaningful entry about a user. */
export function newestEntry(log: EntryMatch | undefined): LogEntry | undefined {
  return log?.state === "ok" ? chooseEntry(log.value, "user") : undefined;
}

/** Makes the evidence of what was read; what could not be read is unknown, with its reason. */
export function assembleEvidence(readings: Readings): Collected {
  const { request, collectedAt, reads, job, mappings, flow, log } = readings;
  const { person } = request;
  const entry = newestEntry(log);
  const logged = log && factsOfEntry(entry, log);
  const evidence = withFacts(about(readings, entry), {
    ...factsOfJob(reads.app, job, collectedAt),
    ...factsOfSchema(mappings, collectedAt),
    ...logged,
    ...(request.value && {
      valueFlow: valueFlowFact({
        asked: request.value,
        mappings,
        user: sourceUser(readings),
        entries: log?.state === "ok" ? log.value : [],
        fromEntra: flow.fromEntra,
        asOf: collectedAt,
      }),
    }),
    ...(person &&
      reads.person &&
      factsOfPerson({
        userId: person.id,
        reads,
        person: reads.person,
        mappings,
        flow,
        said: saidIn(logged ?? {}),
        asOf: collectedAt,
      })),
  });
  const { scenario, app } = evidence;
  return entry === undefined ? { evidence, scenario, app } : { evidence, scenario, app, entry };
}

/** The person where the values come from; an HR system is not read. */
function sourceUser({ reads, flow }: Readings): User | undefined {
  return flow.fromEntra && reads.person ? valueOr(reads.person.user) : undefined;
}

/** What the log says in words, for the attributes it may name. */
function saidIn({ failedProperty, errorText }: Partial<Evidence["facts"]>): string {
  const texts = [failedProperty, errorText].map((fact) =>
    fact?.state === "known" ? fact.value : "",
  );
  return texts.join("\n");
}

function about(readings: Readings, entry: LogEntry | undefined): Evidence {
  const { request, collectedAt, reads, flow } = readings;
  const principal = valueOr(reads.app.servicePrincipal);
  return {
    ...emptyEvidence({
      subject: subjectOf(request, entry),
      app: present({
        id: request.app.id,
        displayName: firstText(principal?.displayName, request.app.displayName),
        appId: principal?.appId ?? request.app.appId,
      }),
      scenario: flow.scenario,
      collectedAt,
    }),
    requestIds: requestIdsOf(readings),
  };
}

/** What was asked for, and how it ended. */
export function outcomesOf({ reads, mappings, log }: Readings): readonly Outcome<unknown>[] {
  const asked = [
    ...Object.values<Outcome<unknown>>({ ...reads.person }),
    ...Object.values<Outcome<unknown>>({ ...reads.app }),
    ...[mappings, log].filter((one) => one !== undefined),
  ];
  return asked.filter((one) => one.state !== "ambiguous");
}

function requestIdsOf(readings: Readings): string[] {
  const ids = outcomesOf(readings).flatMap(({ requestIds }) => requestIds);
  return [...new Set(ids)].slice(0, maxRequestIds);
}

function subjectOf({ person, worker }: EvidenceRequest, entry: LogEntry | undefined): Subject {
  if (person !== undefined) {
    const { id, displayName, userPrincipalName } = person;
    return present({ kind: "user" as const, id, displayName, userPrincipalName });
  }
  const displayName = firstText(entry?.source.displayName, worker?.name, worker?.workerId);
  return present({ kind: "user" as const, displayName });
}

/** The first text that says something: Graph and the log print "" for nothing. */
function firstText(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text !== undefined && text !== "");
}

/** The answer to a request with ids that are none: nothing was looked up. */
export function notLookedUp(request: EvidenceRequest, collectedAt: string): Collected {
  const { app } = request;
  const evidence = emptyEvidence({ subject: subjectOf(request, undefined), app, collectedAt });
  return { evidence, scenario: evidence.scenario, app };
}
