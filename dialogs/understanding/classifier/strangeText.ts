import { concepts } from "./concepts";
import { maskText } from "./maskText";

/** Ideas of the field: a text that has one may be about accounts, whatever else it says. */
const ofTheField: readonly (keyof typeof concepts)[] = [
  "hr",
  "worker",
  "leaver",
  "group",
  "attribute",
  "credential",
  "status",
  "skip",
  "quarantine",
  "escrow",
  "provisioning",
  "account",
  "application",
  "target",
];
const named = /\bx(?:person|app|id)\b/;
const fewest = 3;
const word = /[\p{L}\p{N}]+/gu;

/**
 * Whether a text is about something else for all that can be told: it has no word of the field, and
 * at least one that no phrase has. "How long does it take?" is not strange; with an architect it is.
 */
export function isStrange(text: string, knows: (word: string) => boolean): boolean {
  const said = maskText(text.slice(0, 600)).match(word) ?? [];
  const plain = said.join(" ");
  if (named.test(plain) || ofTheField.some((idea) => concepts[idea]?.test(plain))) return false;
  const words = [...new Set(said)].filter((one) => /\p{L}{2}/u.test(one));
  // A word or two, or none that is known, says nothing: that is another thing than "elsewhere".
  return words.length >= fewest && words.some(knows) && !words.every(knows);
}
