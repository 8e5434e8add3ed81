import { type HttpRequest, parseJson } from "../http";
import { multipart } from "./multipart";
import { type PostedMessage, readPosted } from "./postedActivity";

/** What is uploaded: files, and the message they come with. */
export interface Upload {
  readonly posted: PostedMessage;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
}

/** As much as an activity that is posted without files may have. */
const most = { activityBytes: 256 * 1024, activityDepth: 100 };
const mostParts = 20;

/**
 * Reads what `botframework-directlinejs` uploads: `multipart/form-data` with a part `activity` and a
 * part `file` for each file; or one file as the body (Direct Line API 3.0, "Send attachments by
 * upload"). Undefined for anything else.
 */
export function readUpload({ headers, body }: HttpRequest): Upload | undefined {
  if (!Buffer.isBuffer(body)) return undefined;
  const type = headers["content-type"] ?? "";
  const { files, activity } = /^multipart\/form-data\s*;/i.test(type)
    ? formIn(body, type)
    : { files: oneFile(body, type, headers["content-disposition"]), activity: undefined };
  const posted = readPosted(activity === undefined ? { type: "message" } : jsonIn(activity));
  return files.length > 0 && posted.state === "message" ? { posted, files } : undefined;
}

function formIn(
  body: Buffer,
  type: string,
): { readonly files: Upload["files"]; readonly activity: Buffer | undefined } {
  const parts = multipart(body, type, mostParts) ?? [];
  const files = parts.flatMap(({ name, file, bytes }) =>
    file === undefined || name === "activity" ? [] : [{ name: file, bytes }],
  );
  return { files, activity: parts.find(({ name }) => name === "activity")?.bytes };
}

function oneFile(body: Buffer, type: string, disposition = ""): Upload["files"] {
  const isFile = /^(?:image|application|text)\/[\w.+-]+/i.test(type);
  const name = /filename="([^"\r\n]{1,300})"/i.exec(disposition)?.[1] ?? "";
  return isFile ? [{ name, bytes: body }] : [];
}

function jsonIn(bytes: Buffer): unknown {
  if (bytes.length > most.activityBytes) return undefined;
  const parsed = parseJson(bytes.toString("utf8"), most.activityDepth);
  return parsed.state === "ok" ? parsed.value : undefined;
}
