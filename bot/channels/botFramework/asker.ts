import { type Asker } from "../../access/port";
import { type AddressedActivity, type ChannelActivity } from "./channelActivity";

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The person of the tenant whom a user id of Direct Line stands for, if it does. */
export type PortalUserLookup = (
  id: string,
) => Promise<(Pick<Asker, "displayName"> & { readonly userId: string }) | undefined>;

/** What proves in production who is asking. */
export interface Proofs {
  readonly tenantId: string;
  readonly portalUser: PortalUserLookup;
}

/**
 * Who is asking, or undefined when it is nobody of the tenant. Without proofs, in local mode, the
 * caller counts as helpdesk. In production the channel proves an identity and no role: that is asked
 * for in each turn (bot/access/roles.ts). Rejects when it cannot be looked up just now.
 */
export async function askerOf(
  activity: AddressedActivity,
  proofs: Proofs | undefined,
): Promise<Asker | undefined> {
  const { from, channelId } = activity;
  const displayName = from.name !== undefined && { displayName: from.name };
  if (proofs === undefined) return { role: "helpdesk", ...displayName };
  if (!isOfTenant(activity, proofs.tenantId)) return undefined;
  if (channelId === "directline") {
    // A name from the page is anybody's word: only what the sign-in said counts.
    return { role: "employee", ...(await proofs.portalUser(from.id)) };
  }
  const userId = provenUserId(activity);
  return { role: "employee", ...(userId !== undefined && { userId }), ...displayName };
}

/**
 * Teams always names the tenant, at times twice, and every name must be ours: the token proves the
 * channel, not the tenant. Where another channel names none, nobody is known anyway.
 */
export function isOfTenant(activity: ChannelActivity, tenantId: string): boolean {
  const named = [activity.conversation?.tenantId, activity.channelData?.tenant.id].filter(
    (one) => one !== undefined,
  );
  if (named.length === 0) return activity.channelId !== "msteams";
  return named.every((one) => one.toLowerCase() === tenantId.toLowerCase());
}

/**
 * Teams proves who writes, and Direct Line the user id that its token was made for; no other channel
 * proves anything (platform/security.md, "Identity and authorisation").
 */
function provenUserId({ channelId, from }: AddressedActivity): string | undefined {
  const userId = from.aadObjectId?.toLowerCase() ?? "";
  return channelId === "msteams" && guid.test(userId) ? userId : undefined;
}

/** In Teams the ids of group chats and channels begin with `19:`; a type says it everywhere. */
export function isGroup({ conversation, channelId }: AddressedActivity): boolean {
  const { conversationType: type, id } = conversation;
  if (conversation.isGroup === true || (type !== undefined && type !== "personal")) return true;
  return channelId === "msteams" && type === undefined && id.startsWith("19:");
}
