import { crc32, inflateRawSync } from "node:zlib";

/** A file of a zip archive. */
export interface Unzipped {
  readonly name: string;
  readonly content: Buffer;
  /** Days and seconds as MS-DOS writes them. */
  readonly time: number;
  readonly mode: number;
}

/** Reads a zip archive by its directory, as programs do, and checks every sum. */
export function unzip(archive: Buffer): readonly Unzipped[] {
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Error("the directory is damaged");
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const content = contentAt(
      archive,
      archive.readUInt32LE(at + 42),
      archive.readUInt32LE(at + 20),
    );
    if (crc32(content) !== archive.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
    const file = {
      name,
      content,
      time: archive.readUInt32LE(at + 12),
      mode: archive.readUInt32LE(at + 38) >>> 16,
    };
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    return file;
  });
}

function contentAt(archive: Buffer, at: number, packed: number): Buffer {
  if (archive.readUInt32LE(at) !== 0x04034b50) throw new Error("a file's header is damaged");
  const from = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  return inflateRawSync(archive.subarray(from, from + packed));
}
