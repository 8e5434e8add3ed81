import { type Found, mostHoles, mostParts } from "./port";

/** Room for the parts and holes of one entry. */
export function emptyFound(): Found {
  const list = (): Int32Array => new Int32Array(mostHoles + 1);
  const parts = new Int32Array(mostParts + 1);
  const told = new Int32Array(mostParts + mostHoles + 1);
  return {
    ...{ end: 0, parts, partCount: 0, told, toldCount: 0, quoted: list(), quotedCount: 0 },
    ...{ holeCount: 0, from: list(), to: list(), seen: list() },
  };
}
