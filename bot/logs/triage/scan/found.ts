import { type Found } from "../shapes/port";
import { type Layout } from "./layout";

/** What was found, as it lies in the memory of a scanner; its end and its counts are taken when they change. */
export function foundIn(numbers: Int32Array, layout: Layout): Found {
  const { partsAt, toldAt, quotedAt, fromAt, toAt, seenAt, mostHoles, mostParts } = layout;
  const list = (at: number, most: number): Int32Array =>
    numbers.subarray(at / 4, at / 4 + most + 1);
  return {
    ...{ end: 0, partCount: 0, toldCount: 0, quotedCount: 0, holeCount: 0 },
    ...{ parts: list(partsAt, mostParts), told: list(toldAt, mostParts + mostHoles) },
    ...{ quoted: list(quotedAt, mostHoles), from: list(fromAt, mostHoles) },
    ...{ to: list(toAt, mostHoles), seen: list(seenAt, mostHoles) },
  };
}

/** Takes the end and the counts of the last search. */
export function takeFound(found: Found, numbers: Int32Array, { foundAt }: Layout): void {
  const at = foundAt / 4;
  found.end = numbers[at] ?? 0;
  found.partCount = numbers[at + 1] ?? 0;
  found.toldCount = numbers[at + 2] ?? 0;
  found.quotedCount = numbers[at + 3] ?? 0;
  found.holeCount = numbers[at + 4] ?? 0;
}
