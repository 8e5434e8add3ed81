import { randomUUID } from "node:crypto";

import { type TableClient } from "@azure/data-tables";

import { type Expected, type ListOptions, type StoredDocument } from "../port";
import { type Documents } from "./blobDocuments";
import { documentName, keyOfName, namePrefix, placeOf, placesBelow } from "./documentName";
import { jsonProperties, mostEntityBytes, valueOfEntity } from "./entityJson";
import { type Answer, type Ask } from "./requestPolicy";

/** Property that tells whether a document is the one that a try without an answer has written. */
const writeId = "write";
/** Entities in one answer of the service, at most (learn.microsoft.com, "Query entities"). */
const mostEntities = 1000;
/** Answers without an end are not followed for ever. */
const mostPages = 1000;

/** Documents as JSON in the entities of a table: for many small ones. */
export function createTableDocuments(
  table: TableClient,
  ask: Ask,
  pageSize = mostEntities,
): Documents {
  const get = async (key: string) => {
    const { partitionKey, rowKey } = placeOf(documentName(key));
    return ask((abortSignal) => table.getEntity(partitionKey, rowKey, { abortSignal }));
  };
  return {
    read: async (key, known) => {
      const answer = await get(key);
      if (answer.state === "refused") return undefined;
      return known?.version === answer.value.etag ? known : document(answer.value);
    },
    write: async (key, value, expected) => {
      const json = jsonProperties(value);
      if (json === undefined) throw tooLarge();
      const id = randomUUID();
      const entity = { ...placeOf(documentName(key)), ...json, [writeId]: id };
      const answer = await put(table, ask, entity, expected);
      if (answer.state === "done") return { state: "written", version: answer.value.etag ?? "" };
      // After a try without an answer, the document itself tells whose it is.
      const now = answer.again ? await get(key) : answer;
      const isOwn = now.state === "done" && now.value[writeId] === id;
      return isOwn ? { state: "written", version: now.value.etag } : { state: "conflict" };
    },
    delete: async (key, expected = "any") => {
      const { partitionKey, rowKey } = placeOf(documentName(key));
      const etag = typeof expected === "object" ? expected.version : "*";
      if (expected === "absent" || (etag !== "*" && !isEtag(etag))) return false;
      const answer = await ask((abortSignal) =>
        table.deleteEntity(partitionKey, rowKey, { etag, abortSignal }),
      );
      // What is not there when it is tried again was deleted by the try without an answer.
      return answer.state === "done" || (answer.again && answer.status === 404);
    },
    list: (prefix, options) => listEntities(table, ask, prefix, { ...options, pageSize }),
    ping: async () => {
      const pages = (abortSignal: AbortSignal) =>
        table.listEntities({ abortSignal }).byPage({ maxPageSize: 1 }).next();
      return (await ask(pages)).state === "done";
    },
  };
}

async function put(
  table: TableClient,
  ask: Ask,
  entity: { readonly partitionKey: string; readonly rowKey: string },
  expected: Expected,
): Promise<Answer<{ etag?: string }>> {
  if (expected === "absent")
    return ask((abortSignal) => table.createEntity(entity, { abortSignal }));
  if (expected === "any")
    return ask((abortSignal) => table.upsertEntity(entity, "Replace", { abortSignal }));
  const etag = expected.version;
  if (!isEtag(etag)) return { state: "refused", status: 412, again: false };
  return ask((abortSignal) => table.updateEntity(entity, "Replace", { etag, abortSignal }));
}

async function listEntities(
  table: TableClient,
  ask: Ask,
  prefix: string,
  { after = "", limit, except, pageSize }: ListOptions & { readonly pageSize: number },
): Promise<StoredDocument[]> {
  const filter = filterOf(namePrefix(prefix), namePrefix(after));
  const found: StoredDocument[] = [];
  let continuationToken: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const answer = await ask(async (abortSignal) => {
      const pages = table.listEntities({ queryOptions: { filter }, abortSignal }).byPage({
        maxPageSize: Math.min(limit - found.length, pageSize),
        ...(continuationToken !== undefined && { continuationToken }),
      });
      for await (const some of pages) return some;
      return undefined;
    });
    if (answer.state === "refused" || answer.value === undefined) return found;
    // An answer may be short, and even empty, and still not be the last.
    found.push(...answer.value.map(document).filter(({ key }) => key !== except));
    continuationToken = answer.value.continuationToken;
    if (found.length >= limit || continuationToken === undefined) return found.slice(0, limit);
  }
  throw new Error("Azure Storage lists more documents than anybody waits for");
}

/** Names hold no quotes, so nothing in a filter needs escaping. */
function filterOf(prefix: string, after: string): string {
  const { from, below } = placesBelow(prefix);
  const begins =
    after >= prefix && after !== ""
      ? { place: placeOf(after), than: "gt" }
      : { place: from, than: "ge" };
  const { partitionKey, rowKey } = begins.place;
  const first = `(PartitionKey gt '${partitionKey}' or (PartitionKey eq '${partitionKey}' and RowKey ${begins.than} '${rowKey}'))`;
  const last = `(PartitionKey lt '${below.partitionKey}' or (PartitionKey eq '${below.partitionKey}' and RowKey lt '${below.rowKey}'))`;
  // One partition is one range of the service; an `or` over partitions may be a scan.
  if (partitionKey === below.partitionKey) {
    return `PartitionKey eq '${partitionKey}' and RowKey ${begins.than} '${rowKey}' and RowKey lt '${below.rowKey}'`;
  }
  return `${first} and ${last}`;
}

function document(entity: Readonly<Record<string, unknown>>): StoredDocument {
  const { partitionKey, rowKey, etag } = entity;
  if (typeof partitionKey !== "string" || typeof rowKey !== "string" || typeof etag !== "string") {
    throw new Error("Azure Storage answered with an entity without keys");
  }
  return { key: keyOfName(partitionKey + rowKey), value: valueOfEntity(entity), version: etag };
}

/** A version of another store would reach the service as a bad request. */
function isEtag(version: string): boolean {
  return /^W\/"[\x21\x23-\x7e]{1,80}"$/.test(version);
}

function tooLarge(): Error {
  const message = `A document in a table holds ${mostEntityBytes} bytes at most`;
  return Object.assign(new Error(message), { name: "AzureStorageError", code: "TooLarge" });
}
