import { z } from "zod";

import { type Json } from "../store/port";

/** The version of all documents of this part, the member `schema` of each. */
const schema = 1;

const newer = z.object({ schema: z.number().gt(schema) });

/**
 * Whether a document was written by a version that knows more than this one, such as beside it during
 * an update: it is left to that version.
 */
export function isOfNewerVersion(value: Json): boolean {
  return newer.safeParse(value).success;
}
