import { type RankEntries } from "../logs/port";
import { assembleEvidence } from "./assembleEvidence";
import { type Clock } from "./clock";
import { type EvidenceQuestion, type EvidenceReader, isEmpty } from "./evidenceReader";
import { keptSince } from "./logQuery";
import { type Collected } from "./port";
import { present } from "./present";
import { type ProvisioningLogs } from "./provisioningLogs";
import { ranOut } from "./ranOut";
import { recentLog, recentMs } from "./recentLog";

/** What was collected, and whether some of it could not be read for want of time. */
export interface Collection {
  readonly collected: Collected;
  readonly ranOut: boolean;
}

export interface CollectorParts {
  readonly clock: Clock;
  readonly logs: Pick<ProvisioningLogs, "sweep">;
  readonly read: EvidenceReader["read"];
  readonly rank: RankEntries;
  /** Longest time for one collection, all its requests together, in milliseconds. */
  readonly turnMs: number;
}

/** The same question within a minute is the same question. */
const wholeMinute = (time: number): number => Math.floor(time / 60_000) * 60_000;

/** Makes what reads all that is known about a person in an application, or about everybody in it. */
export function createCollector(
  parts: CollectorParts,
): (request: EvidenceQuestion) => Promise<Collection> {
  const { clock, logs, read, rank, turnMs } = parts;
  const now = (): string => new Date(clock.now()).toISOString();

  const sweep = async (request: EvidenceQuestion) => {
    const { app, fresh, notBefore, since, until: upTo, watch, background } = request;
    const from =
      since === undefined
        ? new Date(wholeMinute(clock.now() - recentMs)).toISOString()
        : keptSince(since, wholeMinute(clock.now()));
    const until = clock.now() + turnMs;
    const options = present({ until, fresh, notBefore, background });
    const log = await logs.sweep(present({ app: app.id, since: from, until: upTo }), options);
    const recent = recentLog(log, { since: from, at: now(), splitAt: watch?.splitAt }, rank);
    return { recent, ranOut: ranOut(log, until, clock.now()) };
  };

  const collectPerson = async (request: EvidenceQuestion): Promise<Collection> => {
    const readings = await read(request, now());
    const first = { collected: assembleEvidence(readings), ranOut: readings.ranOut };
    if (request.since === undefined || !isEmpty(readings.log)) return first;
    // Nothing since then: what happened before still says why.
    const all = await read(present({ ...request, since: undefined }), now());
    const collected = assembleEvidence(all);
    const isOlder = collected.entry !== undefined && ({ older: true } as const);
    return { collected: { ...collected, ...isOlder }, ranOut: all.ranOut };
  };

  const collectEverybody = async (request: EvidenceQuestion): Promise<Collection> => {
    const [readings, swept] = await Promise.all([read(request, now()), sweep(request)]);
    const collected = { ...assembleEvidence(readings), recent: swept.recent };
    return { collected, ranOut: readings.ranOut || swept.ranOut };
  };

  return (request) =>
    request.everybody === true ? collectEverybody(request) : collectPerson(request);
}
