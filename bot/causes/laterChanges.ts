import { type Evidence, type Reason, valueOf } from "../diagnosis";
import { jobWords } from "./jobFact";
import { because } from "./reasons";

/**
 * Good news with a limit: the account is there, but its job stands still, so that what changes from
 * now on does not get there (how-provisioning-works.md). Said beside the good news, because the
 * trouble of the job explains nothing about an account that exists.
 */
export function laterChanges(evidence: Evidence): Reason[] {
  const job = valueOf(evidence, "jobState");
  const stands = job === "off" || job === "quarantine" || job === "missing";
  return stands ? [because("laterChangesWait", { stateWord: jobWords[job] }, "jobState")] : [];
}
