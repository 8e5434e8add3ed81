import {
  type Cause,
  type Certainty,
  type Evidence,
  type Reason,
  type Values,
  type Verdict,
  oncePerEvidence,
  valueOf,
} from "../diagnosis";
import { entryIsOutdated, gateClosedNow } from "./directoryNow";
import { shorten } from "./gate";
import { jobCertainty } from "./jobFact";
import { accountIsThere, logOutcome } from "./logOutcome";
import { because } from "./reasons";
import { type Named, type Recogniser } from "./recogniser";
import { holds, ruledOut, stillOpen, undecided } from "./verdict";

/** A cause that is told by its name, a code or message: nearly all of it is data. */
export interface NamedCause<Id extends string = string> extends Omit<
  Cause<Id>,
  "detect" | "needs"
> {
  /** Endings of codes that can mean other things as well: alone they are at most "possible". */
  readonly ambiguous?: readonly string[];
  /** Other facts that speak for or against it, asked before code and message. */
  readonly facts?: (evidence: Evidence, named: Named) => Verdict | undefined;
  /** Evidence for those who want to see more: rules and values behind what the log says. */
  readonly proof?: (evidence: Evidence) => readonly Reason[];
  /** Facts that `facts` and `proof` read. */
  readonly reads?: Cause["needs"];
}

/** Keeps the literal id, as `defineCause` does. */
export function defineNamedCause<const Id extends string>(cause: NamedCause<Id>): NamedCause<Id> {
  return cause;
}

/**
 * Adds the judgement to a named cause. Whether the evidence names it is judged over all causes
 * together, so that the longest ending wins and `EntryConflict` is never also a `Conflict` of
 * something else.
 */
export function judgedByName<Id extends string>(
  namedCause: NamedCause<Id>,
  recogniser: Recogniser,
): Cause<Id> {
  const { ambiguous = [], facts, proof, reads = [], ...cause } = namedCause;
  const ambiguousCode = (evidence: Evidence): boolean => {
    const code = (valueOf(evidence, "errorCode") ?? "").toLowerCase();
    const endings = (cause.recognises?.codes ?? []).filter((ending) =>
      code.endsWith(ending.toLowerCase()),
    );
    // `EntryConflict` is no mere `Conflict`: the longest ending says what the code means.
    const longest = endings.reduce((best, one) => (one.length > best.length ? one : best), "");
    return ambiguous.includes(longest);
  };
  const judge = (evidence: Evidence): Verdict => {
    const named = recogniser.named(evidence);
    const told = facts?.(evidence, named);
    if (told !== undefined) return told;
    if (named.byEntry?.id === cause.id) {
      return judgeNamed(evidence, named.byEntry.by, ambiguousCode(evidence));
    }
    if (named.byQuarantine === cause.id) return judgeQuarantine(evidence);
    return judgeUnnamed(evidence);
  };
  return {
    ...cause,
    needs: ["entry", "errorCode", "errorText", "skipReason", "quarantine", ...reads],
    detect(evidence) {
      const verdict = judge(evidence);
      if (verdict.is === "ruledOut" || verdict.is === "undecided") return verdict;
      return { ...verdict, because: [...verdict.because, ...(proof?.(evidence) ?? [])] };
    },
  };
}

function judgeNamed(evidence: Evidence, by: "code" | "text", ambiguous: boolean): Verdict {
  const outcome = logOutcome(evidence);
  if (accountIsThere(outcome)) return ruledOut(because("accountWritten", actionOf(evidence)));
  return holds(certaintyOf(evidence, by, ambiguous), namedReasons(evidence), namedValues(evidence));
}

/**
 * The entry itself says so: confirmed. An old entry, a message or a code without one, and whoever is
 * kept out since, so that mending it alone would not help: likely.
 */
function certaintyOf(evidence: Evidence, by: "code" | "text", ambiguous: boolean): Certainty {
  const fromEntry = valueOf(evidence, "entry") !== undefined;
  if (ambiguous) return fromEntry ? "likely" : "possible";
  const holdsNow = !entryIsOutdated(evidence) && !gateClosedNow(evidence);
  return fromEntry && by === "code" && holdsNow ? "confirmed" : "likely";
}

/** What the log said, as reasons: code or skip reason, the property, the message. */
export function namedReasons(evidence: Evidence): Reason[] {
  const code = valueOf(evidence, "errorCode") ?? "";
  const skip = valueOf(evidence, "skipReason") ?? "";
  const property = valueOf(evidence, "failedProperty") ?? "";
  const message = messageBeside(code, valueOf(evidence, "errorText") ?? "");
  return [
    ...(code === "" ? [] : [because("codeWas", { code }, "errorCode")]),
    ...(skip === "" ? [] : [because("skipReasonWas", { reason: skip }, "skipReason")]),
    ...(property === "" ? [] : [because("propertyWas", { property }, "failedProperty")]),
    ...(message === "" ? [] : [because("messageWas", { message }, "errorText")]),
  ];
}

/** The message without its own heading; "" when it only repeats the code. */
function messageBeside(code: string, text: string): string {
  const message = text.replace(/^\s*(?:error )?message:\s*/i, "").trim();
  return message.toLowerCase() === code.toLowerCase() ? "" : shorten(message);
}

/** Values for the texts; each is there only when the log gave it. */
export function namedValues(evidence: Evidence): Values {
  const code = valueOf(evidence, "errorCode") ?? valueOf(evidence, "skipReason") ?? "";
  const property = valueOf(evidence, "failedProperty") ?? "";
  return { ...(code === "" ? {} : { code }), ...(property === "" ? {} : { property }) };
}

function judgeQuarantine(evidence: Evidence): Verdict {
  const code = valueOf(evidence, "quarantine")?.errorCode ?? "";
  const message = shorten(valueOf(evidence, "quarantine")?.errorMessage ?? "");
  const reasons = [
    ...(code === "" ? [] : [because("quarantineErrorIs", { code }, "quarantine")]),
    ...(message === "" ? [] : [because("messageWas", { message }, "quarantine")]),
  ];
  const certainty = jobCertainty(evidence, "confirmed");
  return holds(certainty, reasons, code === "" ? {} : { code });
}

/** The same for every cause that nothing names. */
export const judgeUnnamed = oncePerEvidence((evidence: Evidence): Verdict => {
  const outcome = logOutcome(evidence);
  if (outcome === "skipped") return undecided("skipReason");
  if (outcome === "unread") return undecided(...stillOpen(evidence, "entry", "errorCode"));
  const words = (["errorCode", "errorText", "skipReason"] as const).some(
    (name) => valueOf(evidence, name) !== undefined,
  );
  const open = outcome === "failed" && !words ? stillOpen(evidence, "errorCode") : [];
  if (open.length > 0) return undecided(...open);
  return ruledOut(because("saysSomethingElse", {}));
});

function actionOf(evidence: Evidence): { readonly action: string } {
  return { action: valueOf(evidence, "entry")?.action ?? "unknown" };
}
