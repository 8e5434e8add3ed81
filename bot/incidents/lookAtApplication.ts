import { type Cause, diagnose, type Diagnosis } from "../diagnosis";
import { type Application, type EvidenceSource, type RecentLog } from "../graph/port";
import { type Looked } from "./afterGlance";

export interface LookParts {
  readonly evidence: Pick<EvidenceSource, "collect">;
  readonly causes: readonly Cause[];
  /** Milliseconds since 1970, as the tenant's clock has it. */
  readonly clock: { now(): number };
}

const minute = 60_000;
/** Two cycles of the longest usual length, and a day before them, which shows what is usual. */
const window = { newestMs: 80 * minute, beforeMs: 24 * 60 * minute } as const;
const mostCauses = 4;

/** One look at an application, behind everybody who waits for the log. Never throws. */
export async function lookAtApplication(
  { evidence: source, causes, clock }: LookParts,
  app: Application,
): Promise<Omit<Looked, "cases">> {
  const splitAt = clock.now() - window.newestMs;
  const { evidence, recent } = await source.collect({
    ...{ app, everybody: true, fresh: true, background: true },
    since: new Date(splitAt - window.beforeMs).toISOString(),
    watch: { splitAt: new Date(splitAt).toISOString() },
  });
  const job = diagnose(evidence, causes);
  const jobCause = explaining(job);
  const log = recent?.state === "read" ? recent : undefined;
  const failures = log === undefined ? [] : failuresOf(log);
  const [failing] = failures;
  return {
    app,
    evidence,
    refused: isRefused(job),
    causes: {
      ...(jobCause !== undefined && { job: jobCause }),
      ...(failing?.cause !== undefined && { failures: failing.cause }),
    },
    ...(log?.attempts && {
      attempts: log.attempts,
      triage: {
        since: log.since,
        entries: log.entries,
        failed: log.attempts.before.failed + log.attempts.after.failed,
        causes: failures.slice(0, mostCauses),
      },
    }),
  };
}

/** Whether nothing at all could be read: then it is looked again soon. */
export function isBlind({ evidence, attempts }: Omit<Looked, "cases">): boolean {
  return evidence.facts.jobState.state === "unknown" && attempts === undefined;
}

function explaining({ findings: [first] }: Diagnosis): string | undefined {
  const explains = first !== undefined && first.certainty !== "possible";
  return explains && first.cause.tone !== "good" ? first.cause.id : undefined;
}

/** Only where the job's own error says so: the quarantine by itself can have other reasons. */
function isRefused({ findings }: Diagnosis): boolean {
  return findings.some(
    ({ cause, certainty }) => cause.family === "invalid_credentials" && certainty === "confirmed",
  );
}

function failuresOf({ causes }: RecentLog): NonNullable<Looked["triage"]>["causes"] {
  return causes
    .filter(({ example }) => example.status === "failure")
    .map(({ cause, entries }) => ({ entries, ...(cause !== undefined && { cause }) }));
}
