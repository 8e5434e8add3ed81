import { type FixOutcome, type NotDone } from "../../bot/fixes/port";
import { type TextKey } from "../../bot/languages";
import { type FixRunning } from "../conversation";
import { type Turn } from "../turn";
import { noTokenText } from "./askToSignIn";
import { fixText } from "./fixText";
import { byHand, fixValues } from "./fixValues";

const reasons: Record<Exclude<NotDone, "noToken">, TextKey> = {
  denied: "fixDenied",
  signIn: "fixSignIn",
  notFound: "fixNotFound",
  refused: "fixRefused",
  busy: "fixBusy",
  unavailable: "fixUnavailable",
  stopJobFirst: "fixStopJobFirst",
  wantsDistinguishedName: "fixWantsDistinguishedName",
  notSupported: "fixNotSupported",
  noAssignment: "fixNoAssignment",
  severalAssignments: "fixSeveralAssignments",
  interrupted: "fixInterrupted",
};

const states: Record<Exclude<FixOutcome["state"], "done" | "notDone">, TextKey> = {
  alreadySo: "fixAlreadySo",
  unknown: "fixUnknown",
  owed: "fixOwed",
  restored: "fixRestored",
};

/** What became of a fix, in words; what was not done comes with its reason and the way by hand. */
export function outcomeLines(turn: Turn, { fix, topic, plan, outcome }: FixRunning): string[] {
  if (outcome === undefined) return [];
  const values = {
    ...fixValues(turn, topic, plan),
    way: byHand(turn, fix, topic),
    permission: "",
    said: "",
    ...saidIn(turn, outcome),
  };
  return [turn.text(keyOf(turn, fix, outcome), { ...values, title: fixText(turn, fix, "Title") })];
}

function keyOf(turn: Turn, fix: FixRunning["fix"], outcome: FixOutcome): TextKey {
  if (outcome.state === "done") return doneKey(fix, outcome.result?.status);
  if (outcome.state !== "notDone") return states[outcome.state];
  if (fix === "testCredentials" && outcome.why === "refused") return "fixCredentialsBad";
  return outcome.why === "noToken" ? noTokenText(turn) : reasons[outcome.why];
}

function doneKey(fix: FixRunning["fix"], status: string | undefined): TextKey {
  if (fix === "testCredentials") return "fixCredentialsGood";
  if (fix !== "provisionOnDemand") return "fixDone";
  if (status === "success") return "fixOnDemandSuccess";
  if (status === "skipped") return "fixOnDemandSkipped";
  return status === "failure" ? "fixOnDemandFailure" : "fixOnDemandUnread";
}

/** What Graph said is untrusted: shown as text, and without what looks like a secret. */
function saidIn({ ports }: Turn, outcome: FixOutcome): Record<string, string | number> {
  const { code = "", message = "" } =
    outcome.state === "done" ? (outcome.result ?? {}) : wordsOf(outcome);
  const said = [code, ports.mask(message).text.slice(0, 300)].filter((part) => part !== "");
  return {
    ...(said.length > 0 && { said: said.join(": ") }),
    ...(outcome.state === "notDone" && {
      permission: outcome.permission ?? "",
      seconds: Math.max(1, Math.ceil((outcome.retryAfterMs ?? 0) / 1000)),
    }),
  };
}

function wordsOf(outcome: FixOutcome): { readonly code?: string; readonly message?: string } {
  return outcome.state === "notDone" || outcome.state === "owed" ? outcome : {};
}
