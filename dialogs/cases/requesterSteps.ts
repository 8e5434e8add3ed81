import { type CaseCommand, type CaseRecord } from "../../bot/cases/port";
import { offer, type Turn } from "../turn";
import { caseParty } from "./caseParty";

/** Asks the desk for a move; who is allowed to, the desk judges by the state of that moment. */
export function moveCase(
  turn: Turn,
  caseId: string,
  move: Extract<CaseCommand, { act: "move" }>["move"],
): void {
  const by = caseParty(turn);
  turn.effects.push({ do: "case", command: { act: "move", move, caseId, by } });
}

/** Leaves the case as it is. */
export function keepCase(turn: Turn, number: number): void {
  delete turn.conversation.asking;
  turn.say("caseKept", { number });
}

/** Asks whether a case is to be withdrawn: nobody looks at it then. */
export function askWithdrawal(turn: Turn, { caseId, number }: CaseRecord): void {
  turn.conversation.asking = { for: "caseWithdrawal", caseId };
  offer(
    turn,
    [turn.text("caseWithdrawAsk", { number })],
    [
      { title: turn.text("caseWithdraw"), data: { action: "caseWithdraw", card: caseId } },
      { title: turn.text("caseKeep"), data: { action: "caseKeep", card: caseId } },
    ],
  );
}

/** Asks how the help was, once the person says that it is solved. */
export function askRating(turn: Turn, caseId: string): void {
  turn.conversation.asking = { for: "caseRating", caseId };
  const buttons = ["1", "2", "3", "4", "5"].map((choice) => ({
    title: choice,
    data: { action: "caseRate" as const, card: caseId, choice },
  }));
  offer(turn, [turn.text("caseHowWasIt")], buttons);
}

/** Keeps the rating. */
export function rateCase(turn: Turn, caseId: string, rating: number): void {
  delete turn.conversation.asking;
  const by = caseParty(turn);
  turn.effects.push({ do: "case", command: { act: "rate", caseId, by, rating } });
  turn.say("caseThanksForRating");
}
