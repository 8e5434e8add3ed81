import { type LogError } from "./port";
import { asDetails, asObject, pick, pickText, type WireObject } from "./wireObject";

/** Codes that stand for "no error" (gotcha 31). */
export function isNoCode(code: string): boolean {
  return /^(?:none|noerror|success|null|0)?$/i.test(code.trim());
}

/**
 * The error of an entry: `provisioningStatusInfo.errorInformation` in Graph v1.0, the same members
 * flat in beta's `statusInfo` and on demand. Undefined where both code and reason are empty: skipped
 * and successful entries carry null (gotcha 21).
 */
export function readError(value: unknown): LogError | undefined {
  const info = asObject(value);
  if (info === undefined) return undefined;
  const written = pickText(info, "errorCode", "code");
  const code = isNoCode(written) ? "" : written;
  const reason = pickText(info, "reason", "errorMessage", "message");
  if (code === "" && reason === "") return undefined;
  return {
    code,
    reason,
    details: additional(info),
    recommendedAction: pickText(info, "recommendedAction"),
  };
}

/** `additionalDetails` is a string in Graph and may be a list of pairs elsewhere. */
function additional(info: WireObject): string {
  const text = pickText(info, "additionalDetails", "additionalErrorDetails");
  if (text !== "") return text;
  return Object.values(asDetails(pick(info, "additionalDetails")))
    .filter((part) => part !== "")
    .join("; ");
}
