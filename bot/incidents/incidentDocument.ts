import { z } from "zod";

import { type Json } from "../store/port";
import { type Incident, incidentKinds } from "./port";

/** All documents of watched applications begin with this; then the object id. */
export const incidentPrefix = "incidents/";

/** A watched application: when it is looked at next, and its newest incident. */
export interface WatchDocument {
  /** ISO 8601. Whoever moves it on does the look: of several instances one. */
  readonly nextAt: string;
  /** Incidents so far. */
  readonly count: number;
  readonly incident?: Incident;
  /** Share of what usually fails, from 0 to 1, by the last look without an incident that showed it. */
  readonly usualShare?: number;
  /** The version of the incident that all have been told of. */
  readonly told: number;
}

const text = z.string().optional();
const party = z.object({
  role: z.enum(["employee", "helpdesk", "engineer"]),
  userId: text,
  displayName: text,
  at: z.object({ route: z.enum(["messages", "embedded"]), conversation: z.string() }),
});
const incident = z.object({
  id: z.string(),
  version: z.number().int(),
  app: z.object({ id: z.string(), displayName: z.string() }),
  kind: z.enum(incidentKinds),
  state: z.enum(["open", "over"]),
  since: z.string(),
  openedAt: z.string(),
  seenAt: z.string(),
  overAt: text,
  cause: text,
  triage: z
    .object({
      since: z.string(),
      entries: z.number(),
      failed: z.number(),
      causes: z.array(z.object({ cause: text, entries: z.number() })),
    })
    .optional(),
  usualShare: z.number().optional(),
  owner: party.optional(),
  cases: z.number().int(),
});
const shape = z.object({
  schema: z.literal(1),
  nextAt: z.string(),
  count: z.number().int(),
  incident: incident.optional(),
  told: z.number().int(),
  usualShare: z.number().optional(),
});

/** Reads a document; undefined when it is none of this version, which is then begun anew. */
export function readWatch(value: Json | undefined): WatchDocument | undefined {
  const parsed = shape.safeParse(value);
  // JSON holds no undefined members, so what fits the shape also fits the exact type.
  return parsed.success ? (parsed.data as WatchDocument) : undefined;
}

export function watchValue(watch: WatchDocument): Json {
  return { ...watch, schema: 1 } as unknown as Json;
}

/** The key of the document an incident is in; undefined for what is no id of one. */
export function keyOfIncident(incidentId: string): string | undefined {
  const appId = /^([0-9a-f-]{36})-\d{1,9}$/i.exec(incidentId)?.[1];
  return appId === undefined ? undefined : incidentPrefix + appId;
}

/** When an application was to be looked at next: long ago for one that nobody watches any more. */
export function watchedAt(value: Json): number | undefined {
  const at = Date.parse(readWatch(value)?.nextAt ?? "");
  return Number.isNaN(at) ? undefined : at;
}
