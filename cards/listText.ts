import { type ListView } from "./listView";

/** The same as the card of a list says, as plain text. */
export function listText({ title, state, lines, rows, notes, footer }: ListView): string {
  return [
    `${title}: ${state}`,
    ...lines,
    ...rows.map(({ open, details }) =>
      details.length === 0 ? `- ${open.title}` : `- ${open.title}: ${details.join("; ")}`,
    ),
    ...notes,
    footer,
  ].join("\n");
}
