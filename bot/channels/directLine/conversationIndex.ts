import { type DocumentStore } from "../../store/port";
import { bytesOf, loggedAfter, type LoggedActivity } from "./loggedActivity";

/** What is remembered of a conversation so that it need not be read for every insert. */
export interface ConversationIndex {
  /** Number of the last activity that was seen. */
  last: number;
  /** Bytes of the activities up to the last one. */
  bytes: number;
  /** Numbers of the activities that must not be inserted twice. */
  readonly once: Map<string, number>;
  /** The insert under way: those of one process wait for each other. */
  turn: Promise<unknown>;
}

const mostConversations = 500;
/** Keys are chosen by clients: without a bound, long conversations would fill the memory. */
const mostKeys = 200_000;

/** Remembers the conversations used last; the store stays the truth. */
export function createConversationIndexes(): (conversation: string) => ConversationIndex {
  /** The least recently used comes first. */
  const indexes = new Map<string, ConversationIndex>();
  return (conversation) => {
    const index = indexes.get(conversation) ?? {
      last: 0,
      bytes: 0,
      once: new Map<string, number>(),
      turn: Promise.resolve(),
    };
    indexes.delete(conversation);
    let keys = index.once.size;
    for (const { once } of indexes.values()) keys += once.size;
    for (const [oldest, { once }] of indexes) {
      if (indexes.size < mostConversations && keys <= mostKeys) break;
      indexes.delete(oldest);
      keys -= once.size;
    }
    indexes.set(conversation, index);
    return index;
  };
}

/** Reads what the index does not know yet: everything, the first time. */
export async function catchUp(
  store: DocumentStore,
  conversation: string,
  index: ConversationIndex,
): Promise<void> {
  for await (const page of loggedAfter(store, conversation, index.last)) {
    for (const logged of page) count(index, logged);
  }
}

/** Counts an activity once: two readers may overlap, and a number never goes back. */
export function count(index: ConversationIndex, { sequence, json, once }: LoggedActivity): void {
  if (once !== undefined) index.once.set(once, sequence);
  if (sequence <= index.last) return;
  index.last = sequence;
  index.bytes += bytesOf(json);
}
