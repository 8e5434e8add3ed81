import { createHash } from "node:crypto";

import {
  type CaseFiles,
  type FileRefusal,
  type KeptFile,
  type SentFile,
} from "../../cases/files/port";
import { type CaseFile } from "../../cases/port";
import { refuse, type HttpAnswer, type HttpRequest } from "../http";
import { arrivalOf, enter, holdBack, type PostingParts } from "./postActivity";
import { readUpload, type Upload } from "./readUpload";
import { type TokenClaims } from "./token";

export interface UploadParts extends PostingParts {
  readonly files: Pick<CaseFiles, "placeOf" | "keep" | "textOf">;
  /** Where the two sides of a case open a file. */
  readonly linkTo: (host: string | undefined, caseId: string, id: string) => string;
}

const noUpload = refuse(400, "BadArgument", "Send files as multipart/form-data.");
/** None is 403: `botframework-directlinejs` would take its token for expired. */
const refusals: Readonly<Record<FileRefusal, HttpAnswer>> = {
  noCase: refuse(409, "NoCase", "Files can be sent only while an engineer works on a case."),
  several: refuse(409, "SeveralCases", "Begin the text with the number of the case."),
  tooBig: refuse(413, "TooLarge", "A file may have 5 MB."),
  empty: refuse(400, "Empty", "The file is empty."),
  kind: refuse(415, "UnsupportedMediaType", "PNG, JPEG, PDF and plain text are taken."),
  tooMany: refuse(413, "TooMany", "That are too many files."),
};

/**
 * Takes files for the other side of a taken case, with the message they come with. What is not taken
 * is said in the chat: a client shows no more of a refusal than that it failed.
 */
export async function postUpload(
  parts: UploadParts,
  claims: TokenClaims,
  request: HttpRequest,
): Promise<HttpAnswer> {
  const upload = readUpload(request);
  if (upload === undefined) return noUpload;
  const { posted } = upload;
  const heldBack = await holdBack(parts, claims, posted.locale);
  if (heldBack) return heldBack;
  const kept = await keep(parts, claims, upload, request.headers.host);
  const pasted = "why" in kept && kept.why === "noCase" ? logIn(parts, upload) : undefined;
  if (pasted !== undefined) return enter(parts, claims, { ...posted, text: pasted }, []);
  if ("why" in kept) {
    await tell(parts, claims, kept, posted.locale);
    return refusals[kept.why];
  }
  const answer = await enter(parts, claims, posted, kept.files);
  for (const name of answer.status === 200 ? kept.masked : [])
    await tell(parts, claims, { why: "masked", name }, posted.locale);
  return answer;
}

/** Names of what the admin center and Log Analytics export. */
const exported = /\.(?:csv|tsv|json|ndjson|log)$/i;
/** More than this nobody reads in a chat. */
const longestLog = 60_000;

/**
 * The log that somebody uploads while nobody has a case: it is read as if it had been pasted, and not kept as a file.
 * Undefined for anything else.
 */
function logIn({ files: { textOf } }: UploadParts, { posted, files }: Upload): string | undefined {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0 || !exported.test(file.name)) return undefined;
  const text = file.bytes.length > 2 * longestLog ? undefined : textOf(file.bytes);
  const isShort = text !== undefined && text.trim() !== "" && text.length <= longestLog;
  // What is written beside a table would be a line of it.
  return isShort && posted.text.trim() === "" ? text.replace(/^\uFEFF/, "") : undefined;
}

interface Kept {
  readonly files: readonly CaseFile[];
  /** Names of those in which something was hidden. */
  readonly masked: readonly string[];
}

interface Refused {
  readonly why: FileRefusal;
  readonly name?: string;
  readonly numbers?: readonly number[];
}

async function keep(
  parts: UploadParts,
  { conversation, userId }: TokenClaims,
  { posted, files }: Upload,
  host: string | undefined,
): Promise<Kept | Refused> {
  const number = /^\s*#(\d{1,15})\b/.exec(posted.text)?.[1];
  const place = await parts.files.placeOf({
    at: { route: "embedded", conversation },
    ...(userId !== undefined && { userId }),
    ...(number !== undefined && { number: Number(number) }),
  });
  if (place.state === "none") return { why: "noCase" };
  if (place.state === "several") return { why: "several", numbers: place.numbers };
  const sent = identified(files, `${conversation} ${posted.clientId ?? parts.newId()}`);
  const kept = await parts.files.keep(place.caseId, sent);
  return linked(sent, kept, (id) => parts.linkTo(host, place.caseId, id));
}

function linked(
  sent: readonly SentFile[],
  kept: readonly KeptFile[],
  linkTo: (id: string) => string,
): Kept | Refused {
  const files: CaseFile[] = [];
  const masked: string[] = [];
  for (const [at, file] of kept.entries()) {
    const { id = "", name = "" } = sent[at] ?? {};
    if (file.state === "refused") return { why: file.why, name };
    files.push({ name: file.name, contentType: file.contentType, url: linkTo(id) });
    if (file.masked) masked.push(file.name);
  }
  return { files, masked };
}

/** What is sent once more has the same ids, and so is the same file. */
function identified(files: Upload["files"], seed: string): SentFile[] {
  return files.map((file, at) => ({
    ...file,
    id: createHash("sha256").update(`${seed} ${at}`).digest("base64url").slice(0, 32),
  }));
}

/** Says in the chat that a file was too large even to be read. */
export async function tellTooLarge(parts: UploadParts, claims: TokenClaims): Promise<void> {
  if (await holdBack(parts, claims, undefined)) return;
  await tell(parts, claims, { why: "tooBig", name: "" }, undefined);
}

/** The conversation's own dialog says it, in its language. */
async function tell(
  { engine, newId }: UploadParts,
  claims: TokenClaims,
  about: Omit<Refused, "why"> & { readonly why: string },
  locale: string | undefined,
): Promise<void> {
  const { conversation } = claims;
  await engine.accept({
    ...arrivalOf(claims),
    reference: { conversation },
    incoming: {
      id: `${conversation}|file ${newId()}`,
      kind: "event",
      event: "fileNotPassedOn",
      text: "",
      value: { ...about },
      ...(locale !== undefined && { locale }),
    },
  });
}
