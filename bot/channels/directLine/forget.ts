import { type DocumentStore } from "../../store/port";
import { catchUp, type ConversationIndex } from "./conversationIndex";
import {
  activityId,
  bytesOf,
  documentKey,
  documentValue,
  loggedAfter,
  type LoggedActivity,
} from "./loggedActivity";

/**
 * Deletes the activities of a conversation; the last one is emptied and keeps its number. What is left
 * when this breaks off is deleted by the next try.
 */
export async function forget(
  store: DocumentStore,
  conversation: string,
  index: ConversationIndex,
): Promise<void> {
  let last: LoggedActivity | undefined;
  for await (const page of loggedAfter(store, conversation, 0)) {
    for (const logged of page) {
      if (last !== undefined) await store.delete(documentKey(conversation, last.sequence));
      last = logged;
    }
  }
  if (last === undefined) return;
  const { sequence, once } = last;
  const { timestamp } = JSON.parse(last.json) as { timestamp?: string };
  const empty = {
    type: "event",
    name: "forgotten",
    id: activityId(conversation, sequence),
    from: { id: "bot", role: "bot" },
    conversation: { id: conversation },
    timestamp,
  };
  await store.write(documentKey(conversation, sequence), documentValue(empty, once), "any");
  await catchUp(store, conversation, index);
  index.once.clear();
  if (once !== undefined) index.once.set(once, sequence);
  index.bytes = bytesOf(JSON.stringify(empty));
}
