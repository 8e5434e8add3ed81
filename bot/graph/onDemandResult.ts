import { type OnDemandResult } from "../fixes/port";
import { readEntry } from "../logs";

/**
 * What an answer of provision on demand says, in either of its shapes. An answer that cannot be read
 * says nothing of success: its status is "", and the log has to tell.
 */
export function onDemandResult(answer: unknown): OnDemandResult {
  const entry = readEntry(answer);
  if (entry === undefined) return { status: "", code: "", message: "" };
  const { status, error, steps } = entry;
  const skipped = steps.map(({ details }) => details["SkipReason"] ?? "").find((one) => one !== "");
  return { status, code: error?.code ?? skipped ?? "", message: error?.reason ?? "" };
}
