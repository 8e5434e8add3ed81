import { type Diagnosis } from "../bot/diagnosis";
import { accountOf } from "./forLeaver";
import { type FollowNews } from "./followNews";
import { type Topic } from "./topic";
import { type Turn } from "./turn";

/** The account is gone: what somebody waits for who asks about one who left. */
const gone = "accountSwitchedOff";

/**
 * Whether the end of an account is waited for rather than its beginning: of who left, unless it is gone, which was
 * then not meant. Employees ask about their own.
 */
export function awaitsEnd({ audience }: Turn, { flow }: Topic, causeBefore: string): boolean {
  return flow === "leavers" && audience.role !== "employee" && causeBefore !== gone;
}

/** Whether there is an account whose end can be waited for, as far as the log shows. */
export function canAwaitEnd({ findings: [finding], evidence }: Diagnosis): boolean {
  if (finding === undefined || evidence.scenario !== "application") return false;
  const account = accountOf(evidence, finding.cause.family);
  return account === "seen" || (account === "unsure" && finding.certainty !== "possible");
}

/** What a new look means to whoever waits for the end of an account: that it is in place is no news. */
export function newsOfEnd(usual: FollowNews, { findings: [finding] }: Diagnosis): FollowNews {
  if (finding?.cause.id === gone && finding.certainty !== "possible") return "done";
  return usual === "done" ? "same" : usual;
}
