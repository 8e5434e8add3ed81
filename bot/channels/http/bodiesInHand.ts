import { type IncomingHttpHeaders, type ServerResponse } from "node:http";

import { type BodyLimits } from "./readBody";

/** Large bodies that are being read, or whose answer is being made. */
export interface BodiesInHand {
  /** Whether a body may be read now; from then on it counts until its request is answered. */
  admits(response: ServerResponse, headers: IncomingHttpHeaders, limits: BodyLimits): boolean;
}

/** Bounds the memory of bodies other than JSON, which may be large, to at most `most` bytes. */
export function createBodiesInHand(most: number): BodiesInHand {
  let inHand = 0;
  return {
    admits: (response, headers, { other }) => {
      if (other === undefined || response.destroyed) return true;
      const told = Number(headers["content-length"] ?? other);
      // More than is taken is refused without being read.
      const bytes = told > other ? 0 : told;
      if (inHand + bytes > most) return false;
      inHand += bytes;
      response.once("close", () => {
        inHand -= bytes;
      });
      return true;
    },
  };
}
