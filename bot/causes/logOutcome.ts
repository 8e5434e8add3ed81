import {
  type EntryAction,
  type Evidence,
  type FactName,
  oncePerEvidence,
  valueOf,
} from "../diagnosis";
import { namesAGate } from "./gateSentences";
import { mayCome } from "./verdict";
import { inSyncSentences, writtenSentences } from "./outcomeSentences";

/**
 * What the provisioning log says about the subject, in one word:
 * - `unread`: not looked yet or could not look; `unclear`: the person could not tell
 * - `none`: looked, there is no entry
 * - `written`: account created or updated; `inSync`: nothing to do, source and target match
 * - `skipped`: skipped, and why can still be found out
 * - `gated`: a scoping gate kept it out (inactive, not assigned, no role, filter)
 * - `removed`: account disabled or deleted, which a closed gate leads to; `held`: that is held back
 * - `failed`: tried and failed, or skipped for another reason than a gate
 */
export type LogOutcome =
  | "unread"
  | "unclear"
  | "none"
  | "written"
  | "inSync"
  | "skipped"
  | "gated"
  | "removed"
  | "held"
  | "failed";

/** The flags of the scoping step, as the admin center prints them. */
export const flagLabels = {
  entryActive: "Active in the source system",
  entryAssigned: "Assigned to the application",
  entryHasRole: "User has the required role",
  entryInScope: "Scoping filter evaluation passed",
} as const satisfies Partial<Record<FactName, string>>;

export type Flag = keyof typeof flagLabels;

const flags = Object.keys(flagLabels) as Flag[];
/** AADSTS50105: not assigned, at sign-in. */
const gateWords = /(?:noteffectivelyentitled|entrysynchronizationskip(?:ped)?|^AADSTS50105)$/i;
const inSyncWords = /redundantexport$/i;
const heldWords = /(?:staged(?:delete|action)|toomanydeletes)$/i;
const says = (text: string, sentences: readonly RegExp[]): boolean =>
  sentences.some((sentence) => sentence.test(text));

/** Reads the log outcome from whatever is known of it: an entry, or only a code or a sentence. */
export const logOutcome = oncePerEvidence((evidence: Evidence): LogOutcome => {
  const entry = valueOf(evidence, "entry");
  const words = wordsOf(evidence);
  if (inSyncWords.test(words)) return "inSync";
  if (entry?.action === "stagedDelete" || heldWords.test(words)) return "held";
  const done = entry?.status === "success" || entry?.status === "warning";
  if (done) return removes(entry.action) ? "removed" : "written";
  return withoutSuccess(evidence, words) ?? withoutWords(evidence);
});

function removes(action: EntryAction): boolean {
  return action === "disable" || action === "delete";
}

/** The skip reason or error code, whichever there is; "" when there is neither. */
function wordsOf(evidence: Evidence): string {
  return (valueOf(evidence, "skipReason") ?? valueOf(evidence, "errorCode") ?? "").trim();
}

function withoutSuccess(evidence: Evidence, words: string): LogOutcome | undefined {
  if (valueOf(evidence, "entry")?.status === "failure") return "failed";
  if (gateWords.test(words)) return "gated";
  if (flags.some((flag) => valueOf(evidence, flag) === false)) return "gated";
  if (words !== "") return "failed";
  return ofText(evidence, valueOf(evidence, "errorText") ?? "");
}

function ofText(evidence: Evidence, text: string): LogOutcome | undefined {
  if (says(text, inSyncSentences)) return "inSync";
  if (namesAGate(text)) return "gated";
  if (says(text, writtenSentences)) return "written";
  const status = valueOf(evidence, "entry")?.status;
  if (status !== undefined && status !== "unknown") {
    return mayCome(evidence, "skipReason") ? "skipped" : "gated";
  }
  return text.trim() === "" ? undefined : "failed";
}

function withoutWords(evidence: Evidence): LogOutcome {
  // Open gates lead to a success as well: an entry cut before its end says neither.
  if (valueOf(evidence, "entry")?.status === "unknown") return "unclear";
  if (flags.some((flag) => valueOf(evidence, flag) === true)) return "gated";
  const entry = evidence.facts.entry;
  if (entry.state === "known" || entry.reason === "cannotTell") return "unclear";
  return entry.reason === "notFound" ? "none" : "unread";
}

/** Whether the entry was skipped in a way that the flags of the scoping step can explain. */
export function flagsMayExplain(outcome: LogOutcome): boolean {
  return outcome === "gated" || outcome === "skipped" || outcome === "removed";
}

/** Whether the log says that the account is there: written, or already the same on both sides. */
export function accountIsThere(outcome: LogOutcome): boolean {
  return outcome === "written" || outcome === "inSync";
}
