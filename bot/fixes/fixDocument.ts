import { z } from "zod";

import { type Address } from "../channels/port";
import { type Json } from "../store/port";
import { type FixOutcome, type FixRun, type KeptAssignment } from "./port";

/** A fix as it is kept: what was confirmed, what was taken for it, and what became of it. */
export interface FixDocument {
  readonly schema: 1;
  /** ISO 8601: when it was begun. */
  readonly at: string;
  /** The conversation of whoever confirmed it, and its name there. */
  readonly to: Address;
  readonly ticket: string;
  readonly run: FixRun;
  /** Written down before it is removed. */
  readonly kept?: KeptAssignment;
  /** Missing while it is under way, and after a crash. */
  readonly outcome?: FixOutcome;
  /** ISO 8601: when what is owed is tried again, and how often it was. */
  readonly nextAt?: string;
  readonly tries?: number;
}

const shape = z.object({
  schema: z.literal(1),
  at: z.string(),
  to: z.object({ route: z.enum(["messages", "embedded"]), conversation: z.string() }),
  ticket: z.string(),
  run: z.object({
    fix: z.string(),
    app: z.object({ id: z.string(), displayName: z.string() }),
    by: z.object({}),
  }),
  kept: z.object({ id: z.string(), appRoleId: z.string(), principalId: z.string() }).optional(),
  outcome: z.object({ state: z.string() }).optional(),
  nextAt: z.string().optional(),
  tries: z.number().int().optional(),
});

export function fixKey(id: string): string {
  return `fixes/${id}`;
}

/** What was taken and is not back yet: the rest of the key is the fix's id. */
export const owedPrefix = "fixesOwed/";

export function owedKey(id: string): string {
  return owedPrefix + id;
}

/** The fix of a document, or undefined when it is none of this version. */
export function readFix(value: Json | undefined): FixDocument | undefined {
  return isFix(value) ? value : undefined;
}

/** Documents are written by this product only: what has these members is a fix. */
function isFix(value: unknown): value is FixDocument {
  return shape.safeParse(value).success;
}

/** When a fix was concluded, in milliseconds since 1970; undefined while it is under way or owed. */
export function fixedAt(value: Json): number | undefined {
  const fix = readFix(value);
  const isOver = fix?.outcome !== undefined && fix.outcome.state !== "owed";
  return isOver ? Date.parse(fix.at) : undefined;
}

/** A fix holds texts and numbers only, so it is JSON as it stands. */
export function fixValue(document: FixDocument): Json {
  return document as unknown as Json;
}
