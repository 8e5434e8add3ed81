import { type DocumentStore } from "../../store/port";
import { listLogged } from "./loggedActivity";

/** What is remembered of a conversation so that it need not be read for every insert. */
export interface ConversationIndex {
  /** Number of the last activity that was seen. */
  last: number;
  /** Numbers of the activities that must not be inserted twice. */
  readonly once: Map<string, number>;
  /** The insert under way: those of one process wait for each other. */
  turn: Promise<unknown>;
}

const mostConversations = 500;
const pageSize = 200;

/** Remembers the conversations used last; the store stays the truth. */
export function createConversationIndexes(): (conversation: string) => ConversationIndex {
  /** The least recently used comes first. */
  const indexes = new Map<string, ConversationIndex>();
  return (conversation) => {
    const index = indexes.get(conversation) ?? {
      last: 0,
      once: new Map<string, number>(),
      turn: Promise.resolve(),
    };
    indexes.delete(conversation);
    indexes.set(conversation, index);
    const [oldest] = indexes.keys();
    if (indexes.size > mostConversations && oldest !== undefined) indexes.delete(oldest);
    return index;
  };
}

/** Reads what the index does not know yet: everything, the first time. */
export async function catchUp(
  store: DocumentStore,
  conversation: string,
  index: ConversationIndex,
): Promise<void> {
  for (;;) {
    const page = await listLogged(store, conversation, index.last, pageSize);
    for (const { sequence, once } of page) {
      // Two readers may overlap; a number never goes back.
      index.last = Math.max(index.last, sequence);
      if (once !== undefined) index.once.set(once, sequence);
    }
    if (page.length < pageSize) return;
  }
}
