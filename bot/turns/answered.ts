import { type StepFields } from "../telemetry/port";
import { type PendingDocument } from "./pendingDocument";
import { type Entity, type Message } from "./port";

/**
 * The line of the log that stands for a reply, and the same for a metric, from which operators count:
 * how many, what was found, after which time. It has no words and no names. Times are milliseconds since 1970.
 */
export function answered(
  { acceptedAt, asker, route, traits }: PendingDocument,
  { entities = [] }: Message,
  now: number,
): StepFields & { readonly ms: number } {
  const known = entities.find(({ type }) => kinds.includes(type));
  return {
    route,
    channel: traits.kind,
    role: asker.role,
    kind: known?.type ?? "text",
    ms: Math.max(0, now - acceptedAt),
    ...(known && details(known)),
  };
}

const kinds: readonly string[] = ["diagnosis", "case", "understanding"];
const shown = ["family", "cause", "certainty", "state"] as const;

function details(entity: Entity): StepFields {
  const found = shown.flatMap((name) => {
    const value = entity[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(found);
}
