import { caseParty } from "../cases/caseParty";
import { type FixWish } from "../conversation";
import { type Turn } from "../turn";

/** Writes a fix, or that it has worked, into the history of its case, which tells the requester. */
export function noteInCase(turn: Turn, { caseId, fix }: FixWish, outcome: string): void {
  if (caseId === undefined) return;
  const by = caseParty(turn);
  turn.effects.push({ do: "case", command: { act: "fix", caseId, by, fix, outcome } });
}
