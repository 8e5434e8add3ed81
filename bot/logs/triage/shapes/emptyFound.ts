import { type Found, mostHoles } from "./port";

/** Room for the holes of one entry. */
export function emptyFound(): Found {
  const list = (): Int32Array => new Int32Array(mostHoles + 1);
  return { end: 0, variant: 0, from: list(), to: list(), seen: list() };
}
