import { createHash } from "node:crypto";

/** Makes the same GUID for the same parts, so that a restart shows the same tenant. */
export type GuidMaker = (...parts: readonly (string | number)[]) => string;

/** A maker of name-based GUIDs (RFC 9562, version 5 layout) for one seed. */
export function guidMaker(seed: number): GuidMaker {
  return (...parts) => {
    const bytes = createHash("sha1")
      .update([seed, ...parts].join("\u0000"))
      .digest()
      .subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString("hex");
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20),
    ].join("-");
  };
}

/** A number from 0 up to (not including) `limit`, fixed by a GUID. */
export function numberFrom(guid: string, limit: number): number {
  return Number.parseInt(guid.slice(0, 8), 16) % limit;
}
