import { type Evidence, valueOf } from "../../diagnosis";

/**
 * Whether nothing is known but the code "EntrySynchronizationSkipped", which stands for out of scope
 * as well as for already in sync (howto-analyze-provisioning-logs.md).
 */
export function isSkippedOnly(evidence: Evidence): boolean {
  const code = valueOf(evidence, "errorCode") ?? valueOf(evidence, "skipReason") ?? "";
  const bare = valueOf(evidence, "entry") === undefined;
  return bare && /entrysynchronizationskip(?:ped)?$/i.test(code.trim());
}
