const { crc32, deflateRawSync } = require("node:zlib");

/** 1 January 1980, the first time a zip can hold: the same content gives the same bytes. */
const dosDate = (1 << 5) | 1;
const utf8Names = 0x0800;
const deflated = 8;
/** Regular file, readable by all, made on Unix. */
const attributes = (0o100644 << 16) >>> 0;

/**
 * A zip archive of files, given by their path in it (with `/`) and content. Same files, same bytes.
 * Format: PKWARE APPNOTE 6.3, without the 64-bit extension, so at most 65,535 files and 4 GB.
 */
function zip(files) {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length > 0xffff) throw new Error("too many files for a zip archive");
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name, "utf8");
    const fields = fieldsOf(path, bytes, packed);
    const local = Buffer.concat([u32(0x04034b50), fields, path, packed]);
    const central = [u32(0x02014b50), u16((3 << 8) | 20), fields, u16(0), u16(0), u16(0)];
    directory.push(...central, u32(attributes), u32(at), path);
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  if (at + central.length > 0xffffffff) throw new Error("too much for a zip archive");
  const count = u16(entries.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(central.length), u32(at), u16(0)];
  return Buffer.concat([...parts, central, ...end]);
}

/** What the header of a file and its line in the directory have in common. */
function fieldsOf(path, bytes, packed) {
  const sizes = [u32(crc32(bytes)), u32(packed.length), u32(bytes.length)];
  const head = [u16(20), u16(utf8Names), u16(deflated), u16(0), u16(dosDate)];
  return Buffer.concat([...head, ...sizes, u16(path.length), u16(0)]);
}

function u16(number) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(number);
  return bytes;
}

function u32(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number >>> 0);
  return bytes;
}

module.exports = { zip };
