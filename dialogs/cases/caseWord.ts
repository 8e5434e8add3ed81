/** A command about one case; which one may be left out by who has only one. */
export type CaseWordOfOne =
  | {
      readonly word: "case" | "take" | "resolve" | "handBack" | "reopen";
      readonly number?: number;
    }
  | { readonly word: "note"; readonly number?: number; readonly text: string }
  | { readonly word: "transfer"; readonly number?: number; readonly name: string };

/** A text that is a command about cases. `always`: also while the engineer has a case. */
export type CaseWord = { readonly always: boolean } & (
  { readonly word: "cases" } | { readonly word: "mine" } | CaseWordOfOne
);

const moves = {
  take: "take",
  resolve: "resolve",
  "hand back": "handBack",
  reopen: "reopen",
} as const;

/**
 * Reads a command (contract, "Handoff": `cases`, `my cases`, `case N`, `note: ...`, `transfer to
 * ...`). The labels of the buttons can be written too; to somebody who has a case they are words for
 * the person unless they begin with `bot:`.
 */
export function caseWord(text: string): CaseWord | undefined {
  const bare = text.trim();
  if (/^(?:show |list )?(?:all |the )?(?:open )?cases[.!]?$/i.test(bare))
    return { word: "cases", always: true };
  if (/^(?:show |list )?my (?:open )?cases[.!]?$/i.test(bare))
    return { word: "mine", always: true };
  const shown = /^(?:show )?case #?(\d{1,15})[.!]?$/i.exec(bare);
  if (shown) return { word: "case", always: true, number: Number(shown[1]) };
  const note = /^note(?: (?:on |to )?(?:case )?#?(\d{1,15}))?\s*:\s*([\s\S]+)$/i.exec(bare);
  if (note) return { word: "note", always: true, text: note[2] ?? "", ...numberOf(note[1]) };
  const transfer = /^transfer(?: (?:case )?#?(\d{1,15}))? to:? (.{2,100})$/i.exec(bare);
  if (transfer) {
    const name = (transfer[2] ?? "").replace(/[.!]+$/, "");
    return { word: "transfer", always: true, name, ...numberOf(transfer[1]) };
  }
  const move = /^(take|resolve|hand back|reopen)(?: (?:case )?#?(\d{1,15}))?[.!]?$/i.exec(bare);
  const word = moves[(move?.[1]?.toLowerCase() ?? "") as keyof typeof moves];
  return move ? { word, always: false, ...numberOf(move[2]) } : undefined;
}

function numberOf(digits: string | undefined): { readonly number?: number } {
  return digits === undefined ? {} : { number: Number(digits) };
}
