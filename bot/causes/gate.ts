import { type Evidence, type FactName, type Reason, type Verdict, valueOf } from "../diagnosis";
import { type GateNow, activeNow, assignedNow, entryIsOutdated, inScopeNow } from "./directoryNow";
import { gateSentences, saysOneOf } from "./gateSentences";
import {
  type Flag,
  type LogOutcome,
  accountIsThere,
  flagLabels,
  flagsMayExplain,
  logOutcome,
} from "./logOutcome";
import { because } from "./reasons";
import { holds, ruledOut, stillOpen, undecided } from "./verdict";

/** One gate of the scoping step: what the log said of it, and what the directory says now. */
interface Gate {
  readonly flag: Flag;
  /** Sentences of the log that say the gate was closed, for texts pasted without flags. */
  readonly sentences: readonly RegExp[];
  readonly now: (evidence: Evidence) => GateNow;
  /** The fact that `now` rests on. */
  readonly nowFact: FactName;
}

const gates = {
  active: {
    flag: "entryActive",
    sentences: gateSentences.active,
    now: activeNow,
    nowFact: "sourceObject",
  },
  assigned: {
    flag: "entryAssigned",
    sentences: gateSentences.assigned,
    now: assignedNow,
    nowFact: "assignment",
  },
  inScope: {
    flag: "entryInScope",
    sentences: gateSentences.inScope,
    now: inScopeNow,
    nowFact: "scope",
  },
} as const satisfies Readonly<Record<string, Gate>>;

/**
 * Judges one gate of the scoping step (skip reason NotEffectivelyEntitled is decided by its flags,
 * never by its name). The log says what was, the directory what is: both agree, confirmed; the
 * directory contradicts, at most possible, because the entry is old; only the directory speaks,
 * likely; nothing speaks yet, undecided.
 */
export function judgeGate(evidence: Evidence, name: keyof typeof gates): Verdict {
  const gate: Gate = gates[name];
  const now = gate.now(evidence);
  const outcome = logOutcome(evidence);
  const said = whatTheLogSaid(evidence, gate, outcome);
  switch (said.gate) {
    case "closed":
      return closedInLog(evidence, now, said);
    case "passed":
      return now.says === "blocks" ? closedSince(outcome, now) : ruledOut(...said.because);
    case "absent":
      return withoutFlag(evidence, gate, now, outcome);
    case "open":
      return withOpenFlag(evidence, gate, now, outcome);
  }
}

/**
 * Whether log and directory agree that a gate is closed to this person. Then that is what keeps the
 * person out, whatever becomes of the job.
 */
export function keptOut(evidence: Evidence): boolean {
  const { active, assigned, inScope } = gates;
  const own: Gate[] =
    evidence.scenario === "application" ? [active, assigned, inScope] : [active, inScope];
  const outcome = logOutcome(evidence);
  const closed = own.some(
    (gate) =>
      gate.now(evidence).says === "blocks" &&
      whatTheLogSaid(evidence, gate, outcome).gate === "closed",
  );
  return closed || lacksRole(evidence);
}

/** The log misses the role, and the role that is assigned now is the one that may not count. */
function lacksRole(evidence: Evidence): boolean {
  const { path = "none", defaultAccess = false } = valueOf(evidence, "assignment") ?? {};
  const counts = path === "direct" || path === "group";
  return valueOf(evidence, "entryHasRole") === false && counts && defaultAccess;
}

interface Said {
  readonly gate: "closed" | "passed" | "absent" | "open";
  readonly because: readonly Reason[];
  readonly byText: boolean;
}

function whatTheLogSaid(evidence: Evidence, gate: Gate, outcome: LogOutcome): Said {
  const flag = valueOf(evidence, gate.flag);
  if (flag !== undefined) {
    const value = flag ? "True" : "False";
    const reason = because("flagWas", { flag: flagLabels[gate.flag], value }, gate.flag);
    return { gate: flag ? "passed" : "closed", because: [reason], byText: false };
  }
  const text = valueOf(evidence, "errorText") ?? valueOf(evidence, "errorCode") ?? "";
  if (outcome === "gated" && saysOneOf(gate.sentences, text)) {
    const reason = because("messageWas", { message: shorten(text) }, "errorText");
    return { gate: "closed", because: [reason], byText: true };
  }
  const wanted = flagsMayExplain(outcome) || outcome === "unread";
  const open = wanted && stillOpen(evidence, gate.flag).length > 0;
  return { gate: open ? "open" : "absent", because: [], byText: false };
}

function closedInLog(evidence: Evidence, now: GateNow, said: Said): Verdict {
  const reasons = [...said.because, ...now.because];
  if (now.says === "allows") return holds("possible", reasons);
  if (now.says === "blocks") return holds("confirmed", reasons);
  return holds(said.byText || entryIsOutdated(evidence) ? "likely" : "confirmed", reasons);
}

/**
 * The gate was open when the service looked, and is closed in the directory now. The account that
 * the log speaks of will be switched off; and whoever mends a failure helps nobody who is kept out
 * now. Only a delete that is held back is what a closed gate leads to.
 */
function closedSince(outcome: LogOutcome, now: GateNow): Verdict {
  return holds(outcome === "held" ? "possible" : "likely", now.because);
}

function withoutFlag(evidence: Evidence, gate: Gate, now: GateNow, outcome: LogOutcome): Verdict {
  if (now.says === "blocks") return closedSince(outcome, now);
  if (now.says === "allows") return ruledOut(...now.because);
  if (spokenElsewhere(outcome)) return ruledOut(because("saysSomethingElse", {}));
  const open = stillOpen(evidence, gate.nowFact);
  return open.length > 0 ? undecided(...open) : ruledOut(because("cannotBeTold", {}));
}

function withOpenFlag(evidence: Evidence, gate: Gate, now: GateNow, outcome: LogOutcome): Verdict {
  if (now.says === "blocks") return holds("likely", now.because);
  if (now.says === "allows" && outcome === "unread") return ruledOut(...now.because);
  const entry: FactName[] = outcome === "unread" ? ["entry"] : [];
  return undecided(...stillOpen(evidence, ...entry, gate.flag, gate.nowFact));
}

/** Whether the log gives an outcome of its own that a closed gate would not have led to. */
function spokenElsewhere(outcome: LogOutcome): boolean {
  return accountIsThere(outcome) || outcome === "failed" || outcome === "held";
}

/** A message as it may stand in a reason: one line, at most 200 characters. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
}
