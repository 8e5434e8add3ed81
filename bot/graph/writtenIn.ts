import { z } from "zod";
import { type ModifiedProperty } from "../logs/port";

/** So many written attributes of an entry are kept, with so much of their values. */
const most = { attributes: 40, length: 200 };

const property = z.object({ displayName: z.string().min(1), newValue: z.string().nullish() });
const entry = z.object({ id: z.string().min(1), modifiedProperties: z.array(z.unknown()).min(1) });

/** What the entries of a page wrote (`modifiedProperties`), by the id of the entry. */
export function writtenIn(items: readonly unknown[]): ReadonlyMap<string, ModifiedProperty[]> {
  return new Map(
    items.flatMap((item): [string, ModifiedProperty[]][] => {
      const read = entry.safeParse(item);
      if (!read.success) return [];
      const { id, modifiedProperties } = read.data;
      return [[id, modifiedProperties.slice(0, most.attributes).flatMap(readProperty)]];
    }),
  );
}

function readProperty(item: unknown): ModifiedProperty[] {
  const read = property.safeParse(item);
  if (!read.success) return [];
  const { displayName, newValue } = read.data;
  // Some connectors write the value as JSON, with its quotes.
  const value = (newValue ?? "").slice(0, most.length).replace(/^"(.*)"$/s, "$1");
  return [{ name: displayName, value: value === "" ? null : value }];
}
