import { type CaseDraft, type CaseParty } from "../../../bot/cases/port";

/** Somebody in a conversation of the same name. */
function party(role: CaseParty["role"], name: string, conversation = name): CaseParty {
  return { role, userId: name, displayName: name, at: { route: "embedded", conversation } };
}

export const audrey = party("employee", "Audrey");
export const ben = party("employee", "Ben");
export const erin = party("engineer", "Erin");
export const frank = party("engineer", "Frank");

/** The same person in another window. */
export function elsewhere(one: CaseParty): CaseParty {
  return { ...one, at: { ...one.at, conversation: `${one.at.conversation} elsewhere` } };
}

/** The people of the hub behind somebody's conversation. */
export function hubOf({ at }: CaseParty): CaseParty {
  return { role: "engineer", displayName: "contactcentre", at, ofHub: true };
}

export const draft: CaseDraft = { requester: audrey, summary: ["Outside the scoping filter"] };
