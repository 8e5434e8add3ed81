import { createHash } from "node:crypto";

import { z } from "zod";

import { type DocumentStore, type Json } from "../../store/port";
import { type ChannelReference, readReference, referenceTo } from "./reference";

/** The bot's own chat with each person of the tenant, as far as it was told of it. */
export interface PersonalChats {
  /** Notes the chat of a person; a serviceUrl may change with any activity. */
  keep(userId: string, reference: Json): Promise<void>;
  /** The chat of a person by Entra object id. */
  find(userId: string): Promise<Json | undefined>;
  /** The bot was removed there or blocked: until it is written to again, there is no chat. */
  readonly forget: (reference: ChannelReference) => Promise<void>;
  forgetPerson(userId: string): Promise<void>;
}

const shape = z.object({ schema: z.literal(1), userId: z.string(), reference: z.unknown() });
/**
 * Written again only when something changed, or after an hour, since another instance may have
 * forgotten the chat: most activities come from the same place.
 */
const rewriteMs = 3_600_000;
const mostRemembered = 10_000;

/**
 * Keeps the chats in the store: `personalChats/<hash of the person>`, and which person a conversation
 * is with as `personalChatOf/<hash of the conversation>`. A person has one chat with the bot.
 */
export function createPersonalChats(store: DocumentStore, clock: { now(): number }): PersonalChats {
  const written = new Map<string, { readonly text: string; readonly at: number }>();
  const personKey = (userId: string): string => `personalChats/${hash(userId.toLowerCase())}`;
  const chatKey = (conversation: string): string => `personalChatOf/${hash(conversation)}`;

  const forgetPerson = async (userId: string): Promise<void> => {
    written.delete(personKey(userId));
    await store.delete(personKey(userId));
  };

  return {
    forgetPerson,
    async keep(userId, reference) {
      const read = readReference(reference);
      if (!read) return;
      const lasting = referenceTo(read, read.conversation);
      const text = JSON.stringify(lasting);
      const key = personKey(userId);
      const before = written.get(key);
      if (before?.text === text && clock.now() - before.at < rewriteMs) return;
      await store.write(key, { schema: 1, userId, reference: lasting }, "any");
      await store.write(chatKey(read.conversation.id), { schema: 1, userId }, "any");
      if (written.size >= mostRemembered) written.clear();
      written.set(key, { text, at: clock.now() });
    },
    async find(userId) {
      const document = await store.read(personKey(userId));
      const parsed = shape.safeParse(document?.value);
      return parsed.success ? (parsed.data.reference as Json) : undefined;
    },
    forget: async ({ conversation }) => {
      const document = await store.read(chatKey(conversation.id));
      const userId = z.object({ userId: z.string() }).safeParse(document?.value).data?.userId;
      if (userId === undefined) return;
      await forgetPerson(userId);
      await store.delete(chatKey(conversation.id));
    },
  };
}

function hash(id: string): string {
  return createHash("sha256").update(id).digest("base64url");
}
