import { setFlagsFromString } from "node:v8";

/**
 * Lets the heap grow by a fifth of what is alive before it is looked through. V8 waits for up to four times
 * as much; with some 50 MB alive under load the process then holds 290 to 340 MB instead of 190 to 200, and
 * answers no more in the same time.
 */
export function keepHeapSteady(): void {
  setFlagsFromString("--heap-growing-percent=20");
}
