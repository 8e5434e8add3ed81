import { type ServerResponse } from "node:http";

/** Answers that were made for one request and wait for its reader. */
export interface Outgoing {
  /** Whether an answer may be sent now; from then on it counts until it has left. */
  admits(response: ServerResponse, bytes: number): boolean;
}

/** Smaller ones are not counted. */
const small = 256 * 1024;
/** A slow reader may not keep an answer in memory for longer than this, in milliseconds. */
const longestMs = 60_000;

/** Bounds the memory of answers whose readers are slow to at most `most` bytes. */
export function createOutgoing(most: number): Outgoing {
  let waiting = 0;
  return {
    admits: (response, bytes) => {
      if (bytes < small || response.destroyed) return true;
      if (waiting + bytes > most) return false;
      waiting += bytes;
      const late = setTimeout(() => response.destroy(), longestMs).unref();
      response.once("close", () => {
        clearTimeout(late);
        waiting -= bytes;
      });
      return true;
    },
  };
}
