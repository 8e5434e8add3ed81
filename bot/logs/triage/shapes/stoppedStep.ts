import { isSkip } from "../../logSteps";
import { type LogStep } from "../../port";

/** Whether a step failed or skipped the entry: its texts say why. */
export function isStopped(step: LogStep | undefined): boolean {
  return step !== undefined && (step.status === "failure" || isSkip(step));
}
