import { randomBytes } from "node:crypto";

import { sharedSigningKey } from "../../../../bot/channels/directLine";
import { openMemoryStore } from "../../../../bot/store/memory";

it("is one key for all who start at once, and for those who start later", async () => {
  const store = openMemoryStore();
  const starts = Array.from({ length: 5 }, () => sharedSigningKey(store, randomBytes));
  const keys = await Promise.all(starts);
  const later = await sharedSigningKey(store, randomBytes);
  expect(new Set([...keys, later].map(String)).size).toBe(1);
  expect(later).toHaveLength(32);
});

it.each([{ schema: 1, hex: "ab" }, { schema: 2 }, "key"])("is not made of %j", async (value) => {
  const store = openMemoryStore();
  await store.write("signingKeys/directLine", value, "any");
  await expect(sharedSigningKey(store, randomBytes)).rejects.toThrow(/delete it/);
});
