import { type EntryHoles } from "./entryHoles";
import { type Hole, type Place } from "./port";

/** A name within a text: a hole that has to be the same as another. */
export interface QuotedPlace extends Hole {
  readonly kind: "quoted";
  /** The number of the hole with the name, among those that are not quoted. */
  readonly sameAs: number;
}

/**
 * Where the texts of a failure quote the names of the person, which are holes themselves. Also behind
 * a backslash, as quotation marks are written within a string.
 */
export function quotedPlaces(
  text: string,
  { holes, hiding }: EntryHoles,
  names: readonly number[],
): readonly QuotedPlace[] {
  const places = new Map<number, QuotedPlace>();
  for (const sameAs of names) {
    const { from, to } = holes[sameAs] ?? { from: 0, to: 0 };
    const name = text.slice(from, to);
    for (const place of hiding)
      for (const found of quotes(text, place, name))
        if (!places.has(found.from)) places.set(found.from, { kind: "quoted", sameAs, ...found });
  }
  const sorted = [...places.values()].sort((a, b) => a.from - b.from);
  // Of two that overlap only one is a quotation; which one is not guessed.
  return sorted.filter(({ from }, index) => from >= (sorted[index - 1]?.to ?? 0));
}

function quotes(text: string, { from, to }: Place, name: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (end > to) break;
    const [before, behind] = [text[at - 1], text[end]];
    const closes = before === "'" ? behind === "'" : before === '"' && /["\\]/.test(behind ?? "");
    if (closes) places.push({ from: at, to: end });
  }
  return places;
}
