import { z } from "zod";
import { type GraphClient } from "./client";
import { readPage } from "./collection";
import { checkMemberGroups } from "./memberships";
import { queryString } from "./odata";
import { type Outcome } from "./outcome";

/** Whether a group that makes a role is there, and whether its members can be told. */
export interface RoleGroupCheck {
  readonly group: string;
  readonly ok: boolean;
  /** In a few words, without the id. */
  readonly detail: string;
}

const permission = "GroupMember.Read.All";
const withId = z.object({ id: z.string().min(1) });

/** Looks each group up, and tries for one user what every turn will ask. Two round trips. */
export async function checkRoleGroups(
  client: GraphClient,
  groups: readonly string[],
): Promise<readonly RoleGroupCheck[]> {
  if (groups.length === 0) return [];
  const requests = Object.fromEntries(
    groups.map((id) => [
      id,
      { path: `/groups/${encodeURIComponent(id)}${queryString({ $select: "id" })}`, permission },
    ]),
  );
  const [answers, anybody] = await Promise.all([
    client.batch(requests),
    client.get({ path: `/users${queryString({ $select: "id", $top: 1 })}`, permission }),
  ]);
  const user = firstId(anybody);
  const members = user === undefined ? anybody : await checkMemberGroups(client, user, groups);
  return groups.map((group) => {
    const found = answers[group];
    if (found?.state !== "ok") return { group, ok: false, detail: groupTrouble(found) };
    return members.state === "ok"
      ? { group, ok: true, detail: "there, and its members can be told" }
      : { group, ok: false, detail: "there, but its members cannot be told" };
  });
}

function groupTrouble(outcome: Outcome<unknown> | undefined): string {
  if (outcome?.state === "notFound") return "no group has this id";
  return outcome?.state === "denied"
    ? `not checked: ${permission} is missing`
    : "not checked: Graph did not answer";
}

function firstId(outcome: Outcome<unknown>): string | undefined {
  if (outcome.state !== "ok") return undefined;
  return readPage(outcome.value, (item) => withId.safeParse(item).data?.id)?.items[0];
}
