import { type CaseEntry } from "../bot/cases/port";
import { type TextKey } from "../bot/languages";

/** What engineers are told of a move, with its author (`by`), and of a transfer the new owner. */
export const caseMoveTexts = {
  open: "caseNew",
  take: "caseTookIt",
  resolve: "caseResolvedBy",
  handBack: "caseHandedBackBy",
  reopen: "caseReopenedBy",
  notSolved: "caseNotSolvedBy",
  withdraw: "caseWithdrawnBy",
  transfer: "caseTransferredBy",
} as const satisfies Record<Extract<CaseEntry["what"], { kind: "moved" }>["move"], TextKey>;
