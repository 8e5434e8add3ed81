/** What a file is, by its content alone. */
export interface FileContent {
  readonly contentType: string;
  /** Endings of names that fit; the first is given to a name without one. */
  readonly endings: readonly string[];
}

const png: FileContent = { contentType: "image/png", endings: ["png"] };
const jpeg: FileContent = { contentType: "image/jpeg", endings: ["jpg", "jpeg"] };
const pdf: FileContent = { contentType: "application/pdf", endings: ["pdf"] };
const plain: FileContent = {
  contentType: "text/plain; charset=utf-8",
  endings: ["txt", "log", "csv", "json", "ndjson"],
};

/** First bytes of each kind: PNG (ISO/IEC 15948, 5.2), JPEG (ITU-T T.81, B.1.1.3), PDF (ISO 32000, 7.5.2). */
const beginnings: readonly (readonly [FileContent, Buffer])[] = [
  [png, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  [jpeg, Buffer.from([0xff, 0xd8, 0xff])],
  [pdf, Buffer.from("%PDF-")],
];

/** Control characters that no text has; tab, line feed, form feed and carriage return are fine. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const noText = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/**
 * Judges bytes by what they are, never by a name or a type that was claimed. Plain text is UTF-8, or
 * UTF-16 with its mark, without control characters. Undefined for everything else.
 */
export function fileContent(bytes: Buffer): FileContent | undefined {
  for (const [content, beginning] of beginnings)
    if (bytes.subarray(0, beginning.length).equals(beginning)) return content;
  return textOf(bytes) === undefined ? undefined : plain;
}

/** Byte order marks of UTF-16, as editors on Windows write it (The Unicode Standard, 3.10). */
const marks = { fffe: "utf-16le", feff: "utf-16be" } as const;

/** How a text is written down, as far as its first bytes say. */
export function encodingOf(bytes: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  const mark = bytes.toString("hex", 0, 2);
  return mark === "fffe" || mark === "feff" ? marks[mark] : "utf-8";
}

/** The text of a file that is plain text. */
export function textOf(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return noText.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

const mostChars = 100;

/**
 * A name as it may be shown and saved: no path, no control or direction characters, and an ending
 * that fits the content, so that a script in plain text is not run by its name.
 */
export function fileName(name: string, { endings }: FileContent): string {
  const own = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const clean = own.replace(/[\p{C}<>:"|?*]/gu, "").trim();
  const [ending = ""] = endings;
  const at = clean.lastIndexOf(".");
  const fits = at > 0 && endings.includes(clean.slice(at + 1).toLowerCase());
  const stem = (fits ? clean.slice(0, at) : clean).replace(/^\.+/, "");
  const short = Array.from(stem).slice(0, mostChars).join("");
  return `${short === "" ? "file" : short}.${fits ? clean.slice(at + 1) : ending}`;
}
