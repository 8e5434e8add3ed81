import { createReadStream, readFileSync } from "node:fs";

/** The yardstick: JSON.parse of each line, or of a whole document, and a count by status and code. */
interface Entry {
  readonly provisioningStatusInfo: {
    readonly status: string;
    readonly errorInformation: { readonly errorCode: string } | null;
  };
}

const counts = new Map<string, number>();

function count({ provisioningStatusInfo: { status, errorInformation } }: Entry): void {
  const key = `${status} ${errorInformation?.errorCode ?? ""}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

async function countLines(file: string): Promise<void> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      count(JSON.parse(bytes.toString("utf8", from, end)) as Entry);
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
}

async function main(file: string, format: string): Promise<void> {
  if (format === "ndjson") await countLines(file);
  else (JSON.parse(readFileSync(file, "utf8")) as { value: Entry[] }).value.forEach(count);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(counts))}\n`);
}

void main(process.argv[2] ?? "", process.argv[3] ?? "ndjson");
