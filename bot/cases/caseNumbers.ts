import { createHash } from "node:crypto";
import { z } from "zod";

import { type DocumentStore } from "../store/port";

/** Cases are counted from here, so that a number is not taken for a line or a minute. */
const firstNumber = 1001;
const mostAttempts = 100;

/** Those of before a schema was written have none. */
const schema = z.literal(1).optional();
const counterShape = z.object({ schema, last: z.number().int() });
const nameShape = z.object({ schema, number: z.number().int(), openedAt: z.string() });

/** What a case is called, and since when. */
export type CaseName = Omit<z.infer<typeof nameShape>, "schema">;

/**
 * The number that belongs to a key, kept as `caseKeys/<hash>`: the same key gets the same number
 * again. One drawn beside a faster process is never used. Throws when the store fails.
 */
export async function nameCase(
  store: DocumentStore,
  key: string,
  openedAt: string,
): Promise<CaseName> {
  const document = `caseKeys/${createHash("sha256").update(key).digest("base64url")}`;
  const before = await store.read(document);
  if (before) return nameShape.parse(before.value);
  const named = { schema: 1, number: await drawNumber(store), openedAt };
  if ((await store.write(document, named, "absent")).state === "written") return named;
  return nameShape.parse((await store.read(document))?.value);
}

async function drawNumber(store: DocumentStore): Promise<number> {
  const key = "caseNumbers";
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const counter = await store.read(key);
    const next = counter ? counterShape.parse(counter.value).last + 1 : firstNumber;
    const expected = counter ? { version: counter.version } : "absent";
    if ((await store.write(key, { schema: 1, last: next }, expected)).state === "written")
      return next;
  }
  throw new Error("No case number could be drawn");
}
