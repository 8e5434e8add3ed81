import { encodingOf, fileContent, fileName, textOf } from "./fileContent";
import { maskFile } from "./maskFile";
import { maskSecrets } from "../maskSecrets";
import { type KeptFile, type SentFile } from "./port";

/** Bytes of one file (contract, "HTTP"). */
export const mostFileBytes = 5 * 1024 * 1024;

/** What is kept of a file, and its bytes as they are kept. */
export interface Judged {
  readonly kept: KeptFile;
  readonly bytes: Buffer;
}

/** What a file is, with its text masked; or why it is not taken. */
export async function judgeFile({ name, bytes, only }: SentFile): Promise<Judged> {
  const refused = (why: "tooBig" | "empty" | "kind"): Judged => ({
    kept: { state: "refused", why },
    bytes,
  });
  if (bytes.length > mostFileBytes) return refused("tooBig");
  if (bytes.length === 0) return refused("empty");
  const content = fileContent(bytes);
  if (content === undefined) return refused("kind");
  const { contentType } = content;
  if (only === "picture" && !contentType.startsWith("image/")) return refused("kind");
  const kept = {
    state: "kept",
    name: fileName(maskSecrets(name).text, content),
    contentType,
  } as const;
  const text = contentType.startsWith("text/") ? textOf(bytes) : undefined;
  if (text === undefined) return { kept: { ...kept, masked: false }, bytes };
  const { text: masked, masked: isMasked } = await maskFile(text);
  // What is kept is UTF-8, as its type says; what is that already stays as it was sent.
  const asSent = !isMasked && encodingOf(bytes) === "utf-8";
  const written = asSent ? bytes : Buffer.from(masked);
  if (written.length > mostFileBytes) return refused("tooBig");
  return { kept: { ...kept, masked: isMasked }, bytes: written };
}
