/** A part of a form. `file` is the name of the file, where it is one. */
export interface FormPart {
  readonly name: string;
  readonly file?: string;
  readonly bytes: Buffer;
}

const mostHeadBytes = 2048;
const blankLine = Buffer.from("\r\n\r\n");

/**
 * Reads `multipart/form-data` (RFC 7578) from bytes that are there already; undefined for what is none,
 * breaks off, or has more than `most` parts. Goes through the bytes once, and no further than that; Node's own
 * `Response.formData` has no such bound, and holds everything up for seconds over 5 MB of small parts.
 */
export function multipart(body: Buffer, type: string, most: number): FormPart[] | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return undefined;
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const first = delimiter.subarray(2);
  if (!body.subarray(0, first.length).equals(first)) return undefined;
  const parts: FormPart[] = [];
  for (let at = first.length; ;) {
    const next = body.toString("latin1", at, at + 2);
    if (next === "--") return parts;
    const end = next === "\r\n" && parts.length < most ? body.indexOf(delimiter, at) : -1;
    const part = end < 0 ? undefined : partOf(body.subarray(at + 2, end));
    if (part === undefined) return undefined;
    parts.push(part);
    at = end + delimiter.length;
  }
}

function partOf(bytes: Buffer): FormPart | undefined {
  const end = bytes.subarray(0, mostHeadBytes).indexOf(blankLine);
  const head = end < 0 ? "" : bytes.toString("utf8", 0, end);
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? "";
  const name = /(?:^|[;\s])name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined) return undefined;
  const file = /[;\s]filename="([^"]*)"/i.exec(disposition)?.[1];
  const content = bytes.subarray(end + blankLine.length);
  return { name, bytes: content, ...(file !== undefined && { file: unescaped(file) }) };
}

/** Browsers write these three so that they end neither name nor line. */
function unescaped(name: string): string {
  const written: Readonly<Record<string, string>> = { "%22": '"', "%0D": "\r", "%0A": "\n" };
  return name.replace(/%22|%0D|%0A/gi, (one) => written[one.toUpperCase()] ?? one);
}
