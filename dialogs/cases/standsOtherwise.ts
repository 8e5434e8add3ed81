import { type CaseRecord } from "../../bot/cases/port";
import { type Turn } from "../turn";
import { isHere, isOwner, isThreadOf } from "./caseParty";
import { stateWords } from "./caseStatus";

/** Why a case as it stands now does not allow what was asked: who has it, or what became of it. */
export function standsOtherwise(turn: Turn, record: CaseRecord): string {
  const { number, owner, state, requester } = record;
  const { texts } = turn.audience.language;
  if (isOwner(turn, record) && !isThreadOf(turn, record)) {
    const person = requester.displayName ?? texts.somebody;
    const key = isHere(turn, owner?.at) ? "caseYouHaveIt" : "caseYouHaveItElsewhere";
    return turn.text(key, { number, person });
  }
  if (state === "taken") {
    // Who of a hub has it, its people tell the person themselves.
    const isTold = owner?.ofHub !== true || turn.context.asker.role === "engineer";
    const name = (isTold ? owner?.displayName : undefined) ?? texts.caseAnEngineer;
    return turn.text("caseRefusedNotOwner", { number, owner: name });
  }
  return turn.text("caseRefusedState", { number, state: stateWords(turn, record) });
}
