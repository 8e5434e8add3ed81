import {
  type CaseMove,
  type CaseParty,
  type CaseRecord,
  type CaseRefusal,
  type CaseState,
} from "./port";

/** How long the requester may reopen a case, in milliseconds (contract, "Handoff": 7 days). */
const reopenMs = 7 * 86_400_000;

/** Which states a move leads from, where it leads, and who may make it. */
const rules: Readonly<
  Record<
    CaseMove,
    {
      readonly from: readonly CaseState[];
      readonly to: CaseState;
      readonly who: readonly ("requester" | "owner" | "engineer")[];
    }
  >
> = {
  take: { from: ["open"], to: "taken", who: ["engineer"] },
  resolve: { from: ["taken"], to: "resolved", who: ["owner"] },
  handBack: { from: ["taken"], to: "open", who: ["owner"] },
  transfer: { from: ["taken"], to: "taken", who: ["owner"] },
  reopen: { from: ["resolved"], to: "open", who: ["engineer", "requester"] },
  notSolved: { from: ["resolved"], to: "open", who: ["requester"] },
  withdraw: { from: ["open", "taken"], to: "withdrawn", who: ["requester"] },
};

export type MoveVerdict =
  | { readonly verdict: "to"; readonly state: CaseState }
  | { readonly verdict: "refused"; readonly why: CaseRefusal };

/** The same person: by object id, or, where the channel proves none, by the conversation. */
export function isSameParty(one: CaseParty | undefined, other: CaseParty): boolean {
  if (one === undefined || one.ofHub !== other.ofHub) return false;
  if (one.userId !== undefined || other.userId !== undefined) return one.userId === other.userId;
  return one.at.route === other.at.route && one.at.conversation === other.at.conversation;
}

/**
 * Whether a move is possible now, for this person: by the present state and the presser's role, never
 * by the card that was pressed. Pure; the clock is handed in.
 */
export function judgeMove(
  theCase: Pick<CaseRecord, "state" | "owner" | "requester" | "resolvedAt">,
  move: CaseMove,
  by: CaseParty,
  now: number,
): MoveVerdict {
  const { state, owner, requester, resolvedAt } = theCase;
  const { from, to, who } = rules[move];
  const refused = (why: CaseRefusal): MoveVerdict => ({ verdict: "refused", why });
  const engineer = by.role === "engineer";
  const is = {
    requester: isSameParty(requester, by),
    engineer,
    owner: engineer && isSameParty(owner, by),
  };
  if (!who.some((one) => (one === "owner" ? engineer : is[one]))) return refused("notAllowed");
  if (!from.includes(state)) return refused("state");
  if (!who.some((one) => is[one])) return refused("notOwner");
  const always = who.includes("engineer") && engineer;
  const late = now - Date.parse(resolvedAt ?? "") > reopenMs;
  if (from.includes("resolved") && !always && late) return refused("tooLate");
  return { verdict: "to", state: to };
}
