import { type HoleKind } from "../../../../../bot/logs/triage/shapes/port";
import { searchedIn } from "../../../../../bot/logs/triage/shapes/searched";
import { startScanner } from "../../../../../bot/logs/triage/scan/scanner";

const scanner = startScanner(() => 0);

/** Where a hole of a kind ends; -1 for none. */
export function endOf(kind: HoleKind, bytes: Buffer, from = 0, limit = bytes.length): number {
  return scanner.holeEnd(kind, searchedIn(bytes, limit), from);
}
