import { type DocumentStore, type StoredDocument } from "../store/port";
import { type Logger } from "../telemetry";
import { byAcceptance, type PendingDocument, pendingPrefix, readPending } from "./pendingDocument";

const pageSize = 200;
const mostPages = 250;
/** Where pending documents go that this version cannot read, for an operator to look at. */
const unreadablePrefix = "unreadable/";

/**
 * Activities that were accepted and are not done with, in order of acceptance: left by a process that
 * ended, or in the hands of one that lives, which cannot be told apart without a lease. What
 * cannot be read is moved aside: so it is told once, and a redelivery is run as a new activity.
 */
export async function leftBehind(store: DocumentStore, log: Logger): Promise<PendingDocument[]> {
  const found: PendingDocument[] = [];
  let after = "";
  for (let page = 0; page < mostPages; page++) {
    const documents = await store.list(pendingPrefix, { after, limit: pageSize });
    for (const document of documents) {
      const pending = readPending(document.value);
      if (pending) found.push(pending);
      else await moveAside(store, document, log);
    }
    after = documents.at(-1)?.key ?? after;
    if (documents.length < pageSize) return found.sort(byAcceptance);
  }
  log.error("pendingTooMany", { count: found.length });
  return found.sort(byAcceptance);
}

async function moveAside(
  store: DocumentStore,
  document: StoredDocument,
  log: Logger,
): Promise<void> {
  const { key, value } = document;
  await store.write(unreadablePrefix + key, value, "any");
  await store.delete(key, document);
  log.error("pendingUnreadable", { state: "movedAside" });
}
