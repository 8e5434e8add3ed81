import { z } from "zod";

import { keptByNewer } from "../telemetry/keptByNewer";
import { type Json } from "../store/port";
import { type CaseEntry, type CaseRecord } from "./port";

/** A case as it is kept: its record and the newest of its entries; older ones are in chunks. */
export interface CaseDocument {
  readonly record: CaseRecord;
  readonly entries: readonly CaseEntry[];
}

/** Entries beside the record, and how many of them move to a chunk together when they are more. */
const most = { beside: 60, chunk: 30 };

const states = z.enum(["open", "taken", "resolved", "withdrawn"]);
const place = z.object({ route: z.enum(["messages", "embedded"]), conversation: z.string() });
const party = z.object({
  role: z.enum(["employee", "helpdesk", "engineer"]),
  userId: z.string().optional(),
  displayName: z.string().optional(),
  at: place,
  ofHub: z.literal(true).optional(),
});
const text = z.string().optional();
const named = z.object({ id: text, displayName: text }).optional();
const texts = z.array(z.string());
const files = z.array(z.object({ name: z.string(), url: z.string(), contentType: text }));

const entryShape = z.object({
  sequence: z.number().int().positive(),
  key: z.string(),
  at: z.string(),
  by: z.object({ side: z.enum(["requester", "engineer", "bot", "hub"]), userId: text, name: text }),
  what: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("moved"),
      move: z.enum([
        "open",
        "take",
        "resolve",
        "handBack",
        "reopen",
        "notSolved",
        "withdraw",
        "transfer",
      ]),
      from: states.optional(),
      to: states,
      owner: text,
    }),
    z.object({ kind: z.literal("words"), text: z.string(), files: files.optional(), to: place }),
    z.object({ kind: z.literal("note"), text: z.string() }),
    z.object({ kind: z.literal("joined"), from: place }),
    z.object({ kind: z.literal("reminded") }),
    z.object({ kind: z.literal("offeredToAll") }),
    z.object({ kind: z.literal("hubGaveUp"), why: z.enum(["failed", "late", "unreachable"]) }),
    z.object({ kind: z.literal("incidentOver") }),
    z.object({ kind: z.literal("rated"), rating: z.number() }),
    z.object({ kind: z.literal("fixed"), fix: z.string(), outcome: z.string() }),
    z.object({ kind: z.literal("ticket"), number: z.string(), url: text }),
  ]),
});

const recordShape = z.object({
  caseId: z.string(),
  number: z.number().int(),
  version: z.number().int(),
  state: states,
  owner: party.optional(),
  formerOwner: party.optional(),
  offeredUntil: text,
  openedAt: z.string(),
  takenAt: text,
  firstResponseAt: text,
  dueAt: text,
  staffedAt: text,
  resolvedAt: text,
  remindedAt: text,
  rating: z.number().optional(),
  ticket: z.object({ number: z.string(), url: text }).optional(),
  last: z.number().int(),
  lastMove: z.number().int(),
  requester: party,
  locale: text,
  person: named,
  app: named,
  summary: texts,
  diagnosis: z.object({ family: z.string(), cause: z.string(), certainty: z.string() }).optional(),
  evidence: z.custom<Json>((value) => value !== undefined).optional(),
  notRead: texts.optional(),
  tried: texts.optional(),
  sentence: text,
  logEntryIds: texts.optional(),
  jobIds: texts.optional(),
  requestIds: texts.optional(),
  incident: z.object({ id: z.string(), since: z.string() }).optional(),
  hub: z.enum(["asked", "over"]).optional(),
  transcript: z
    .array(z.object({ at: z.string(), by: z.enum(["person", "bot"]), text: z.string() }))
    .optional(),
});

const entries = z.array(entryShape);
const documentShape = z.object({ schema: z.literal(2), record: recordShape, entries });
const newer = z.object({ schema: z.number().gt(2) });
const chunkShape = z.object({ schema: z.literal(2), entries });

export function caseKey(caseId: string): string {
  return `cases/${caseId}`;
}

/** Chunks of entries of a case begin with this; then the sequence of their first entry. */
export function chunkPrefix(caseId: string): string {
  return `caseEntries/${caseId}/`;
}

/** Reads a document; throws when it is none of this version, a newer one by its name. */
export function readCase(value: Json): CaseDocument {
  if (newer.safeParse(value).success) throw keptByNewer("The case");
  // JSON holds no undefined members, so what fits the shape also fits the exact type.
  return documentShape.parse(value) as CaseDocument;
}

export function readChunk(value: Json): readonly CaseEntry[] {
  if (newer.safeParse(value).success) throw keptByNewer("The case");
  return chunkShape.parse(value).entries as readonly CaseEntry[];
}

export function caseValue(document: CaseDocument): Json {
  return { schema: 2, ...document } as unknown as Json;
}

/** What of a document's entries is to be kept apart, so that a long talk stays quick to write. */
export function overflow({
  record,
  entries,
}: CaseDocument):
  { readonly key: string; readonly value: Json; readonly rest: CaseDocument } | undefined {
  if (entries.length <= most.beside) return undefined;
  const chunk = entries.slice(0, most.chunk);
  const first = String(chunk[0]?.sequence ?? 0).padStart(7, "0");
  return {
    key: `${chunkPrefix(record.caseId)}${first}`,
    value: { schema: 2, entries: chunk } as unknown as Json,
    rest: { record, entries: entries.slice(most.chunk) },
  };
}
