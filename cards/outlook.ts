import { type Finding, type Owner, type Retry, type Values } from "../bot/diagnosis";
import { type Language, type TextKey } from "../bot/languages";

/** The sentence that says who can act. */
export const ownerTexts: Readonly<Record<Exclude<Owner, "nobody">, TextKey>> = {
  appAdmin: "ownerAppAdmin",
  identityAdmin: "ownerIdentityAdmin",
  hrAdmin: "ownerHrAdmin",
  targetAdmin: "ownerTargetAdmin",
  appDeveloper: "ownerAppDeveloper",
  directoryAdmin: "ownerDirectoryAdmin",
};

const retries: Readonly<Record<Exclude<Retry, "notNeeded">, TextKey>> = {
  nextCycle: "retryNextCycle",
  backsOff: "retryBacksOff",
  afterFix: "retryAfterFix",
};

/** Who can act on a finding, and whether and when the service tries again by itself. */
export function outlook(
  { cause, values }: Finding,
  say: (text: string, values: Values) => string,
  { texts }: Language,
): string[] {
  const who = cause.owner === "nobody" ? [] : [say(texts[ownerTexts[cause.owner]], values)];
  // Who waits is told when in the steps, and nothing was tried yet that could be tried again.
  const key = cause.tone === "waiting" ? undefined : retryKey(cause.retry, values);
  return [...who, ...(key === undefined ? [] : [say(texts[key], values)])];
}

function retryKey(retry: Retry, values: Values): TextKey | undefined {
  if (retry === "notNeeded") return undefined;
  if (values["quarantined"] === true) return "retryBacksOff";
  if (values["overdueAt"] !== undefined && retry !== "backsOff") return "retryOverdue";
  if (values["stopped"] === true) return "retryStopped";
  if (values["nextAt"] === undefined || retry === "backsOff") return retries[retry];
  if (values["basis"] === "overdue") {
    return retry === "afterFix" ? "retryAfterFixSoon" : "retrySoon";
  }
  return retry === "afterFix" ? "retryAfterFixAt" : "retryAt";
}
