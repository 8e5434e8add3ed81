import { type FixId, type Values } from "../../bot/diagnosis";
import { type Turn } from "../turn";

type Part = "Title" | "What" | "Costs" | "Undo" | "ByHand";

/** One of the texts that every fix has. */
export function fixText(turn: Turn, fix: FixId, part: Part, values: Values = {}): string {
  const name = `${fix.charAt(0).toUpperCase()}${fix.slice(1)}` as Capitalize<FixId>;
  return turn.text(`fix${name}${part}`, values);
}
