import { z } from "zod";

import { type DocumentStore } from "../store/port";
import { keyPart } from "./keyPart";
import { type Address } from "./port";

const slotShape = z.object({ schema: z.literal(1), id: z.string() });

function slotKey({ route, conversation }: Address, slot: string): string {
  return `slots/${route}/${keyPart(conversation)}/${keyPart(slot)}`;
}

/** Notes which activity of a conversation is in a slot, so that it can be replaced. */
export async function keepSlot(
  store: DocumentStore,
  where: Address,
  slot: string,
  id: string,
): Promise<void> {
  await store.write(slotKey(where, slot), { schema: 1, id }, "any");
}

/** The activity in a slot; undefined when the channel never said its id. */
export async function findSlot(
  store: DocumentStore,
  where: Address,
  slot: string,
): Promise<string | undefined> {
  const kept = slotShape.safeParse((await store.read(slotKey(where, slot)))?.value);
  return kept.success ? kept.data.id : undefined;
}
