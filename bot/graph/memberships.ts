import { z } from "zod";
import { createCache } from "./cache";
import { type GraphClient } from "./client";
import { type Clock } from "./clock";
import { isObjectId } from "./odata";
import { mapOutcome, type Outcome } from "./outcome";
import { type Membership, type Memberships } from "./port";
import { ranOut } from "./ranOut";
import { notReadable } from "./unknownFact";

export interface MembershipsOptions {
  readonly client: GraphClient;
  readonly clock: Clock;
  /** Object ids of the groups to look for, at most 20. */
  readonly groups: readonly string[];
  /** Milliseconds for one look; a turn waits for it. */
  readonly withinMs?: number;
}

/** How long a membership is believed: so long a person keeps a role that was taken away. */
const ttlMs = 5 * 60_000;
const mostPeople = 20_000;

const answer = z.object({ value: z.array(z.string()).max(20) });

/**
 * Reads by `checkMemberGroups`, which follows nested groups and takes 20 ids at once
 * (user-checkmembergroups). One request per person and five minutes; a failure is not remembered.
 */
export function createMemberships(options: MembershipsOptions): Memberships {
  const { client, clock, groups, withinMs = 2_500 } = options;
  const cache = createCache<Outcome<readonly string[]>>({
    clock,
    ttlMs,
    max: mostPeople,
    keep: ({ state }) => state === "ok" || state === "notFound",
    ranOut: (outcome, until) => ranOut(outcome, until, clock.now()),
  });
  const none: Membership = { state: "read", groups: [] };
  return {
    async of(userId) {
      // Ids enter paths: what is no object id is not looked for.
      if (groups.length === 0 || !isObjectId(userId)) return none;
      const until = clock.now() + withinMs;
      const look = () => checkMemberGroups(client, userId, groups, until);
      const outcome = await cache.get(userId.toLowerCase(), look, { until });
      if (outcome.state === "notFound") return none;
      return outcome.state === "ok"
        ? { state: "read", groups: outcome.value }
        : { state: "notReadable", ...notReadable(outcome) };
    },
  };
}

/** Which of some groups a user is in, directly or through others. */
export async function checkMemberGroups(
  client: GraphClient,
  userId: string,
  groupIds: readonly string[],
  until?: number,
): Promise<Outcome<readonly string[]>> {
  const path = `/users/${encodeURIComponent(userId)}/checkMemberGroups`;
  const request = { path, permission: "GroupMember.Read.All" };
  const outcome = await client.ask(request, { groupIds }, until === undefined ? {} : { until });
  return mapOutcome(outcome, (value) =>
    answer.safeParse(value).data?.value.map((id) => id.toLowerCase()),
  );
}
