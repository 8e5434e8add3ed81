import { z } from "zod";

import { type DocumentStore, type Json, type StoredDocument } from "../store/port";
import { addressShape } from "./conversationAddress";
import { keyPart } from "./keyPart";
import { type Arrival } from "./port";

/** Written when an activity is accepted, deleted when everything it asked for was done. */
export interface PendingDocument extends Arrival {
  readonly schema: 1;
  /** Milliseconds since 1970 and a running number: the order of acceptance. */
  readonly acceptedAt: number;
  readonly order: number;
  /** The instance that has it in hand; missing in documents of earlier versions. */
  readonly owner?: string;
}

/** All pending documents begin with this. */
export const pendingPrefix = "pending/";

export function pendingKey({ route, conversation, incoming }: Arrival): string {
  return `${pendingPrefix}${route}/${keyPart(conversation)}/${keyPart(incoming.id)}`;
}

const json = z.custom<Json>((value) => value !== undefined);

const pendingShape = z.object({
  schema: z.literal(1),
  acceptedAt: z.number(),
  order: z.number(),
  owner: z.string().optional(),
  route: z.enum(["messages", "embedded"]),
  conversation: z.string(),
  incoming: z.object({
    id: z.string(),
    kind: z.enum(["message", "joined", "left", "event"]),
    text: z.string(),
    value: json.optional(),
    files: z
      .array(
        z.object({
          name: z.string(),
          url: z.string().optional(),
          contentType: z.string().optional(),
          why: z.enum(["noCase", "several", "tooBig", "empty", "kind", "tooMany"]).optional(),
        }),
      )
      .optional(),
    event: z.string().optional(),
    locale: z.string().optional(),
    timeZone: z.string().optional(),
  }),
  ...addressShape.omit({ locale: true, timeZone: true, conversation: true }).shape,
});

/** The document as read, or undefined when it is none that this version wrote. */
export function readPending(value: Json): PendingDocument | undefined {
  return isPending(value) ? value : undefined;
}

/** JSON holds no undefined members, so what fits the shape also fits the exact type. */
function isPending(value: unknown): value is PendingDocument {
  return pendingShape.safeParse(value).success;
}

/** Takes a document as it was read in hand; undefined when somebody was faster. */
export async function takePending(
  store: DocumentStore,
  document: StoredDocument,
  pending: PendingDocument,
  owner: string,
): Promise<PendingDocument | undefined> {
  const taken: PendingDocument = { ...pending, owner };
  // It was read from JSON and holds nothing else.
  const written = await store.write(document.key, taken as unknown as Json, document);
  return written.state === "written" ? taken : undefined;
}

/** Earlier accepted first. */
export function byAcceptance(a: PendingDocument, b: PendingDocument): number {
  return a.acceptedAt - b.acceptedAt || a.order - b.order;
}
