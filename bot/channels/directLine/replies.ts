import { z } from "zod";

import { type Json } from "../../store/port";
import { type Deliver, type Replace } from "../../turns/port";
import { botActivity, frame, typingActivity } from "./activity";
import { type ConversationLog } from "./conversationLog";
import { type Streams } from "./streams";

export interface RepliesParts {
  readonly conversations: ConversationLog;
  readonly streams: Pick<Streams, "wake" | "show">;
  readonly clock: { now(): number };
  readonly newId: () => string;
}

/** What the bot does in conversations. */
export interface Replies {
  /** Inserts a reply, once per key. */
  readonly deliver: Deliver;
  /** Replaces an activity of the bot, such as a card, under its id. */
  readonly replace: Replace;
  /** Shows in the open windows that the bot is at work; nothing is kept. */
  readonly typing: (reference: Json) => Promise<void>;
  /** Deletes all that was said in a conversation. */
  forget(conversation: string): Promise<void>;
}

const referenceShape = z.object({ conversation: z.string(), replyToId: z.string().optional() });

/** Creates the ways in which the bot says, replaces and forgets, and shows that it is at work. */
export function createReplies({ conversations, streams, clock, newId }: RepliesParts): Replies {
  return {
    deliver: async (reference, key, message) => {
      const { conversation, replyToId } = referenceShape.parse(reference);
      const activity = { ...botActivity(message, replyToId), ...frame(conversation, clock.now()) };
      const once = `effect:${key}`;
      const inserted = await conversations.insert(conversation, { by: "bot", activity, once });
      if (inserted.state === "full") return { state: "gone", reason: "the conversation is full" };
      if (inserted.state === "inserted") streams.wake(conversation);
      return { state: "delivered", id: inserted.id };
    },
    replace: async (reference, id, message) => {
      const { conversation } = referenceShape.parse(reference);
      const activity = { ...botActivity(message, undefined), ...frame(conversation, clock.now()) };
      const whole = { ...activity, id };
      if (!(await conversations.replace(conversation, id, whole)))
        return { state: "gone", reason: "the activity is not there" };
      streams.show(conversation, whole);
      return { state: "delivered", id };
    },
    typing: (reference) => {
      const { conversation } = referenceShape.parse(reference);
      streams.show(conversation, {
        ...typingActivity(newId()),
        ...frame(conversation, clock.now()),
      });
      return Promise.resolve();
    },
    forget: (conversation) => conversations.forget(conversation),
  };
}
