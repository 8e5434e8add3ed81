import { type DocumentStore } from "../store/port";
import {
  type CaseDocument,
  caseKey,
  caseValue,
  chunkPrefix,
  overflow,
  readCase,
  readChunk,
} from "./caseDocument";
import { type CaseBook, type CaseEntry, type CaseRecord, type CaseRefusal } from "./port";

/** What a change makes of a case: further entries and the record with them, or a refusal. */
export type CaseChange =
  | {
      readonly change: "made";
      readonly record: Omit<CaseRecord, "version" | "last" | "lastMove">;
      readonly entry: Omit<CaseEntry, "sequence" | "key">;
    }
  | { readonly change: "refused"; readonly why: CaseRefusal };

export type CaseOutcome =
  | { readonly outcome: "made"; readonly record: CaseRecord; readonly entry: CaseEntry }
  | { readonly outcome: "refused"; readonly why: CaseRefusal; readonly record?: CaseRecord };

/** The documents of cases: `cases/<id>`, and `activeCases/<requester>/<id>` as long as there is work. */
export interface CaseStore extends CaseBook {
  create(document: CaseDocument): Promise<CaseRecord>;
  /** Reads, asks what to change, and writes if unchanged; a key that was made before is not again. */
  change(
    caseId: string,
    key: string,
    decide: (record: CaseRecord) => CaseChange,
  ): Promise<CaseOutcome>;
}

const mostAttempts = 30;
const pageSize = 200;
const mostActive = 2000;
const nobody = "~";

/** Creates the store of cases. Throws when the documents' store fails or holds something foreign. */
export function createCaseStore(store: DocumentStore): CaseStore {
  const read = async (caseId: string) => (await load(store, caseId))?.document.record;
  return {
    read,
    byNumber: (number) => read(`case-${number}`),
    active: async (requester) => {
      const prefix = requester === undefined ? "activeCases/" : `${activePrefix(requester)}/`;
      const records: CaseRecord[] = [];
      for (let after = ""; records.length < mostActive;) {
        const page = await store.list(prefix, { after, limit: pageSize });
        const found = await Promise.all(page.map(({ key }) => read(key.split("/").at(-1) ?? "")));
        records.push(...found.filter((one) => one !== undefined).filter(isActive));
        after = page.at(-1)?.key ?? after;
        if (page.length < pageSize) break;
      }
      return records.sort((a, b) => a.number - b.number);
    },
    entries: async ({ caseId }, after) => {
      const loaded = await load(store, caseId);
      if (!loaded) return [];
      const { entries } = loaded.document;
      const first = entries[0]?.sequence ?? 1;
      const isWhole = first <= after + 1;
      // A chunk may be written and its entries still be here, when somebody else was faster.
      const older = isWhole
        ? []
        : (await chunks(store, caseId)).filter((one) => one.sequence < first);
      return [...older, ...entries].filter(({ sequence }) => sequence > after);
    },
    create: async (document) => {
      const { record } = document;
      const key = caseKey(record.caseId);
      await store.write(activeKey(record), { schema: 1 }, "any");
      const written = await store.write(key, caseValue(document), "absent");
      if (written.state === "written") return record;
      return readCase((await store.read(key))?.value ?? null).record;
    },
    change: async (caseId, key, decide) => {
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const loaded = await load(store, caseId);
        if (!loaded) return { outcome: "refused", why: "unknown" };
        const { document, version } = loaded;
        const { record, entries } = document;
        const before = entries.find((entry) => entry.key === key);
        if (before) return { outcome: "made", record, entry: before };
        const decided = decide(record);
        if (decided.change === "refused") return { outcome: "refused", why: decided.why, record };
        const made = append(document, key, decided);
        if (await replace(store, document, made.document, version))
          return { outcome: "made", record: made.document.record, entry: made.entry };
      }
      throw new Error("The case changed during every attempt");
    },
  };
}

async function load(
  store: DocumentStore,
  caseId: string,
): Promise<{ readonly document: CaseDocument; readonly version: string } | undefined> {
  if (!/^case-\d{1,15}$/.test(caseId)) return undefined;
  const found = await store.read(caseKey(caseId));
  return found && { document: readCase(found.value), version: found.version };
}

/** Writes a case if it is unchanged, and keeps the list of those with work to do; false if it was. */
async function replace(
  store: DocumentStore,
  { record: before }: CaseDocument,
  next: CaseDocument,
  version: string,
): Promise<boolean> {
  const { record } = next;
  const awakes = isActive(record) && !isActive(before);
  if (awakes) await store.write(activeKey(record), { schema: 1 }, "any");
  const apart = overflow(next);
  // The same entries whoever writes them: they never change.
  if (apart) await store.write(apart.key, apart.value, "any");
  const value = caseValue(apart?.rest ?? next);
  const written = await store.write(caseKey(record.caseId), value, { version });
  if (written.state === "conflict") return false;
  // Once more, and looked at once more: of two who close and reopen at once, one deletes late.
  if (awakes) await store.write(activeKey(record), { schema: 1 }, "any");
  if (isActive(record)) return true;
  await store.delete(activeKey(record));
  const now = (await load(store, record.caseId))?.document.record;
  if (now && isActive(now)) await store.write(activeKey(now), { schema: 1 }, "any");
  return true;
}

function append(
  { record: before, entries }: CaseDocument,
  key: string,
  { record, entry }: Extract<CaseChange, { change: "made" }>,
): { readonly document: CaseDocument; readonly entry: CaseEntry } {
  const last = before.last + 1;
  const isMove = entry.what.kind === "moved";
  const numbered = { sequence: last, key, ...entry };
  const counted = {
    ...record,
    version: before.version + 1,
    last,
    lastMove: isMove ? last : before.lastMove,
  };
  return {
    document: { record: counted, entries: [...entries, numbered] },
    entry: numbered,
  };
}

async function chunks(store: DocumentStore, caseId: string): Promise<CaseEntry[]> {
  const found: CaseEntry[] = [];
  for (let after = ""; ;) {
    const page = await store.list(chunkPrefix(caseId), { after, limit: pageSize });
    for (const { value } of page) found.push(...readChunk(value));
    after = page.at(-1)?.key ?? after;
    if (page.length < pageSize) return found;
  }
}

function isActive({ state }: CaseRecord): boolean {
  return state === "open" || state === "taken";
}

function activePrefix(requester: string): string {
  return `activeCases/${requester.replace(/[^\w-]/g, "~")}`;
}

function activeKey({ requester, caseId }: CaseRecord): string {
  return `${activePrefix(requester.userId ?? nobody)}/${caseId}`;
}
