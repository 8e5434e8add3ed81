import { z } from "zod";

import { type DocumentStore, type Json } from "../../store/port";
import { type CaseFiles, type KeptFile } from "./port";

/** Bytes of a part, so that reading many documents at once stays small. */
const partBytes = 256 * 1024;
/** Documents that are read at once: as many as the largest file has parts. */
const pageSize = 20;
const mostPages = 100;

const fileShape = z.object({
  schema: z.literal(1),
  name: z.string(),
  contentType: z.string(),
  size: z.number().int(),
});
const partShape = z.object({ schema: z.literal(1), base64: z.string() });
const idShape = /^[\w-]{1,60}$/;

/** Writes a file: what it is first, so that no bytes are ever left alone. */
export async function writeFile(
  store: DocumentStore,
  caseId: string,
  id: string,
  kept: KeptFile,
  bytes: Buffer,
): Promise<void> {
  if (kept.state === "refused" || !idShape.test(id)) return;
  const { name, contentType } = kept;
  const value: Json = { schema: 1, name, contentType, size: bytes.length };
  await store.write(fileKey(caseId, id), value, "any");
  for (let at = 0, number = 0; at < bytes.length; at += partBytes, number++) {
    const base64 = bytes.subarray(at, at + partBytes).toString("base64");
    await store.write(`${partsPrefix(caseId, id)}${padded(number)}`, { schema: 1, base64 }, "any");
  }
}

/** A file that is whole. */
export async function readFile(
  store: DocumentStore,
  caseId: string,
  id: string,
): ReturnType<CaseFiles["read"]> {
  if (!idShape.test(id) || !/^case-\d{1,15}$/.test(caseId)) return undefined;
  const file = fileShape.safeParse((await store.read(fileKey(caseId, id)))?.value).data;
  if (file === undefined) return undefined;
  const parts = await store.list(partsPrefix(caseId, id), { limit: pageSize });
  const bytes = Buffer.concat(
    parts.map(({ value }) => Buffer.from(partShape.parse(value).base64, "base64")),
  );
  const { name, contentType, size } = file;
  return bytes.length === size ? { name, contentType, bytes } : undefined;
}

/** The cases that have files, each once. */
export async function* casesWithFiles(store: DocumentStore): AsyncGenerator<string> {
  let before = "";
  for (let after = ""; ;) {
    const page = await store.list("caseFiles/", { after, limit: pageSize });
    for (const { key } of page) {
      const caseId = key.split("/")[1] ?? "";
      if (caseId !== before) yield caseId;
      before = caseId;
    }
    after = page.at(-1)?.key ?? after;
    if (page.length < pageSize) return;
  }
}

/** Deletes the files of a case, what they are last. */
export async function deleteFiles(store: DocumentStore, caseId: string): Promise<void> {
  await deleteAll(store, partsPrefix(caseId));
  await deleteAll(store, filesPrefix(caseId));
}

async function deleteAll(store: DocumentStore, prefix: string): Promise<void> {
  for (let page = 0; page < mostPages; page++) {
    const documents = await store.list(prefix, { limit: pageSize });
    for (const { key } of documents) await store.delete(key);
    if (documents.length < pageSize) return;
  }
}

/** Keys of what the files of a case are. */
export function filesPrefix(caseId: string): string {
  return `caseFiles/${caseId}/`;
}

export function fileKey(caseId: string, id: string): string {
  return filesPrefix(caseId) + id;
}

function partsPrefix(caseId: string, id?: string): string {
  return `caseFileParts/${caseId}/${id === undefined ? "" : `${id}/`}`;
}

function padded(number: number): string {
  return String(number).padStart(3, "0");
}
