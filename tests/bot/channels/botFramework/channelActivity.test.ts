import { z } from "zod";
import { readActivity } from "../../../../bot/channels/botFramework/channelActivity";
import { fc, runs } from "../../../properties";
import { messageActivity } from "./activities";

const id = z
  .string()
  .min(1)
  .max(1000)
  .refine((one) => !/\p{Surrogate}/u.test(one));
const orMissing = <T extends z.ZodTypeAny>(type: T) => type.optional().catch(undefined);
const text = (most = Infinity) => orMissing(z.string().max(most));
const account = orMissing(z.object({ id, name: text(), aadObjectId: text() }));
/** The same, as a schema says it. */
const schema = z.object({
  type: z.string().min(1).max(100),
  id: orMissing(id),
  channelId: text(100),
  serviceUrl: text(2000),
  from: account,
  recipient: account,
  conversation: orMissing(
    z.object({ id, isGroup: orMissing(z.boolean()), conversationType: text(), tenantId: text() }),
  ),
  channelData: orMissing(z.object({ tenant: z.object({ id: z.string() }) })),
  locale: text(50),
  localTimezone: text(100),
  name: text(200),
  action: text(50),
  membersAdded: orMissing(z.array(z.object({ id })).max(1000)),
  entities: orMissing(z.array(z.unknown()).max(200)),
  attachments: orMissing(z.array(z.unknown()).max(200)),
  text: z.unknown(),
  value: z.unknown(),
});

const anything = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, "", "x", 1, true, [], {}, "\ud800", ["a"]),
  fc.constantFrom<unknown>("y".repeat(51), "y".repeat(101), "y".repeat(2001)),
  fc.constantFrom<unknown>({ id: "u1" }, { id: "" }, { id: 1 }, { tenant: { id: "t" } }),
  fc.constantFrom<unknown>({ id: "c", isGroup: true, name: "N", tenantId: 3, more: 1 }),
  fc.constantFrom<unknown>([{ id: "m", name: "M" }], [{ id: "m" }, {}], Array(201).fill(0)),
  fc.constantFrom<unknown>(
    Array(1001).fill({ id: "m" }),
    { tenant: null },
    { id: "z".repeat(1001) },
  ),
);
const fields = fc.dictionary(fc.constantFrom(...Object.keys(schema.shape)), anything);

/** A message that cannot be answered is none. */
function bySchema(body: unknown): unknown {
  const read = schema.safeParse(body).data;
  if (read?.type !== "message") return read;
  const isText = read.text === undefined || read.text === null || typeof read.text === "string";
  const { channelId, serviceUrl, from, conversation } = read;
  const isAddressed = [channelId, serviceUrl, from, conversation].every((one) => one !== undefined);
  return isText && isAddressed ? read : undefined;
}

it("reads what a schema of the protocol reads", () => {
  let read = 0;
  fc.assert(
    fc.property(fields, fc.boolean(), (given, isEvent) => {
      const body = { ...messageActivity({}), ...given, ...(isEvent && { type: "event" }) };
      const activity = readActivity(body);
      if (activity !== undefined) read += 1;
      expect(activity).toEqual(bySchema(body));
    }),
    { numRuns: runs(2_000) },
  );
  expect(read).toBeGreaterThan(500);
});

it.each<[string, unknown]>([
  ["nothing", undefined],
  ["a list", [messageActivity({})]],
  ["a text", "message"],
  ["no type", messageActivity({ type: "" })],
  ["a message from nobody", messageActivity({ from: undefined })],
  ["a message without a conversation", messageActivity({ conversation: { id: "" } })],
  ["a message whose text is none", messageActivity({ text: 5 })],
])("%s is no activity", (_, body) => {
  expect(readActivity(body)).toBeUndefined();
});
