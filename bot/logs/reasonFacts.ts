import { type Evidence, type FactSource, known } from "../diagnosis";
import { isSkip } from "./logSteps";
import { statedProperty } from "./namedAttribute";
import { type LogEntry, type LogStep } from "./port";
import { flagsOfText } from "./scopingFlags";
import { cut, detail } from "./wireObject";

type Facts = { -readonly [N in keyof Evidence["facts"]]?: Evidence["facts"][N] };

/**
 * Why the entry was skipped or failed, as written: skip reason, error code, text and property. A code
 * that only repeats the skip reason (on-demand answers) is no error code.
 */
export function reasonFacts(
  entry: LogEntry,
  source: FactSource,
  at: string | undefined,
): Partial<Evidence["facts"]> {
  const stopping = entry.steps.filter((step) => step.status === "failure" || isSkip(step));
  const skipReason = skipReasonOf(entry, stopping);
  const code = entry.error?.code ?? "";
  const errorCode = code === "" ? detailOf(stopping, "ErrorCode") : code;
  const text = textOf(entry, stopping);
  const property = detailOf(stopping, "PropertyName") || statedProperty(text);
  const facts: Facts = {};
  if (skipReason !== "") facts.skipReason = known(skipReason, source, at);
  if (errorCode !== "" && errorCode !== skipReason) facts.errorCode = known(errorCode, source, at);
  if (text !== "") facts.errorText = known(text, source, at);
  if (property !== "") facts.failedProperty = known(property, source, at);
  return facts;
}

function skipReasonOf(entry: LogEntry, stopping: readonly LogStep[]): string {
  const written = detailOf(stopping, "SkipReason");
  if (written !== "") return written;
  for (const { description } of stopping) {
    const told = /skip ?reason/i.test(description)
      ? flagsOfText(description).skipReason
      : undefined;
    if (told !== undefined) return told;
  }
  return entry.status === "skipped" ? (entry.error?.code ?? "") : "";
}

function detailOf(steps: readonly LogStep[], name: string): string {
  return steps.map((step) => detail(step.details, name)).find((text) => text !== "") ?? "";
}

/** Reason, details and the descriptions of the steps that failed or skipped, each once. */
function textOf(entry: LogEntry, stopping: readonly LogStep[]): string {
  const parts = [
    entry.error?.reason ?? "",
    entry.error?.details ?? "",
    ...stopping.slice(0, 10).map(({ description }) => description),
  ];
  return cut([...new Set(parts.filter((part) => part !== ""))].join("\n"));
}
