import { z } from "zod";

import { type DocumentStore, type Json } from "../store/port";
import { type ConversationAddress } from "./conversationAddress";
import { keyPart } from "./keyPart";
import { type Address, type Route } from "./port";
import { addressOf, stateKey, statePrefix, stateUsedAt } from "./stateDocument";

/** Under whom a conversation stands in the index, and when (milliseconds since 1970) that was written. */
export interface Noted {
  readonly person: string;
  readonly at: number;
}

/** All documents of the index begin with this: `people/PERSON/ROUTE-CONVERSATION`. */
export const peoplePrefix = "people/";
/** How old an entry may become while its conversation goes on. */
export const renewNotedMs = 86_400_000;

const pageSize = 200;
/** A million conversations: more than that is no help desk. */
const mostPages = 5000;
/** Is there once the conversations of before the index stand in it. */
const completeKey = "sweeps/people";

const entryShape = z.object({
  schema: z.literal(1),
  route: z.enum(["messages", "embedded"]),
  conversation: z.string(),
  usedAt: z.number().optional(),
});

/** When an entry was written, for retention. */
export function notedAt(value: Json): number | undefined {
  return entryShape.safeParse(value).data?.usedAt;
}

/** Whose a conversation is: who wrote last; one where others read along is nobody's own. */
function personOf(address: ConversationAddress | undefined): string | undefined {
  return address?.traits.isGroup === false ? address.asker.userId : undefined;
}

/**
 * Notes whose a conversation is, before its state is written: an entry too many is found out when it is
 * read, one too few would leave something undeleted. Written when the person is another one than before,
 * and once a day.
 */
export async function notePerson(
  store: DocumentStore,
  where: Address,
  before: Noted | undefined,
  { address, at }: { readonly address: ConversationAddress | undefined; readonly at: number },
): Promise<Noted | undefined> {
  const person = personOf(address);
  if (person === undefined) return undefined;
  if (before?.person === person && at - before.at < renewNotedMs) return before;
  await store.write(entryKey(person, where), entryOf(where, at), "any");
  return { person, at };
}

/**
 * Puts the entry back, if it is gone, once the state is written: somebody who deletes the person's data
 * at that moment found no state behind it yet, and took it for one of a conversation that is no more.
 */
export async function keepNoted(
  store: DocumentStore,
  where: Address,
  before: Noted | undefined,
  noted: Noted | undefined,
): Promise<void> {
  if (noted === undefined || noted === before) return;
  await store.write(entryKey(noted.person, where), entryOf(where, noted.at), "absent");
}

/** The conversations in which a person wrote last, without those where others read along. */
export async function* conversationsOf(
  store: DocumentStore,
  person: string,
): AsyncGenerator<Address> {
  await complete(store);
  for await (const { value } of all(store, `${peoplePrefix}${keyPart(person)}/`)) {
    const entry = entryShape.safeParse(value).data;
    if (entry === undefined) continue;
    const { route, conversation } = entry;
    if (!(await dropStale(store, person, entry))) yield { route, conversation };
  }
}

/** Deletes the entry of a conversation that is this person's no longer; true when it did. */
export async function dropStale(
  store: DocumentStore,
  person: string,
  where: Address,
): Promise<boolean> {
  const key = entryKey(person, where);
  const entry = await store.read(key);
  if (entry === undefined) return false;
  const state = await store.read(stateKey(where.route, where.conversation));
  if (state !== undefined && personOf(addressOf(state.value)) === person) return false;
  // Only as it was read: a turn may have noted it anew meanwhile.
  return store.delete(key, entry);
}

/** Notes, once, the conversations that were there before the index was. */
async function complete(store: DocumentStore): Promise<void> {
  if ((await store.read(completeKey)) !== undefined) return;
  for await (const { key, value } of all(store, statePrefix)) {
    const address = addressOf(value);
    const person = personOf(address);
    if (person === undefined || address?.conversation === undefined) continue;
    const route: Route = key.startsWith(`${statePrefix}messages/`) ? "messages" : "embedded";
    const where = { route, conversation: address.conversation };
    const entry = entryOf(where, stateUsedAt(value));
    await store.write(entryKey(person, where), entry, "absent");
  }
  await store.write(completeKey, { schema: 1 }, "any");
}

async function* all(store: DocumentStore, prefix: string) {
  let after = "";
  for (let page = 0; page < mostPages; page++) {
    const documents = await store.list(prefix, { after, limit: pageSize });
    yield* documents;
    after = documents.at(-1)?.key ?? after;
    if (documents.length < pageSize) return;
  }
}

function entryKey(person: string, { route, conversation }: Address): string {
  return `${peoplePrefix}${keyPart(person)}/${route}-${keyPart(conversation)}`;
}

function entryOf({ route, conversation }: Address, usedAt: number | undefined): Json {
  return { schema: 1, route, conversation, usedAt };
}
