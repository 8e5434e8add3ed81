import { z } from "zod";

import { type EvidenceRequest } from "../graph/port";
import { type Json, type StoredDocument } from "../store/port";
import { type Address } from "../turns/port";
import { type FollowDraft } from "./port";

/** All follows begin with this; the rest is the follow's id. */
export const followPrefix = "follows/";

/** A follow as it is kept: what to look at, whom to tell, and when the next look is due. */
export interface FollowDocument extends FollowDraft {
  readonly schema: 1;
  readonly to: Address;
  /** ISO 8601. Whoever moves it on does the look: of several instances one. */
  readonly nextAt: string;
  /** Looks so far. */
  readonly looks: number;
}

const shape = z.object({
  schema: z.literal(1),
  to: z.object({ route: z.enum(["messages", "embedded"]), conversation: z.string() }),
  request: z.custom<EvidenceRequest>(
    (value) =>
      z.object({ app: z.object({ id: z.string(), displayName: z.string() }) }).safeParse(value)
        .success,
  ),
  firstAt: z.string(),
  untilAt: z.string(),
  paceMs: z.number().positive().optional(),
  nextAt: z.string(),
  looks: z.number().int(),
});

/** The follow of a stored document, or undefined when it is none of this version. */
export function readFollow({ value }: StoredDocument): FollowDocument | undefined {
  const parsed = shape.safeParse(value);
  // JSON holds no undefined members, so what fits the shape also fits the exact type.
  return parsed.success ? (parsed.data as FollowDocument) : undefined;
}

/** A follow holds texts and numbers only, so it is JSON as it stands. */
export function followJson(follow: FollowDocument): Json {
  return follow as unknown as Json;
}
