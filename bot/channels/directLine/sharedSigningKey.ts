import { z } from "zod";

import { type DocumentStore } from "../../store/port";

const keyBytes = 32;
const key = "signingKeys/directLine";
const shape = z.object({ schema: z.literal(1), hex: z.string().regex(/^[0-9a-f]{64}$/) });

/**
 * The key that signs Direct Line tokens, where several instances share a store: a token of one must be
 * good for all. It is created on the first start; who may read the store may make tokens. Throws when
 * the store fails or holds something else under its name.
 */
export async function sharedSigningKey(
  store: DocumentStore,
  random: (bytes: number) => Buffer,
): Promise<Buffer> {
  const own = { schema: 1, hex: random(keyBytes).toString("hex") };
  const found = (await store.read(key))?.value;
  if (found === undefined) await store.write(key, own, "absent");
  const kept = shape.safeParse(found ?? (await store.read(key))?.value);
  if (kept.success) return Buffer.from(kept.data.hex, "hex");
  throw new Error(
    `${key} in the store holds no key of this version; delete it to end all chat sessions`,
  );
}
