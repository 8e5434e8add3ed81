import { type DocumentStore } from "../../store/port";
import { type DirectLineActivity } from "./activity";
import {
  catchUp,
  type ConversationIndex,
  count,
  createConversationIndexes,
} from "./conversationIndex";
import { forget } from "./forget";
import {
  activityId,
  bytesOf,
  documentKey,
  documentValue,
  loggedAfter,
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

/** What is to be inserted: by whom, and under which key at most once. */
export interface Insertion {
  /** The bot may still answer where a client may write no more. */
  readonly by: "client" | "bot";
  readonly activity: DirectLineActivity;
  readonly once?: string | undefined;
}

/** The activities of all conversations, kept in the store: `directline/<conversation>/<number>`. */
export interface ConversationLog {
  /** Inserts an activity; with `once`, unless one was inserted under the same key before. */
  insert(conversation: string, insertion: Insertion): Promise<Inserted>;
  /** Puts another activity under an id that is there; false when it is not. */
  replace(conversation: string, id: string, activity: DirectLineActivity): Promise<boolean>;
  /**
   * Deletes all that was said. The last number stays, without content: what comes later has higher
   * ones, so that open windows get it.
   */
  forget(conversation: string): Promise<void>;
  /** Activities after a number, in order, in pages of bounded size. */
  after(conversation: string, sequence: number): AsyncIterable<readonly LoggedActivity[]>;
  /** Number of the last activity, 0 when there is none. */
  last(conversation: string): Promise<number>;
}

/** A client asks for a whole conversation at once, so it has to fit into memory several times. */
const most = {
  client: { activities: 19_000, bytes: 5_000_000 },
  bot: { activities: 20_000, bytes: 6_000_000 },
};
const mostAttempts = 50;

/**
 * Creates the log. Numbers are taken by conditional writes, one after the other: whoever takes a
 * number has read all before it, and so has seen an insert of the same key by another process.
 */
export function createConversationLog(store: DocumentStore): ConversationLog {
  const indexOf = createConversationIndexes();

  const insert = async (
    conversation: string,
    index: ConversationIndex,
    { by, activity, once }: Insertion,
  ): Promise<Inserted> => {
    if (index.last === 0) await catchUp(store, conversation, index);
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const before = once === undefined ? undefined : index.once.get(once);
      const sequence = before ?? index.last + 1;
      const id = activityId(conversation, sequence);
      if (before !== undefined) return { state: "known", id, sequence, last: index.last };
      const entry = { ...activity, id };
      const json = JSON.stringify(entry);
      const { activities, bytes } = most[by];
      if (sequence > activities || index.bytes + bytesOf(json) > bytes) return { state: "full" };
      const key = documentKey(conversation, sequence);
      const { state } = await store.write(key, documentValue(entry, once), "absent");
      if (state === "conflict") {
        await catchUp(store, conversation, index);
        continue;
      }
      count(index, { sequence, json, ...(once !== undefined && { once }) });
      return { state: "inserted", id, sequence, last: sequence };
    }
    throw new Error("No number in the conversation could be taken");
  };

  return {
    insert: (conversation, insertion) => {
      const index = indexOf(conversation);
      const result = index.turn.then(() => insert(conversation, index, insertion));
      index.turn = result.catch(() => undefined);
      return result;
    },
    replace: async (conversation, id, activity) => {
      const grown = await replace(store, conversation, id, { ...activity, id });
      const index = indexOf(conversation);
      if (index.last > 0) index.bytes += grown ?? 0;
      return grown !== undefined;
    },
    forget: (conversation) => {
      const index = indexOf(conversation);
      const result = index.turn.then(() => forget(store, conversation, index));
      index.turn = result.catch(() => undefined);
      return result;
    },
    after: (conversation, sequence) => loggedAfter(store, conversation, sequence),
    last: async (conversation) => {
      const index = indexOf(conversation);
      await catchUp(store, conversation, index);
      return index.last;
    },
  };
}

/** By how many bytes the conversation grew; undefined when there is nothing under the id. */
async function replace(
  store: DocumentStore,
  conversation: string,
  id: string,
  activity: DirectLineActivity,
): Promise<number | undefined> {
  const sequence = sequenceOf(conversation, id);
  if (sequence === undefined) return undefined;
  const key = documentKey(conversation, sequence);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const document = await store.read(key);
    if (!document) return undefined;
    const { json, once } = readLogged(document);
    const { state } = await store.write(key, documentValue(activity, once), document);
    if (state === "written") return bytesOf(JSON.stringify(activity)) - bytesOf(json);
  }
  throw new Error("The activity changed during every attempt");
}
