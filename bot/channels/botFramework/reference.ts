import { z } from "zod";

import { type Json } from "../../store/port";
import { type AddressedActivity } from "./channelActivity";

const account = z.object({ id: z.string(), name: z.string().optional() });

const reference = z.object({
  schema: z.literal(1),
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.object({
    id: z.string(),
    isGroup: z.boolean().optional(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  user: account,
  bot: account,
  replyToId: z.string().optional(),
});

/** How a conversation of the channel service is found again; kept with an accepted activity. */
export type ChannelReference = z.infer<typeof reference>;

/** What was read of a reference in memory: a turn replies to the one it came with. */
const read = new WeakMap<object, ChannelReference>();

/** The reference of an activity, as a document. */
export function referenceOf(activity: AddressedActivity): Json {
  const { channelId, serviceUrl, conversation, from, recipient, id, channelData } = activity;
  const tenantId = conversation.tenantId ?? channelData?.tenant.id;
  const person = ({ id, name }: z.infer<typeof account>) => defined({ id, name });
  const made: ChannelReference = {
    schema: 1,
    channelId,
    serviceUrl,
    conversation: defined({ ...conversation, tenantId }),
    user: person(from),
    bot: person(recipient ?? { id: "bot" }),
    ...(id !== undefined && { replyToId: id }),
  };
  read.set(made, made);
  return made;
}

/** Reads a stored reference; undefined when an older or other version wrote it. */
export function readReference(stored: Json): ChannelReference | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const known = read.get(stored);
  if (known !== undefined) return known;
  const parsed = reference.safeParse(stored);
  if (parsed.success) read.set(stored, parsed.data);
  return parsed.success ? parsed.data : undefined;
}

/** The reference to a conversation with the same person; it answers no activity. */
export function referenceTo(
  { channelId, serviceUrl, user, bot }: ChannelReference,
  conversation: ChannelReference["conversation"],
): Json {
  return {
    schema: 1,
    channelId,
    serviceUrl,
    conversation: defined(conversation),
    user: defined(user),
    bot: defined(bot),
  };
}

/** The reference to a channel of a team, or a thread in one, in which nobody has written yet. */
export function channelReference(
  { appId, tenantId }: { readonly appId: string; readonly tenantId: string },
  serviceUrl: string,
  id: string,
): Json {
  return {
    schema: 1,
    channelId: "msteams",
    serviceUrl,
    conversation: { id, isGroup: true, conversationType: "channel", tenantId },
    user: { id: "engineers" },
    bot: { id: `28:${appId}` },
  };
}

/** The same without what is undefined: a document has no such members. */
function defined<T extends Readonly<Record<string, string | boolean | undefined>>>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
