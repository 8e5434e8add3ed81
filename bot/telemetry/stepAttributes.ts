import { type StepFields } from "./port";

const wordFields = [
  "route",
  "channel",
  "role",
  "kind",
  "state",
  "family",
  "cause",
  "certainty",
  "method",
  "resource",
] as const;

/** A word of the product's own, or the path of a resource; names, texts and addresses are neither. */
const word = /^[\w$/{}.]{1,80}$/;
const incident = /^[a-z0-9]{1,12}$/;

export type Attributes = Record<string, string | number>;

/** The fields as they may leave the product: known names, values that are words. */
export function stepAttributes(fields: StepFields): Attributes {
  const attributes: Attributes = {};
  for (const name of wordFields) {
    const value: unknown = fields[name];
    if (typeof value === "string") attributes[name] = word.test(value) ? value : "other";
  }
  const { status, incident: id } = fields;
  if (typeof status === "number" && Number.isInteger(status)) attributes["status"] = status;
  if (typeof id === "string" && incident.test(id)) attributes["incident"] = id;
  return attributes;
}

/** The same for a metric: an id would make a series of its own. */
export function metricAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== "incident"));
}
