import { createHmac, timingSafeEqual } from "node:crypto";

import { type CaseFiles } from "../../cases/files/port";
import { type HttpAnswer, type HttpHead, refuse } from "../http";
import { type Sessions } from "./sessions";

export interface AttachmentsParts {
  readonly files: Pick<CaseFiles, "read" | "isSide">;
  readonly sessions: Pick<Sessions, "identify">;
  readonly signingKey: Buffer;
  readonly linkUrl: (host: string | undefined) => string;
}

/** Links to the files of cases, and what is behind them. */
export interface Attachments {
  readonly linkTo: (host: string | undefined, caseId: string, id: string) => string;
  readonly answer: (head: HttpHead) => Promise<HttpAnswer>;
}

const below = "/v3/directline/attachments/";
const address = /^\/v3\/directline\/attachments\/(case-\d{1,15})\/([\w-]{1,60})$/;

const notFound = refuse(404, "NotFound", "There is no such file. Files go with their case.");
const notYours = refuse(403, "Forbidden", "This file is for the two sides of its case.");

/**
 * Creates the links. A browser that opens one shows no token, so the link itself proves that it was
 * given to one of the two sides of the case; whoever shows a token all the same has to be one of them.
 */
export function createAttachments(parts: AttachmentsParts): Attachments {
  const { files, sessions, linkUrl } = parts;
  const key = createHmac("sha256", parts.signingKey).update("files of cases").digest();
  const proofOf = (caseId: string, id: string): Buffer =>
    createHmac("sha256", key).update(`${caseId}/${id}`).digest();
  const isProved = (proof: string, caseId: string, id: string): boolean => {
    const given = Buffer.from(proof, "base64url");
    const right = proofOf(caseId, id);
    return given.length === right.length && timingSafeEqual(given, right);
  };
  const refusal = async (
    { headers, query }: HttpHead,
    caseId: string,
    id: string,
  ): Promise<HttpAnswer | undefined> => {
    if (headers.authorization === undefined)
      return isProved(query.get("t") ?? "", caseId, id) ? undefined : notYours;
    const session = sessions.identify(headers);
    if (session.state === "refused") return session.answer;
    const { conversation } = session.claims;
    return (await files.isSide(caseId, { route: "embedded", conversation })) ? undefined : notYours;
  };
  return {
    linkTo: (host, caseId, id) =>
      `${linkUrl(host)}${below}${caseId}/${id}?t=${proofOf(caseId, id).toString("base64url")}`,
    answer: async (head) => {
      const [, caseId, id] = address.exec(head.path) ?? [];
      if (caseId === undefined || id === undefined) return notFound;
      const refused = await refusal(head, caseId, id);
      if (refused) return refused;
      const file = await files.read(caseId, id);
      return file === undefined ? notFound : download(file);
    },
  };
}

/** Never shown in the page: saved, and taken for nothing but what it is. */
function download({
  name,
  contentType,
  bytes,
}: {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}): HttpAnswer {
  const ascii = name.replace(/[^\w.() -]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    status: 200,
    body: bytes,
    isOwn: true,
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
      "Cache-Control": "private, no-store",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    },
  };
}
