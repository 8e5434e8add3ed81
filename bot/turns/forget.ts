import { keyPart } from "./keyPart";
import { conversationsOf, dropStale } from "./personIndex";
import { type Arrival, type Effect, type Tell } from "./port";
import { type DocumentStore } from "../store/port";

export interface ForgetParts {
  readonly store: DocumentStore;
  readonly tell: Tell;
  /** Deletes what the channel, and others beside turns, keep of a conversation. */
  readonly forgetElsewhere: (
    where: Pick<Arrival, "route" | "conversation" | "asker">,
  ) => Promise<void>;
}

const pageSize = 200;
/** A million documents of one conversation would be none. */
const mostPages = 5000;

/**
 * Deletes what is kept of a conversation beside its state, which its own turn has emptied, and brings
 * the event `forget` into the person's other conversations, so that each empties its own in order with
 * what is said there. Doing it again changes nothing: a crash half way is made good by the next try.
 */
export async function forget(
  { store, tell, forgetElsewhere }: ForgetParts,
  pending: Arrival,
  key: string,
  { person }: Extract<Effect, { do: "forget" }>,
): Promise<void> {
  await deleteAll(store, `slots/${pending.route}/${keyPart(pending.conversation)}/`);
  await forgetElsewhere(pending);
  const { userId } = pending.asker;
  if (userId !== undefined) await dropStale(store, userId, pending);
  if (person === undefined) return;
  for await (const to of conversationsOf(store, person)) {
    if (to.route === pending.route && to.conversation === pending.conversation) continue;
    await tell({ id: `forget ${key}`, to, event: "forget", value: {} });
  }
}

async function deleteAll(store: DocumentStore, prefix: string): Promise<void> {
  for (let page = 0; page < mostPages; page++) {
    const documents = await store.list(prefix, { limit: pageSize });
    for (const { key } of documents) await store.delete(key);
    if (documents.length < pageSize) return;
  }
}
