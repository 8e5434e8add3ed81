import { createHash } from "node:crypto";

const mostChars = 160;
const keptChars = 80;

/** A turn asks for the parts of the same few ids some twenty times. */
const parts = new Map<string, string>();
const mostKept = 500;

/**
 * Any id as one part of a document key (bot/store/port.ts): other characters become `~` and two hex
 * digits per byte; a long id is cut and told apart by its hash. The same id gives the same part.
 */
export function keyPart(id: string): string {
  const known = parts.get(id);
  if (known !== undefined) return known;
  const part = partOf(id);
  if (parts.size >= mostKept) parts.clear();
  if (id.length <= mostChars) parts.set(id, part);
  return part;
}

function partOf(id: string): string {
  const escaped = id.replace(/[^\w\-.|]/gu, (char) =>
    [...Buffer.from(char)].map((byte) => `~${byte.toString(16).padStart(2, "0")}`).join(""),
  );
  if (escaped === "") return "~";
  if (escaped.length <= mostChars) return escaped;
  return `${escaped.slice(0, keptChars)}~~${createHash("sha256").update(id).digest("base64url")}`;
}
