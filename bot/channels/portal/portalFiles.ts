import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import { type Handler, type HttpAnswer } from "../http";
import { findWebChat } from "./findWebChat";

const page = path.join(__dirname, "page");
const javaScript = "text/javascript; charset=utf-8";

/** Path on the server, file of the page, content type. */
const pageFiles = [
  ["/portal/portal.css", "portal.css", "text/css; charset=utf-8"],
  ["/portal/look.js", "look.js", javaScript],
  ["/portal/service.js", "service.js", javaScript],
  ["/portal/kept.js", "kept.js", javaScript],
  ["/portal/signIn.js", "signIn.js", javaScript],
  ["/portal/people.js", "people.js", javaScript],
  ["/portal/portal.js", "portal.js", javaScript],
  ["/portal/signedIn.js", "signedIn.js", javaScript],
  ["/portal/example.css", "example.css", "text/css; charset=utf-8"],
  ["/favicon.svg", "favicon.svg", "image/svg+xml"],
  ["/favicon.ico", "favicon.svg", "image/svg+xml"],
] as const;

/** Texts of the pages by key, for each language by its tag, English (`en`) among them. */
export type PortalWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface PortalSurroundings {
  readonly words: PortalWords;
  /** Origin of the Direct Line service the page talks to, where it is not the page's own. */
  readonly directLine?: string;
  /** Origins of the pages that may show the chat. */
  readonly origins: readonly string[];
  /** Whether one chooses who one is, or signs in. */
  readonly people: "chosen" | "signedIn";
}

/**
 * The files of the portal by their path. They are read once; each is named here, so that no
 * request can reach another file. Throws when Web Chat was not built.
 */
export function portalFiles(around: PortalSurroundings): ReadonlyMap<string, Handler> {
  const files = new Map<string, Handler>();
  for (const [at, file, type] of pageFiles) {
    files.set(at, unchanging(readFileSync(path.join(page, file)), type));
  }
  const webChat = readFileSync(findWebChat(__dirname));
  files.set("/portal/webchat.js", unchanging(webChat, javaScript));
  // The one file that pages of others load.
  const embed = withWords(
    "embed.js",
    only(around.words, (key) => key.startsWith("embed")),
  );
  files.set("/embed.js", unchanging(embed, javaScript, "cross-origin"));
  const words = withWords(
    "words.js",
    only(around.words, (key) => !key.startsWith("embed")),
  );
  files.set("/portal/words.js", unchanging(words, javaScript));
  const html = (file: string): string => readFileSync(path.join(page, file), "utf8");
  const portal = html("index.html");
  for (const at of ["/", "/portal"]) files.set(at, () => pageAnswer(portal, around));
  const frame = portal.replace("<body>", '<body class="framed">');
  files.set("/portal/frame", () => frameAnswer(frame, around));
  for (const name of ["signedIn", "example"] as const) {
    const other = html(`${name}.html`);
    files.set(`/portal/${name}`, () => pageAnswer(other, around));
  }
  return files;
}

/** A script of the page with the texts in their place. */
function withWords(file: string, words: PortalWords): Buffer {
  const script = readFileSync(path.join(page, file), "utf8");
  return Buffer.from(script.replace('"{{words}}"', () => JSON.stringify(words)));
}

function only(words: PortalWords, wanted: (key: string) => boolean): PortalWords {
  const some = (texts: PortalWords[string]): PortalWords[string] =>
    Object.fromEntries(Object.entries(texts).filter(([key]) => wanted(key)));
  return Object.fromEntries(Object.entries(words).map(([tag, texts]) => [tag, some(texts)]));
}

/** The page as other pages show it: only those that are named, and the example. */
function frameAnswer(html: string, around: PortalSurroundings): HttpAnswer {
  const answer = pageAnswer(html, around, ["'self'", ...around.origins].join(" "));
  // Where both are there, browsers go by the content policy, which can name origins.
  return { ...answer, headers: { ...answer.headers, "X-Frame-Options": "SAMEORIGIN" } };
}

/** Web Chat makes one style sheet without the nonce; it is empty when it is let in. */
const emptyStyle = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

/** The page with a fresh nonce, by which Web Chat's own style sheets are let in. */
function pageAnswer(
  html: string,
  { directLine, people }: PortalSurroundings,
  framedBy = "'none'",
): HttpAnswer {
  const nonce = randomBytes(16).toString("base64url");
  const service = directLine === undefined ? "" : ` ${directLine} ${streamOrigin(directLine)}`;
  return {
    status: 200,
    body: html.replace("{{nonce}}", nonce).replace("{{people}}", people),
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' 'nonce-${nonce}' '${emptyStyle}'`,
        "img-src 'self' data: blob:",
        "media-src 'self' data: blob:",
        // Web Chat reads a file that is to be sent from its own memory.
        `connect-src 'self' blob:${service}`,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-src 'self'",
        `frame-ancestors ${framedBy}`,
      ].join("; "),
    },
  };
}

/** The same host over WebSocket. */
function streamOrigin(origin: string): string {
  return origin.replace(/^http/, "ws");
}
/** A file that stays the same while the server runs: with an ETag, and compressed once. */
function unchanging(bytes: Buffer, type: string, usedBy = "same-origin"): Handler {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url")}"`;
  const headers = {
    "Content-Type": type,
    "Cache-Control": "no-cache",
    "Cross-Origin-Resource-Policy": usedBy,
    ETag: etag,
    Vary: "Accept-Encoding",
  };
  let compressed: Promise<Buffer> | undefined;
  return async (request) => {
    if (request.headers["if-none-match"] === etag) return { status: 304, headers };
    const accepted = request.headers["accept-encoding"] ?? "";
    if (!/\bgzip\b/.test(accepted)) return { status: 200, body: bytes, headers };
    compressed ??= promisify(gzip)(bytes);
    return {
      status: 200,
      body: await compressed,
      headers: { ...headers, "Content-Encoding": "gzip" },
    };
  };
}
