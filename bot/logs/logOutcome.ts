import { readError } from "./logError";
import { readStatus } from "./logSteps";
import { type LogEntry } from "./port";
import { asObject, pick, pickText, type WireObject } from "./wireObject";

/**
 * Status and error of an entry, from v1.0's `provisioningStatusInfo`, from beta's `statusInfo`, or
 * from what an Azure Monitor envelope repeats. The status is "" when none of them says one.
 */
export function readOutcome(object: WireObject): Pick<LogEntry, "status" | "error"> {
  const places = [pick(object, "provisioningStatusInfo"), pick(object, "statusInfo")]
    .map(asObject)
    .filter((place) => place !== undefined);
  const status =
    places.map((place) => readStatus(pick(place, "status"))).find((text) => text !== "") ??
    readStatus(pick(object, "resultType", "status"));
  for (const place of [...places, object]) {
    const error = readError(pick(place, "errorInformation"));
    if (error !== undefined) return { status: status || "failure", error };
  }
  const flat = places
    .filter((place) => !isV1(place))
    .map(readError)
    .find((error) => error !== undefined);
  if (flat !== undefined) return { status: status || "failure", error: flat };
  const reason = status === "failure" ? pickText(object, "resultDescription") : "";
  if (reason === "") return { status };
  return { status, error: { code: "", reason, details: "", recommendedAction: "" } };
}

/** v1.0 has its status and the error beside each other: there is nothing flat to look for. */
function isV1(place: WireObject): boolean {
  return (
    Object.hasOwn(place, "status") &&
    Object.hasOwn(place, "errorInformation") &&
    Object.keys(place).length === 2
  );
}
