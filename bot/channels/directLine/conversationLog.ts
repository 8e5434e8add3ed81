import { type DocumentStore } from "../../store/port";
import { type DirectLineActivity } from "./activity";
import { catchUp, createConversationIndexes } from "./conversationIndex";
import {
  activityId,
  documentKey,
  documentValue,
  listLogged,
  type LoggedActivity,
  readLogged,
  sequenceOf,
} from "./loggedActivity";

/** `known`: it was there before, under this id. `full`: the conversation takes no more. */
export type Inserted =
  | {
      readonly state: "inserted" | "known";
      readonly id: string;
      readonly sequence: number;
      readonly last: number;
    }
  | { readonly state: "full" };

/** The activities of all conversations, kept in the store: `directline/<conversation>/<number>`. */
export interface ConversationLog {
  /** Inserts an activity; with `once`, unless one was inserted under the same key before. */
  insert(conversation: string, activity: DirectLineActivity, once?: string): Promise<Inserted>;
  /** Puts another activity under an id that is there; false when it is not. */
  replace(conversation: string, id: string, activity: DirectLineActivity): Promise<boolean>;
  /** Activities after a number, in order. */
  after(conversation: string, sequence: number, limit: number): Promise<LoggedActivity[]>;
  /** Number of the last activity, 0 when there is none. */
  last(conversation: string): Promise<number>;
}

const mostActivities = 20_000;
const mostAttempts = 50;

/**
 * Creates the log. Numbers are taken by conditional writes, one after the other: whoever takes a
 * number has read all before it, and so has seen an insert of the same key by another process.
 */
export function createConversationLog(store: DocumentStore): ConversationLog {
  const indexOf = createConversationIndexes();

  const insert = async (
    conversation: string,
    activity: DirectLineActivity,
    once: string | undefined,
  ): Promise<Inserted> => {
    const index = indexOf(conversation);
    if (index.last === 0) await catchUp(store, conversation, index);
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const before = once === undefined ? undefined : index.once.get(once);
      const sequence = before ?? index.last + 1;
      const id = activityId(conversation, sequence);
      if (before !== undefined) return { state: "known", id, sequence, last: index.last };
      if (sequence > mostActivities) return { state: "full" };
      const entry = { activity: { ...activity, id }, ...(once !== undefined && { once }) };
      const key = documentKey(conversation, sequence);
      const { state } = await store.write(key, documentValue(entry), "absent");
      if (state === "conflict") {
        await catchUp(store, conversation, index);
        continue;
      }
      index.last = Math.max(index.last, sequence);
      if (once !== undefined) index.once.set(once, sequence);
      return { state: "inserted", id, sequence, last: sequence };
    }
    throw new Error("No number in the conversation could be taken");
  };

  return {
    insert: (conversation, activity, once) => {
      const index = indexOf(conversation);
      const result = index.turn.then(() => insert(conversation, activity, once));
      index.turn = result.catch(() => undefined);
      return result;
    },
    replace: (conversation, id, activity) => replace(store, conversation, id, activity),
    after: (conversation, sequence, limit) => listLogged(store, conversation, sequence, limit),
    last: async (conversation) => {
      const index = indexOf(conversation);
      await catchUp(store, conversation, index);
      return index.last;
    },
  };
}

async function replace(
  store: DocumentStore,
  conversation: string,
  id: string,
  activity: DirectLineActivity,
): Promise<boolean> {
  const sequence = sequenceOf(conversation, id);
  if (sequence === undefined) return false;
  const key = documentKey(conversation, sequence);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const document = await store.read(key);
    if (!document) return false;
    const value = documentValue({ ...readLogged(document), activity: { ...activity, id } });
    if ((await store.write(key, value, document)).state === "written") return true;
  }
  throw new Error("The activity changed during every attempt");
}
