import { type StoredDocument } from "../port";
import { type Documents } from "./blobDocuments";

/** The first parts of keys whose documents may grow; all others are small and many. */
const inBlobs = new Set(["state", "directline", "unreadable", "caseFileParts"]);

/** Two kinds of places as one: conversations and transcripts in blobs, the rest in a table. */
export function splitDocuments(blobs: Documents, tables: Documents): Documents {
  const placeOf = (key: string): Documents =>
    inBlobs.has(key.split("/", 1)[0] ?? "") ? blobs : tables;
  return {
    read: (key, known) => placeOf(key).read(key, known),
    write: (key, value, expected) => placeOf(key).write(key, value, expected),
    delete: (key, expected) => placeOf(key).delete(key, expected),
    list: async (prefix, options) => {
      if (prefix.includes("/")) return placeOf(prefix).list(prefix, options);
      const both = await Promise.all([blobs, tables].map((one) => one.list(prefix, options)));
      return both.flat().sort(byKey).slice(0, options.limit);
    },
    ping: async () => (await Promise.all([blobs.ping(), tables.ping()])).every(Boolean),
  };
}

/** Keys are ASCII, so string order is byte order. */
function byKey(a: StoredDocument, b: StoredDocument): number {
  return a.key < b.key ? -1 : 1;
}
