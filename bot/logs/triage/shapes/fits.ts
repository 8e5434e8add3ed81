import { type Scanner } from "../scan/scanner";
import { type Hole } from "./port";
import { searchedIn } from "./searched";

/** Whether what stands in a hole would be recognised as such; anything else counts by its bytes. */
export function fits({ kind, from, to }: Hole, bytes: Buffer, scanner: Scanner): boolean {
  return scanner.holeEnd(kind, searchedIn(bytes), from) === to;
}
