import { type DocumentStore } from "../store/port";
import { type Logger } from "../telemetry";
import { byAcceptance, type PendingDocument, pendingPrefix, readPending } from "./pendingDocument";

const pageSize = 200;
const mostPages = 250;

/** Activities that were accepted and not done with when a process ended, in order of acceptance. */
export async function leftBehind(store: DocumentStore, log: Logger): Promise<PendingDocument[]> {
  const found: PendingDocument[] = [];
  let after = "";
  for (let page = 0; page < mostPages; page++) {
    const documents = await store.list(pendingPrefix, { after, limit: pageSize });
    for (const { value } of documents) {
      const pending = readPending(value);
      if (pending) found.push(pending);
      else log.error("pendingUnreadable");
    }
    after = documents.at(-1)?.key ?? after;
    if (documents.length < pageSize) return found.sort(byAcceptance);
  }
  log.error("pendingTooMany", { count: found.length });
  return found.sort(byAcceptance);
}
