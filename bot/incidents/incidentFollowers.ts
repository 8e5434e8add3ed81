import { createHash } from "node:crypto";
import { z } from "zod";

import { type DocumentStore, type Json } from "../store/port";
import { type Address } from "../turns/port";

/** The conversations that are told when an incident is over: `incidentFollowers/<incident>/<hash>`. */
export interface IncidentFollowers {
  add(incidentId: string, at: Address): Promise<void>;
  remove(incidentId: string, at: Address): Promise<void>;
  /** Does it for each, who is then no follower any more; throws when it could not be done for one. */
  dismiss(incidentId: string, tell: (at: Address) => Promise<unknown>): Promise<void>;
}

const shape = z.object({
  /** Those of before a schema was written have none. */
  schema: z.literal(1).optional(),
  route: z.enum(["messages", "embedded"]),
  conversation: z.string(),
});
const pageSize = 100;
export const followerPrefix = "incidentFollowers/";

/** When somebody began to follow, in milliseconds since 1970. */
export function followedAt(value: Json): number | undefined {
  return z.object({ at: z.number() }).safeParse(value).data?.at;
}

export function createIncidentFollowers(
  store: DocumentStore,
  clock: { now(): number },
): IncidentFollowers {
  return {
    add: async (incidentId, { route, conversation }) => {
      const value = { schema: 1, route, conversation, at: clock.now() };
      await store.write(keyOf(incidentId, value), value, "any");
    },
    remove: async (incidentId, at) => {
      await store.delete(keyOf(incidentId, at));
    },
    dismiss: async (incidentId, tell) => {
      for (let after = ""; ;) {
        const page = await store.list(prefixOf(incidentId), { after, limit: pageSize });
        for (const { key, value } of page) {
          const at = shape.safeParse(value);
          // What a newer version wrote is left to that.
          if (!at.success) continue;
          await tell({ route: at.data.route, conversation: at.data.conversation });
          await store.delete(key);
        }
        after = page.at(-1)?.key ?? after;
        if (page.length < pageSize) return;
      }
    },
  };
}

function prefixOf(incidentId: string): string {
  return `${followerPrefix}${incidentId}/`;
}

function keyOf(incidentId: string, { route, conversation }: Address): string {
  const hash = createHash("sha256").update(`${route}/${conversation}`).digest("base64url");
  return prefixOf(incidentId) + hash;
}
