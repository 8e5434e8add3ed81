import { withFacts } from "../diagnosis";
import { type RankEntries } from "../logs/port";
import { notLookedUp } from "./assembleEvidence";
import { createCache } from "./cache";
import { type GraphClient } from "./client";
import { type Clock } from "./clock";
import { type Collection, createCollector } from "./collector";
import { createEvidenceReader } from "./evidenceReader";
import { everywhere } from "./everywhere";
import { isObjectId } from "./odata";
import { type Collected, type Directory, type EvidenceSource } from "./port";
import { present } from "./present";
import { createRecentChanges } from "./recentChanges";
import { createProvisioningLogs } from "./provisioningLogs";
import { createSurvey } from "./survey";
import { readPerson } from "./personRead";

export interface EvidenceSourceOptions {
  readonly client: GraphClient;
  readonly clock: Clock;
  /** Longest time for one collection, all its requests together. */
  readonly turnMs?: number;
  /** Ranks what the log says of everybody. */
  readonly rank?: RankEntries;
  /** The tenant's applications, for a look at all of them; none can be read when missing. */
  readonly applications?: Directory["applications"];
}

/** How long the same question gets the same answer, as long as the log's own answers are kept. */
const collectedMs = 60_000;

const unranked: RankEntries = () => ({ causes: [], causeOf: () => undefined });

const unlisted: Directory["applications"] = () =>
  Promise.resolve({ state: "notReadable", reason: "unavailable" });

/**
 * Collects what is known about a person in an application, or about everybody in it. The same question
 * within a minute is answered from one collection.
 */
export function createEvidenceSource(options: EvidenceSourceOptions): EvidenceSource {
  const { client, clock, turnMs = 6_000, rank = unranked, applications = unlisted } = options;
  const logs = createProvisioningLogs(client, clock);
  const { read, prepare, jobs, rules } = createEvidenceReader(client, clock, logs, turnMs);
  const prepared = createCache<true>({ clock, ttlMs: collectedMs, max: 200 });
  const collections = createCache<Collection>({
    ...{ clock, ttlMs: collectedMs, max: 200 },
    keep: ({ collected }) => couldLook(collected),
    ranOut: (one) => one.ranOut,
    // The caches of the single reads see to it that a button cannot flood Graph.
    freshMs: 0,
  });
  const collect = createCollector({ clock, logs, read, rank, turnMs });
  const changes = createRecentChanges(clock);
  const now = (): string => new Date(clock.now()).toISOString();

  return {
    collect(request) {
      const { app, person, worker, onlyById = false, everybody = false } = request;
      const notBefore = changes.lately(app.id);
      const fresh = request.fresh === true || notBefore !== undefined;
      // Ids enter paths: what is no object id is not looked for.
      const proper = isObjectId(app.id) && (person === undefined || isObjectId(person.id));
      if (!proper) return Promise.resolve(notLookedUp(request, now()));
      const asked = fresh ? present({ ...request, fresh, notBefore }) : request;
      const load = async (): Promise<Collection> => {
        const one = await collect(asked);
        return { ...one, collected: withStart(one.collected, changes.startedAt(app.id)) };
      };
      const { since, until, watch, value, background } = request;
      const key = [app, person, worker, onlyById, everybody, since, until, watch, value];
      const wanted = present({ fresh, until: clock.now() + turnMs, background });
      return collections.get(JSON.stringify(key), load, wanted).then(({ collected }) => collected);
    },
    prepare({ id }) {
      if (!isObjectId(id) || changes.lately(id) !== undefined) return;
      // The collection that follows says what could not be read.
      prepared.get(id, () => prepare(id).then(() => true)).catch(() => undefined);
    },
    changed: changes.note,
    person: (request) => readPerson(client, request, now(), clock.now() + turnMs),
    // They are told with the time they were read at, often to who changed them just now.
    rules: ({ app }) => rules(app.id, now(), { fresh: true, until: clock.now() + turnMs }),
    everywhere: (request) => everywhere(logs, request, clock.now() + turnMs),
    survey: createSurvey({ clock, logs, directory: { jobs }, applications, turnMs }),
  };
}

/** What Graph does not tell of a job: that it was started since it last completed a cycle. */
function withStart(collected: Collected, at: number | undefined): Collected {
  const { evidence } = collected;
  const { steadyState } = evidence.facts;
  if (at === undefined || steadyState.state !== "known") return collected;
  const { last, startedAt } = steadyState.value;
  if (last === null || startedAt !== undefined || Date.parse(last) >= at) return collected;
  const value = { ...steadyState.value, startedAt: new Date(at).toISOString() };
  return {
    ...collected,
    evidence: withFacts(evidence, { steadyState: { ...steadyState, value } }),
  };
}

/** Evidence with a failed read in it is not kept: the next one may do better. */
function couldLook({ evidence, recent }: Collected): boolean {
  if (recent?.state === "notReadable") return false;
  return Object.values(evidence.facts).every(
    (fact) => fact.state === "known" || !["unavailable", "noPermission"].includes(fact.reason),
  );
}
