import {
  type Certainty,
  type Evidence,
  type Reason,
  type Verdict,
  defineCause,
  valueOf,
} from "../../diagnosis";
import { changeWasEvaluated, isAfter, isOverdue } from "../../rules/timing";
import { blockedNow, directoryMovedOn, entryIsOutdated, lookedSinceChange } from "../directoryNow";
import { documents } from "../documents";
import { jobReason } from "../jobFact";
import { accountIsThere, logOutcome } from "../logOutcome";
import { lastSignOf, nextCycleOf } from "../nextCycleOf";
import { because } from "../reasons";
import { holds, ruledOut, stillOpen, undecided } from "../verdict";

/** The change is newer than the last completed cycle: the service has not looked yet. */
export const notEvaluatedYet = defineCause({
  id: "notEvaluatedYet",
  family: "not_evaluated_yet",
  employeeMayKnow: true,
  tone: "waiting",
  needs: ["steadyState", "changedAt", "entry", "jobState"],
  precedence: 45,
  owner: "nobody",
  retry: "nextCycle",
  page: "provisioning",
  doc: documents.whenWillItFinish,
  fixes: ["provisionOnDemand"],
  english: {
    state: "On its way",
    line: "The newest change for {person} has not been looked at yet; the next cycle of {app} will.",
    employeeLine: "{app} has not been updated since your access changed.",
    next: {
      employee: [
        "?nextAt The next update should start by {nextAt} and usually takes a few minutes.",
        "!overdueAt You need not do anything.",
        "?overdueAt An update has been due since {overdueAt} and has not come. Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "?nextAt Wait: the next cycle should start between {nextFromAt} and {nextAt}. Cycles come every 20 to 40 minutes.",
        "?overdueAt A cycle has been due since {overdueAt}. Look at Entra ID > Enterprise apps > {app} > Provisioning > Current status: a very large change can take hours, and the numbers then still move.",
        "?overdueAt If they do not move, ask an engineer to look at the job.",
        "If it cannot wait: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "!overdueAt If nothing has happened after two cycles, look at Provisioning > Current status for errors.",
      ],
      engineer: [
        "?overdueAt A cycle has been due since {overdueAt}: compare lastExecution, progress and countSuccessiveCompleteFailures of the job. A very large change and throttling by the target make cycles long.",
        "Compare steadyStateLastAchievedTime with the time of the change. Provision on demand evaluates {person} at once; it writes to the target.",
        "Only changes in the source are noticed. After an assignment allow some minutes for replication.",
      ],
    },
  },
  detect(evidence) {
    const job = valueOf(evidence, "jobState");
    if (job !== undefined && job !== "active") {
      return ruledOut(jobReason(job));
    }
    const steadyState = valueOf(evidence, "steadyState");
    const changedAt = valueOf(evidence, "changedAt");
    if (steadyState !== undefined && changedAt !== undefined) {
      const evaluated = changeWasEvaluated(steadyState.last, changedAt);
      if (evaluated === false) return notCompletedSince(evidence, changedAt);
      if (evaluated === true) return evaluatedAfterChange(evidence);
    }
    if (entryIsOutdated(evidence) || directoryMovedOn(evidence)) return waiting(evidence, "likely");
    return withoutTimes(evidence);
  },
});

/**
 * No cycle was completed since the change. Cycles write their entries before they are completed, so
 * an entry after the change shows that the service has looked all the same; and only who has read
 * the log can be sure that there is none.
 */
function notCompletedSince(evidence: Evidence, changedAt: string): Verdict {
  const entry = evidence.facts.entry;
  if (lookedSinceChange(evidence)) {
    if (directoryMovedOn(evidence)) return waiting(evidence, "likely");
    const entryAt = valueOf(evidence, "entry")?.at ?? "";
    return ruledOut(because("lookedAfterChange", { entryAt, changedAt }, "entry"));
  }
  const wasRead = entry.state === "known" ? entry.value.at !== "" : entry.reason === "notFound";
  return waiting(evidence, wasRead ? "confirmed" : "likely");
}

