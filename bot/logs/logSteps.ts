import { type LogStep } from "./port";
import { asDetails, asList, asObject, asText, loosely, pick, pickText } from "./wireObject";

const mostSteps = 200;

/**
 * Step types by spelling and by the numbers of Azure Monitor, where 3 is the export
 * (skip-reasons.md section 1); 4 and 5 follow the order of the enumeration in Graph's metadata.
 */
const types = new Map([
  ["import", "import"],
  ["scoping", "scoping"],
  ["matching", "matching"],
  ["processing", "processing"],
  ["referenceresolution", "referenceResolution"],
  ["export", "export"],
  ["0", "import"],
  ["1", "scoping"],
  ["2", "matching"],
  ["3", "export"],
  ["4", "referenceResolution"],
  ["5", "export"],
]);

/** Results by spelling (`Success` on demand, gotcha 26) and by number (Azure Monitor). */
const statuses = new Map([
  ["success", "success"],
  ["succeeded", "success"],
  ["failure", "failure"],
  ["failed", "failure"],
  ["error", "failure"],
  ["skipped", "skipped"],
  ["warning", "warning"],
  ["0", "success"],
  ["1", "failure"],
  ["2", "skipped"],
  ["3", "warning"],
]);

/** The result in one spelling; "" for one that is none (`unknownFutureValue`, cut off, missing). */
export function readStatus(value: unknown): string {
  return statuses.get(loosely(asText(value))) ?? "";
}

/** Steps in their order; null, a missing list and elements that are no steps give none (gotcha 28). */
export function readSteps(value: unknown): readonly LogStep[] {
  const steps: LogStep[] = [];
  for (const element of asList(value).slice(0, mostSteps)) {
    const step = asObject(element);
    if (step === undefined) continue;
    const type = asText(pick(step, "provisioningStepType", "type", "stepType"));
    const status = asText(pick(step, "status"));
    steps.push({
      name: pickText(step, "name"),
      type: types.get(loosely(type)) ?? type,
      status: readStatus(status) || status.toLowerCase(),
      description: pickText(step, "description"),
      details: asDetails(pick(step, "details")),
    });
  }
  return steps;
}

/** What the steps say about the whole when the entry itself does not: "" unless one decides it. */
export function statusOfSteps(steps: readonly LogStep[]): string {
  if (steps.some(({ status }) => status === "failure")) return "failure";
  if (steps.some((step) => isSkip(step))) return "skipped";
  const last = steps.at(-1);
  return last?.type === "export" && last.status === "success" ? "success" : "";
}

/** The step that skips the object; it alone carries `SkipReason` (gotcha 21). */
export function isSkip(step: LogStep): boolean {
  return step.status === "skipped" || /^EntrySynchronizationSkip/i.test(step.name);
}
