import { z } from "zod";

import { type StoredDocument } from "../../bot/store/port";

const versioned = z.object({ schema: z.number().int().positive() });

/** Keys of documents that do not say which version wrote them. */
export function unversioned(documents: readonly StoredDocument[]): string[] {
  return documents.filter(({ value }) => !versioned.safeParse(value).success).map(({ key }) => key);
}
