import { type Shares } from "./features";
import { type Model } from "./model";

/** What stands before the numbers of a model file. */
interface Header {
  readonly format: number;
  /** SHA-256 over all it was made from. */
  readonly madeFrom: string;
  readonly classes: readonly string[];
  readonly features: number;
  readonly unseen: number;
  readonly shares: Shares;
  readonly mostIdf: number;
  readonly namesLength: number;
}

/**
 * A model in a few hundred kilobytes: a line of JSON, the names of the features, one byte for each
 * idf, and for each row of weights a scale and one byte per class.
 */
export function encodeModel(model: Model, madeFrom: string): Buffer {
  const { classes, features, idf, unseen, shares, weights } = model;
  const columns = classes.length;
  const names = Buffer.from(features.join("\n"), "utf8");
  const mostIdf = idf.reduce((most, value) => Math.max(most, value), 0);
  const header: Header = {
    format: 2,
    madeFrom,
    classes,
    features: features.length,
    unseen: Number(unseen.toFixed(4)),
    shares,
    mostIdf: Number(mostIdf.toFixed(4)),
    namesLength: names.length,
  };
  const bytes = Uint8Array.from(idf, (value) => Math.round((value / header.mostIdf) * 255));
  const rows = Array.from({ length: features.length + 1 }, (_, row) =>
    encodeRow(weights.subarray(row * columns, (row + 1) * columns)),
  );
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), names, bytes, ...rows]);
}

function encodeRow(row: Float32Array): Buffer {
  const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
  const bytes = Buffer.alloc(4 + row.length);
  bytes.writeFloatLE(scale, 0);
  row.forEach((value, column) => {
    bytes.writeInt8(scale === 0 ? 0 : Math.round(value / scale), 4 + column);
  });
  return bytes;
}

/** Reads a model file. Throws when it is none, or one for other classes than those that are `known`. */
export function decodeModel(
  file: Buffer,
  known: (classes: readonly string[]) => boolean,
): Model & { readonly madeFrom: string } {
  const end = file.indexOf(10);
  const header = JSON.parse(file.toString("utf8", 0, end)) as Header;
  const { format, classes, features: count, unseen, shares, mostIdf } = header;
  const { namesLength, madeFrom } = header;
  if (format !== 2 || !known(classes))
    throw new Error("The model of the classifier is of another version: run `npm run build`");
  const columns = classes.length;
  const namesAt = end + 1;
  const idfAt = namesAt + namesLength;
  const rowsAt = idfAt + count;
  const weights = new Float32Array((count + 1) * columns);
  const bytes = new Int8Array(file.buffer, file.byteOffset, file.length);
  for (let row = 0, next = 0; row <= count; row++) {
    const at = rowsAt + row * (4 + columns);
    const scale = file.readFloatLE(at);
    for (let column = at + 4; column < at + 4 + columns; column++)
      weights[next++] = (bytes[column] ?? 0) * scale;
  }
  return {
    madeFrom,
    classes,
    features: file.toString("utf8", namesAt, idfAt).split("\n"),
    idf: Float32Array.from(file.subarray(idfAt, rowsAt), (byte) => (byte / 255) * mostIdf),
    unseen,
    shares,
    weights,
  };
}
