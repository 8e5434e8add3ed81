import { randomUUID } from "node:crypto";

import {
  type BlobDownloadResponseParsed,
  type BlockBlobClient,
  type ContainerClient,
} from "@azure/storage-blob";

import {
  type DocumentStore,
  type Expected,
  type Json,
  type StoredDocument,
  type WriteResult,
} from "../port";
import { documentName, keyOfName, namePrefix } from "./documentName";
import { type Ask } from "./requestPolicy";

/** Metadata that tells whether a document is the one that a try without an answer has written. */
const writeId = "write";
const parallelReads = 16;
/** Names in one answer of the service, at most (learn.microsoft.com, "List Blobs"). */
const mostNames = 5000;
/** Answers without an end are not followed for ever. */
const mostPages = 1000;

/** A document store but for its end, which the whole of it shares. */
export type Documents = Omit<DocumentStore, "close">;

/** Documents as JSON in the blobs of a container: for those that may grow. */
export function createBlobDocuments(
  container: ContainerClient,
  ask: Ask,
  pageSize = mostNames,
): Documents {
  const blobOf = (key: string): BlockBlobClient => container.getBlockBlobClient(documentName(key));
  const read: Documents["read"] = (key, known) => download(blobOf(key), ask, key, known);
  return {
    read,
    write: (key, value, expected) => upload(blobOf(key), ask, value, expected),
    delete: async (key, expected = "any") => {
      const conditions = expected === "absent" ? undefined : conditionsOf(expected);
      const blob = blobOf(key);
      if (conditions === undefined) return false;
      const answer = await ask((abortSignal) => blob.delete({ abortSignal, conditions }));
      return answer.state === "done" || (answer.again && (await isGone(blob, ask)));
    },
    list: async (prefix, { after = "", limit, except }) => {
      const found: StoredDocument[] = [];
      // One more: the list begins with the name that was seen.
      const wanted = { prefix, after, pageSize: Math.min(limit + 1, pageSize) };
      for await (const page of listedNames(container, ask, wanted)) {
        for (let at = 0; at < page.length && found.length < limit; at += parallelReads) {
          const names = page.slice(at, at + parallelReads).map(keyOfName);
          const some = names.filter((key) => key !== except);
          // What was deleted since it was listed is not there.
          const documents = await Promise.all(some.map((key) => read(key)));
          found.push(...documents.filter((one) => one !== undefined));
        }
        if (found.length >= limit) break;
      }
      return found.slice(0, limit);
    },
    ping: async () => {
      const answer = await ask((abortSignal) => container.getProperties({ abortSignal }));
      return answer.state === "done";
    },
  };
}

async function download(
  blob: BlockBlobClient,
  ask: Ask,
  key: string,
  known: StoredDocument | undefined,
): Promise<StoredDocument | undefined> {
  const conditions = known && isEtag(known.version) ? { ifNoneMatch: known.version } : {};
  const answer = await ask(async (abortSignal) => {
    const options = { abortSignal, conditions, maxRetryRequests: 0 };
    const found = await blob.download(0, undefined, options);
    return { text: await textOf(found, abortSignal), version: found.etag ?? "" };
  });
  if (answer.state === "refused") return answer.status === 304 ? known : undefined;
  const { text, version } = answer.value;
  return { key, value: JSON.parse(text) as Json, version };
}

async function upload(
  blob: BlockBlobClient,
  ask: Ask,
  value: Json,
  expected: Expected,
): Promise<WriteResult> {
  const conditions = conditionsOf(expected);
  if (conditions === undefined) return { state: "conflict" };
  const body = Buffer.from(JSON.stringify(value));
  const id = randomUUID();
  const answer = await ask((abortSignal) =>
    blob.upload(body, body.length, {
      abortSignal,
      conditions,
      metadata: { [writeId]: id },
      blobHTTPHeaders: { blobContentType: "application/json" },
    }),
  );
  if (answer.state === "done") return { state: "written", version: answer.value.etag ?? "" };
  if (!answer.again) return { state: "conflict" };
  const now = await ask((abortSignal) => blob.getProperties({ abortSignal }));
  const isOwn = now.state === "done" && now.value.metadata?.[writeId] === id;
  return isOwn ? { state: "written", version: now.value.etag ?? "" } : { state: "conflict" };
}

/** After a try without an answer: of a blob that is gone, a condition on its version may answer 412 as well as 404. */
async function isGone(blob: BlockBlobClient, ask: Ask): Promise<boolean> {
  const now = await ask((abortSignal) => blob.getProperties({ abortSignal }));
  return now.state === "refused" && now.status === 404;
}

/** What the service must find; undefined for a version that cannot be one of its own. */
function conditionsOf(expected: Expected): { ifMatch?: string; ifNoneMatch?: string } | undefined {
  if (expected === "any") return {};
  if (expected === "absent") return { ifNoneMatch: "*" };
  return isEtag(expected.version) ? { ifMatch: expected.version } : undefined;
}

function isEtag(version: string): boolean {
  return /^"[\x21\x23-\x7e]{1,80}"$/.test(version);
}

async function textOf(found: BlobDownloadResponseParsed, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of found.readableStreamBody ?? []) {
    signal.throwIfAborted();
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString("utf8");
}

interface Wanted {
  readonly prefix: string;
  readonly after: string;
  readonly pageSize: number;
}

/** Names in order, after one of them, page by page. */
async function* listedNames(
  container: ContainerClient,
  ask: Ask,
  { prefix, after, pageSize }: Wanted,
): AsyncGenerator<readonly string[], void> {
  const first = namePrefix(prefix);
  const seen = namePrefix(after);
  let continuationToken: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const answer = await ask(async (abortSignal) => {
      const options = {
        prefix: first,
        abortSignal,
        ...(seen > first && seen.startsWith(first) ? { startFrom: seen } : {}),
      };
      const pages = container.listBlobsFlat(options).byPage({
        maxPageSize: pageSize,
        ...(continuationToken !== undefined && { continuationToken }),
      });
      for await (const page of pages) return page;
      return undefined;
    });
    if (answer.state === "refused" || answer.value === undefined) return;
    const { segment, continuationToken: next } = answer.value;
    // A service that does not know where to start from begins at the first.
    yield segment.blobItems.map(({ name }) => name).filter((name) => name > seen);
    if (next === undefined || next === "") return;
    continuationToken = next;
  }
  throw new Error("Azure Storage lists more documents than anybody waits for");
}
