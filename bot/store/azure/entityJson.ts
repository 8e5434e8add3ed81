import { type Json } from "../port";

/**
 * A binary property holds 64 KB, an entity 1 MB with its keys and the names of its properties
 * (learn.microsoft.com, "Understanding the Table service data model"). Text would take two bytes for
 * each character there.
 */
const propertyBytes = 65_536;
const mostProperties = 15;

/** How many bytes of JSON a document in a table may have. */
export const mostEntityBytes = propertyBytes * mostProperties;

/** A value as properties `json0`, `json1`, ...; undefined when it is too much for one entity. */
export function jsonProperties(value: Json): Record<string, Uint8Array> | undefined {
  const bytes = Buffer.from(JSON.stringify(value));
  if (bytes.length > mostEntityBytes) return undefined;
  const properties: Record<string, Uint8Array> = {};
  for (let at = 0, count = 0; at < bytes.length; at += propertyBytes, count++) {
    properties[`json${count}`] = bytes.subarray(at, at + propertyBytes);
  }
  return properties;
}

/** The value of an entity. Throws when the entity is none of this program. */
export function valueOfEntity(entity: Readonly<Record<string, unknown>>): Json {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < mostProperties; at++) {
    const part = entity[`json${at}`];
    if (!(part instanceof Uint8Array)) break;
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString("utf8")) as Json;
}
