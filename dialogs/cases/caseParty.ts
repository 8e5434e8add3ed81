import { type CaseEntry, type CaseParty, type CaseRecord } from "../../bot/cases/port";
import { type Address } from "../../bot/channels/port";
import { type Entity } from "../../bot/turns/port";
import { type Turn } from "../turn";

/** Whoever writes in this turn, as a party of a case. */
export function caseParty({ context }: Turn): CaseParty {
  const { asker, route, conversation } = context;
  return {
    role: asker.role,
    ...(asker.userId !== undefined && { userId: asker.userId }),
    ...(asker.displayName !== undefined && { displayName: asker.displayName }),
    at: { route, conversation },
  };
}

/** Whether an address is that of this conversation. */
export function isHere({ context }: Turn, at: Address | undefined): boolean {
  return at?.route === context.route && at.conversation === context.conversation;
}

/** Whether the person of this turn asked for the case. */
export function isRequester(turn: Turn, { requester }: CaseRecord): boolean {
  const { userId } = turn.context.asker;
  return requester.userId === undefined && userId === undefined
    ? isHere(turn, requester.at)
    : requester.userId === userId;
}

/** Whether the engineer of this turn has the case. */
export function isOwner(turn: Turn, { state, owner }: CaseRecord): boolean {
  const { userId, role } = turn.context.asker;
  if (state !== "taken" || owner === undefined || owner.ofHub || role !== "engineer") return false;
  return owner.userId === undefined && userId === undefined
    ? isHere(turn, owner.at)
    : owner.userId === userId;
}

/** Whether this conversation is the case's thread, where all engineers read along. */
export function isThreadOf({ context }: Turn, { caseId }: CaseRecord): boolean {
  return context.traits.caseId === caseId;
}

/** The machine-readable side of a case card or notice. */
export function caseEntity({ caseId, number }: CaseRecord, state: CaseRecord["state"]): Entity {
  return { type: "case", caseId, number, state };
}

/** The name of whoever made an entry. */
export function authorOf(turn: Turn, { by }: CaseEntry): string {
  const { texts } = turn.audience.language;
  const isTold = by.side !== "hub" || turn.context.asker.role === "engineer";
  const unnamed =
    by.side === "engineer" || by.side === "hub" ? texts.caseAnEngineer : texts.somebody;
  return (isTold ? by.name : undefined) ?? unnamed;
}
