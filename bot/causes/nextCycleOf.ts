import { type Evidence, type Values, valueOf } from "../diagnosis";
import { isAfter, nextCycle } from "../rules/timing";

/** From when on a cycle is waited for: the last completed one, or a start of the job after it. */
export function lastSignOf(last: string, startedAt = last): string {
  return isAfter(startedAt, last) ? startedAt : last;
}

/**
 * When the next cycle is expected, or since when it is missed (`overdueAt`): then nobody can say when
 * one will come. Nothing where the job's own times are not known.
 */
export function nextCycleOf(evidence: Evidence): Values {
  const fact = evidence.facts.steadyState;
  if (fact.state !== "known" || fact.source === "answers" || fact.value.last === null) return {};
  const job = valueOf(evidence, "jobState");
  if (job !== undefined && job !== "active") return {};
  const minutes = valueOf(evidence, "cycleMinutes");
  const range = nextCycle(
    lastSignOf(fact.value.last, fact.value.startedAt),
    evidence.collectedAt,
    minutes,
  );
  if (range === undefined) return {};
  if (range.basis === "missed") return { overdueAt: range.dueAt };
  const { fromAt: nextFromAt, toAt: nextAt, basis } = range;
  return { nextFromAt, nextAt, basis, cycle: basis === "interval" ? (minutes ?? "") : "20–40" };
}
