import { inflateSync } from "node:zlib";

/** A picture as red, green, blue and opacity of each pixel, 0 to 255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly (readonly [number, number, number, number])[];
}

/**
 * Reads a PNG of 8 bits per channel, with or without opacity (W3C PNG, "Filtering"). Throws for other
 * kinds: what the icons must be is simple.
 */
export function readPng(bytes: Buffer): Picture {
  if (bytes.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") throw new Error("it is no PNG");
  const [width, height, depth, kind, interlaced] = [
    bytes.readUInt32BE(16),
    bytes.readUInt32BE(20),
    bytes[24],
    bytes[25] ?? 0,
    bytes[28],
  ];
  const channels = { 2: 3, 6: 4 }[kind];
  if (depth !== 8 || interlaced !== 0 || channels === undefined) {
    throw new Error(`it has ${String(depth)} bits and colour type ${String(kind)}`);
  }
  const lines = unfiltered(inflateSync(imageData(bytes)), width * channels, channels);
  const at = (line: Buffer, x: number): readonly [number, number, number, number] => {
    const [red = 0, green = 0, blue = 0, opacity = 255] = line.subarray(
      x * channels,
      (x + 1) * channels,
    );
    return [red, green, blue, opacity];
  };
  const pixels = lines.flatMap((line) => Array.from({ length: width }, (_, x) => at(line, x)));
  return { width, height, pixels };
}

function imageData(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") {
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    }
  }
  return Buffer.concat(parts);
}

function unfiltered(data: Buffer, length: number, step: number): Buffer[] {
  const lines: Buffer[] = [];
  let above = Buffer.alloc(length);
  for (let at = 0; at < data.length; at += length + 1) {
    const line = Buffer.from(data.subarray(at + 1, at + 1 + length));
    for (let n = 0; n < length; n++) {
      const left = n < step ? 0 : (line[n - step] ?? 0);
      const up = above[n] ?? 0;
      const corner = n < step ? 0 : (above[n - step] ?? 0);
      line[n] = ((line[n] ?? 0) + predicted(data[at] ?? 0, left, up, corner)) & 0xff;
    }
    lines.push(line);
    above = line;
  }
  return lines;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  const paeth = (): number => {
    const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
    if (a === undefined || b === undefined || c === undefined) return 0;
    return a <= b && a <= c ? left : b <= c ? up : corner;
  };
  const ways = [() => 0, () => left, () => up, () => (left + up) >> 1, paeth];
  const way = ways[filter];
  if (way === undefined) throw new Error(`there is no filter ${filter}`);
  return way();
}
