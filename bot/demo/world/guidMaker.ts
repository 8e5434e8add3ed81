import { hash } from "node:crypto";

/** Makes the same GUID for the same parts, so that a restart shows the same tenant. */
export type GuidMaker = (...parts: readonly (string | number)[]) => string;

/** A maker of name-based GUIDs (RFC 9562, version 5 layout) for one seed. */
export function guidMaker(seed: number): GuidMaker {
  return (...parts) => {
    const hex = hash("sha1", [seed, ...parts].join("\u0000"));
    const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `5${hex.slice(13, 16)}`,
      variant + hex.slice(17, 20),
      hex.slice(20, 32),
    ].join("-");
  };
}

/** A number from 0 up to (not including) `limit`, fixed by a GUID. */
export function numberFrom(guid: string, limit: number): number {
  return Number.parseInt(guid.slice(0, 8), 16) % limit;
}
