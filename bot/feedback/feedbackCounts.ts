import { createHash } from "node:crypto";
import { z } from "zod";

import { type DocumentStore } from "../store/port";
import { type FeedbackDesk } from "./port";

/** How often answers with a cause helped. */
export interface FeedbackCount {
  readonly cause: string;
  readonly solved: number;
  readonly didNotHelp: number;
}

export interface FeedbackCounts extends FeedbackDesk {
  /** The counts by cause, those with the most feedback first. */
  read(): Promise<readonly FeedbackCount[]>;
}

const prefix = "feedback/";
const countShape = z.object({
  schema: z.literal(1),
  cause: z.string(),
  solved: z.number().int(),
  didNotHelp: z.number().int(),
  /** Hashes of the keys counted last, so that a crash half way does not count twice. */
  keys: z.array(z.string()),
});

/** A cause is one of some eighty ids of the product's own. */
const mostCauses = 1000;
const mostKeys = 200;
const mostAttempts = 20;

/** Creates the counts: one document per cause, `feedback/<cause>`, written only if unchanged. */
export function createFeedbackCounts({ store }: { readonly store: DocumentStore }): FeedbackCounts {
  return {
    count: async (key, { cause, helped }) => {
      const hash = createHash("sha256").update(key).digest("base64url").slice(0, 22);
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const document = await store.read(prefix + cause);
        const read = countShape.safeParse(document?.value);
        // What a newer version counts is left to that.
        if (document !== undefined && !read.success) return;
        const before = read.data ?? nothing(cause);
        if (before.keys.includes(hash)) return;
        const { state } = await store.write(
          prefix + cause,
          {
            ...before,
            solved: before.solved + Number(helped),
            didNotHelp: before.didNotHelp + Number(!helped),
            keys: [...before.keys, hash].slice(-mostKeys),
          },
          document ?? "absent",
        );
        if (state === "written") return;
      }
      throw new Error("The count changed during every attempt");
    },
    read: async () => {
      const documents = await store.list(prefix, { limit: mostCauses });
      const counts = documents.flatMap(({ value }) => countShape.safeParse(value).data ?? []);
      return counts
        .map(({ cause, solved, didNotHelp }) => ({ cause, solved, didNotHelp }))
        .sort((a, b) => b.solved + b.didNotHelp - a.solved - a.didNotHelp);
    },
  };
}

function nothing(cause: string): z.infer<typeof countShape> {
  return { schema: 1, cause, solved: 0, didNotHelp: 0, keys: [] };
}