function waiting(evidence: Evidence, certainty: Certainty): Verdict {
  const blocked = blockedNow(evidence);
  const there = accountIsThere(logOutcome(evidence));
  const stands = cyclesStandStill(evidence);
  const is = blocked || stands ? "possible" : there ? atMostLikely(certainty) : certainty;
  const reasons = [
    ...cycleReasons(evidence, false),
    ...changeReasons(evidence),
    ...(blocked ? [because("blockedNow", {})] : []),
  ];
  return holds(is, reasons, nextCycleOf(evidence));
}

/** Nobody may be told to wait for a cycle where none was completed for a day. */
function cyclesStandStill(evidence: Evidence): boolean {
  const fact = evidence.facts.steadyState;
  if (fact.state !== "known" || fact.source === "answers" || fact.value.last === null) return false;
  return isOverdue(lastSignOf(fact.value.last, fact.value.startedAt), evidence.collectedAt);
}

function atMostLikely(certainty: Certainty): Certainty {
  return certainty === "confirmed" ? "likely" : certainty;
}

/**
 * A cycle came after the change: only an entry that says otherwise leaves room for doubt, and more so
 * when no cycle was completed since that entry.
 */
function evaluatedAfterChange(evidence: Evidence): Verdict {
  const reasons = cycleReasons(evidence, true);
  const steadyAt = valueOf(evidence, "steadyState")?.last ?? "";
  const entryIsNewest = isAfter(valueOf(evidence, "entry")?.at ?? "", steadyAt);
  if (directoryMovedOn(evidence) && entryIsNewest) return waitsForNext(evidence);
  return directoryMovedOn(evidence)
    ? holds("possible", [...reasons, ...changeReasons(evidence)], nextCycleOf(evidence))
    : ruledOut(...reasons);
}

/** What closed the gate in the log was undone after the newest entry, by a change nobody dated. */
function waitsForNext(evidence: Evidence): Verdict {
  const is = blockedNow(evidence) ? "possible" : "likely";
  return holds(is, [because("directoryMovedOn", {}, "entry")], nextCycleOf(evidence));
}

function withoutTimes(evidence: Evidence): Verdict {
  const outcome = logOutcome(evidence);
  if (outcome !== "unread" && outcome !== "none" && outcome !== "unclear") {
    return ruledOut(because("saysSomethingElse", {}, "entry"));
  }
  const open = stillOpen(evidence, "jobState", "entry", "steadyState", "changedAt");
  if (open.includes("steadyState") || open.includes("changedAt") || open.includes("entry")) {
    return undecided(...open);
  }
  if (blockedNow(evidence) || outcome !== "none") return ruledOut(because("cannotBeTold", {}));
  return holds("possible", [because("noEntry", {}, "entry")], nextCycleOf(evidence));
}

/** Times told by a person are "before" or "after", not clock times: they are not shown as such. */
function cycleReasons(evidence: Evidence, evaluated: boolean): Reason[] {
  const fact = evidence.facts.steadyState;
  const changedAt = valueOf(evidence, "changedAt");
  if (fact.state !== "known" || changedAt === undefined) return [];
  if (fact.source === "answers") {
    return [because(evaluated ? "toldAfterChange" : "toldBeforeChange", {}, "steadyState")];
  }
  if (fact.value.last === null) return [];
  const values = { steadyAt: fact.value.last, changedAt };
  const { startedAt } = fact.value;
  const waits = !evaluated && startedAt !== undefined;
  return [
    ...(waits ? [because("startedSince", { startedAt }, "steadyState")] : []),
    because(
      evaluated ? "steadyStateAfterChange" : "steadyStateBeforeChange",
      values,
      "steadyState",
    ),
  ];
}

function changeReasons(evidence: Evidence): Reason[] {
  const entryAt = valueOf(evidence, "entry")?.at ?? "";
  const changedAt = valueOf(evidence, "changedAt");
  if (changedAt !== undefined && entryAt !== "" && entryIsOutdated(evidence)) {
    return [because("changedSinceEntry", { entryAt, changedAt }, "changedAt")];
  }
  return directoryMovedOn(evidence) ? [because("directoryMovedOn", {}, "entry")] : [];
}
