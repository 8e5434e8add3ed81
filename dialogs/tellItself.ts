import { type Cause, type Family, type Finding } from "../bot/diagnosis";
import { type TextKey } from "../bot/languages";
import { wordsNow } from "./cardWords";
import { type ShownCard } from "./conversation";
import { leadOf } from "./leadOf";
import { whoActs } from "./tellWho";
import { type Turn } from "./turn";

/** Troubles of the way to an application, which end without anybody changing the account or the set-up. */
const passing: ReadonlySet<Family> = new Set([
  "target_throttled",
  "target_server_error",
  "network",
]);

/** Whether a cause is trouble that often ends without anybody changing something. */
export function isPassing({ family }: Cause): boolean {
  return passing.has(family);
}

/**
 * Whether what a card says passes by itself: with when it is tried next and who acts where it does not,
 * and with what the card says is next where it does.
 */
export function whetherByItself(turn: Turn, shown: ShownCard): readonly string[] {
  const { finding, cause } = leadOf(turn, shown);
  if (cause === undefined) return whoActs(turn, shown);
  const key = itselfKey(cause, finding);
  const steps = wordsNow(turn, shown)?.next ?? [];
  const further = cause.owner === "nobody" && steps.length > 0 ? steps : whoActs(turn, shown);
  return key === undefined ? further : [...new Set([turn.text(key), ...further])];
}

/**
 * What is said of whether it passes by itself; undefined of what is only told, such as an entry without its outcome.
 */
export function itselfKey(cause: Cause, finding: Finding | undefined): TextKey | undefined {
  if (cause.tone === "good") return "itselfDone";
  const values = finding?.values ?? {};
  // A job in quarantine is tried again, rarely; and of one that is late the card says since when.
  if (values["quarantined"] === true) return "itselfNo";
  if (values["overdueAt"] !== undefined) return undefined;
  if (values["stopped"] === true) return "retryStopped";
  if (isPassing(cause)) return "itselfMaybe";
  if (cause.owner !== "nobody") return "itselfNo";
  return cause.tone === "waiting" ? "itselfYes" : undefined;
}
