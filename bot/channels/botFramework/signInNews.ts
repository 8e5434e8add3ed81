import { createHash } from "node:crypto";

import { z } from "zod";

import { type DocumentStore } from "../../store/port";
import { type AddressedActivity } from "./channelActivity";

/** What a sign-in came to, for the conversation; each is told once by its id. */
export interface SignInNews {
  readonly id: string;
  readonly event: "signedIn" | "signInFailed";
}

/** Keys of the documents that remember which sign-in was begun. */
export const signInPrefix = "signIns/";

const outcomeShape = z.object({
  schema: z.literal(1),
  outcome: z.enum(["begun", "done", "refused"]),
  at: z.number(),
});

export type SignInOutcome = z.infer<typeof outcomeShape>["outcome"];

/** Remembers by the hash of what asked for it how a sign-in went. */
export interface SignInOutcomes {
  /** Undefined for whoever is the first to begin it; else how it went so far. */
  begin(hash: string): Promise<SignInOutcome | undefined>;
  settle(hash: string, outcome: "done" | "refused"): Promise<void>;
  /** Nothing came of it: whoever comes next may begin it. */
  drop(hash: string): Promise<void>;
}

export function createSignInOutcomes(
  store: DocumentStore,
  clock: { now(): number },
): SignInOutcomes {
  const keep = (hash: string, outcome: SignInOutcome, expected: "absent" | "any") =>
    store.write(signInPrefix + hash, { schema: 1, outcome, at: clock.now() }, expected);
  return {
    begin: async (hash) => {
      if ((await keep(hash, "begun", "absent")).state === "written") return undefined;
      const document = await store.read(signInPrefix + hash);
      return outcomeShape.safeParse(document?.value).data?.outcome ?? "begun";
    },
    settle: async (hash, outcome) => {
      await keep(hash, outcome, "any");
    },
    drop: async (hash) => {
      await store.delete(signInPrefix + hash);
    },
  };
}

/** When a sign-in was begun, for retention. */
export function signInAt(value: unknown): number | undefined {
  return outcomeShape.safeParse(value).data?.at;
}

/** News of an activity, the same for the same activity. */
export function newsOf(activity: AddressedActivity, event: SignInNews["event"]): SignInNews {
  return { id: `${event} ${hashOfActivity(activity)}`, event };
}

/** An activity without an id is known by what it says. */
export function hashOfActivity({ id, conversation, value }: AddressedActivity): string {
  const which = id ?? hashOf(JSON.stringify(value ?? null));
  return hashOf(`${conversation.id}|${which}`);
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
