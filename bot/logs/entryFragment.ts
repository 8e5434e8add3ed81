import { graphEntry } from "./graphEntry";
import { type LogEntry } from "./port";
import { readFlags } from "./scopingFlags";
import { asDetails, asObject, detail, pick, pickText, type WireObject } from "./wireObject";

/**
 * Reads a part of an entry that somebody copied by itself: the list of steps, one step, the status
 * with its error, the error alone, or the details of the scoping or skip step.
 */
export function entryFragment(value: unknown): LogEntry | undefined {
  if (Array.isArray(value))
    return value.length > 0 && value.slice(0, 20).every(isStep)
      ? graphEntry({ provisioningSteps: value })
      : undefined;
  const object = asObject(value);
  if (object === undefined) return undefined;
  if (isStep(object)) return graphEntry({ provisioningSteps: [object] });
  if (asObject(pick(object, "errorInformation")) !== undefined)
    return graphEntry({ provisioningStatusInfo: object });
  if (isError(object)) return graphEntry({ provisioningStatusInfo: { errorInformation: object } });
  return isSkipDetails(object)
    ? graphEntry({
        provisioningSteps: [
          { name: "EntrySynchronizationSkip", type: "export", status: "skipped", details: object },
        ],
      })
    : undefined;
}

/** Parts are copied one after the other: no more than these are one entry. */
const mostParts = 20;

/**
 * Reads the parts of one entry that somebody copied one by one: its steps, and the status with its error.
 * Undefined where there are not both, or where there is something else.
 */
export function joinedFragments(values: readonly unknown[]): LogEntry | undefined {
  if (values.length < 2 || values.length > mostParts) return undefined;
  const steps = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  const others = steps.filter((value) => !isStep(value));
  const [only] = others;
  const status = asObject(only);
  const isOne = status !== undefined && others.length === 1 && steps.length > 1;
  if (!isOne || asObject(pick(status, "errorInformation")) === undefined) return undefined;
  return graphEntry({ provisioningStatusInfo: status, provisioningSteps: steps.filter(isStep) });
}

function isStep(value: unknown): boolean {
  const step = asObject(value);
  if (step === undefined) return false;
  const name = pickText(step, "name");
  return (
    /^Entry[A-Z]/i.test(name) && (pick(step, "details") ?? pick(step, "description")) !== undefined
  );
}

function isError(object: WireObject): boolean {
  return (
    typeof pick(object, "errorCode") === "string" &&
    ["reason", "errorCategory", "recommendedAction", "additionalDetails", "errorMessage"].some(
      (name) => Object.hasOwn(object, name),
    )
  );
}

function isSkipDetails(object: WireObject): boolean {
  const details = asDetails(object);
  return detail(details, "SkipReason") !== "" || Object.keys(readFlags(details)).length >= 2;
}
