import { createHash } from "node:crypto";
import { z } from "zod";

import { type DocumentStore, type Json } from "../store/port";
import { type CaseDesk, type CaseDraft, type CaseRecord } from "./port";

/** Cases are counted from here, so that a number is not taken for a line or a minute. */
const firstNumber = 1001;
const mostAttempts = 100;

const counterShape = z.object({ last: z.number().int() });
const keyShape = z.object({ number: z.number().int(), openedAt: z.string() });
const recordShape = z.object({
  caseId: z.string(),
  number: z.number().int(),
  state: z.enum(["open", "taken", "resolved", "withdrawn"]),
  openedAt: z.string(),
});

export interface CaseDeskParts {
  readonly store: DocumentStore;
  /** Milliseconds since 1970. */
  readonly clock: { now(): number };
}

/**
 * Creates the desk: documents `cases/<id>`, and `caseKeys/<hash>` so that a key opens one case.
 * Throws when the store fails or a document in it is not one of this version.
 */
export function createCaseDesk({ store, clock }: CaseDeskParts): CaseDesk {
  return {
    open: async (key, draft) => {
      const hash = createHash("sha256").update(key).digest("base64url");
      const named = await nameCase(store, `caseKeys/${hash}`, new Date(clock.now()).toISOString());
      return keepCase(store, named, draft);
    },
  };
}

type Named = z.infer<typeof keyShape>;

/** The number that belongs to a key. A number drawn beside a faster process is never used. */
async function nameCase(store: DocumentStore, key: string, openedAt: string): Promise<Named> {
  const before = await store.read(key);
  if (before) return keyShape.parse(before.value);
  const named = { number: await drawNumber(store), openedAt };
  if ((await store.write(key, named, "absent")).state === "written") return named;
  return keyShape.parse((await store.read(key))?.value);
}

async function drawNumber(store: DocumentStore): Promise<number> {
  const key = "caseNumbers";
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const counter = await store.read(key);
    const next = counter ? counterShape.parse(counter.value).last + 1 : firstNumber;
    const expected = counter ? { version: counter.version } : "absent";
    if ((await store.write(key, { last: next }, expected)).state === "written") return next;
  }
  throw new Error("No case number could be drawn");
}

/** Writes the case unless it is there: a crash between key and case is made good here. */
async function keepCase(
  store: DocumentStore,
  { number, openedAt }: Named,
  draft: CaseDraft,
): Promise<CaseRecord> {
  const caseId = `case-${number}`;
  const key = `cases/${caseId}`;
  const record: CaseRecord = { caseId, number, state: "open", openedAt };
  // A draft holds texts only.
  const value = { schema: 1, ...record, draft: draft as unknown as Json };
  if ((await store.write(key, value, "absent")).state === "written") return record;
  return recordShape.parse((await store.read(key))?.value);
}
