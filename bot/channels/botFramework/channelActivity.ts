import { z } from "zod";

/**
 * Ids of Teams have some 200 characters. What cannot be written in an address, a surrogate alone, is no
 * id: a reply to it could never be sent.
 */
const id = z
  .string()
  .min(1)
  .max(1000)
  .refine((one) => !/\p{Surrogate}/u.test(one));

/** A field that is read when it fits and is as good as missing when it does not. */
const orMissing = <T extends z.ZodTypeAny>(type: T): z.ZodCatch<z.ZodOptional<T>> =>
  type.optional().catch(undefined);

const account = z.object({
  id,
  name: orMissing(z.string()),
  aadObjectId: orMissing(z.string()),
});

/** What every activity of the Bot Framework protocol has; the rest depends on its type. */
const activity = z.object({
  type: z.string().min(1).max(100),
  id: orMissing(id),
  channelId: orMissing(z.string().max(100)),
  serviceUrl: orMissing(z.string().max(2000)),
  from: orMissing(account),
  recipient: orMissing(account),
  conversation: orMissing(
    z.object({
      id,
      isGroup: orMissing(z.boolean()),
      conversationType: orMissing(z.string()),
      tenantId: orMissing(z.string()),
    }),
  ),
  channelData: orMissing(z.object({ tenant: z.object({ id: z.string() }) })),
  locale: orMissing(z.string().max(50)),
  localTimezone: orMissing(z.string().max(100)),
  name: orMissing(z.string().max(200)),
  /** Of an installationUpdate: `add`, `remove`, or one of them with `-upgrade`. */
  action: orMissing(z.string().max(50)),
  membersAdded: orMissing(z.array(z.object({ id })).max(1000)),
  entities: orMissing(z.array(z.unknown()).max(200)),
  attachments: orMissing(z.array(z.unknown()).max(200)),
  text: z.unknown(),
  value: z.unknown(),
});

/** An activity whose shape was checked; its values are still the sender's word. */
export type ChannelActivity = z.infer<typeof activity>;

/** An activity that can be answered: it says where and by whom. */
export type AddressedActivity = ChannelActivity & {
  readonly [K in "channelId" | "serviceUrl" | "from" | "conversation"]: NonNullable<
    ChannelActivity[K]
  >;
};

/** Reads a request's body as an activity; undefined when it is none. */
export function readActivity(body: unknown): ChannelActivity | undefined {
  const parsed = activity.safeParse(body);
  if (!parsed.success) return undefined;
  const { type, text } = parsed.data;
  const textFits = text === undefined || text === null || typeof text === "string";
  return type !== "message" || (textFits && isAddressed(parsed.data)) ? parsed.data : undefined;
}

/** Whether an activity says who wrote it, in which conversation, and where to answer. */
export function isAddressed(one: ChannelActivity): one is AddressedActivity {
  return (
    one.channelId !== undefined &&
    one.serviceUrl !== undefined &&
    one.from !== undefined &&
    one.conversation !== undefined
  );
}
