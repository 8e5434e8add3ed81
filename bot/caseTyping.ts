import { readConversation } from "../dialogs/conversation";
import { createTypingAcross, type TypingAcross } from "./cases/typingAcross";
import { type CaseBook } from "./cases/port";
import { type DocumentStore } from "./store/port";
import { type Address, type Route } from "./turns/port";
import { addressOf, dialogOf, stateKey } from "./turns/stateDocument";
import { type ShowTyping } from "./turns/typing";

export interface CaseTypingParts {
  readonly store: Pick<DocumentStore, "read">;
  readonly clock: { now(): number };
  readonly cases: Pick<CaseBook, "read">;
  /** Shows typing, by route. */
  readonly typing: Readonly<Record<Route, ShowTyping>>;
}

/** Typing from one side of a case to the other, found by what the two conversations remember. */
export function caseTyping({ store, clock, cases, typing }: CaseTypingParts): TypingAcross {
  const stateOf = async ({ route, conversation }: Address) =>
    (await store.read(stateKey(route, conversation)))?.value;
  return createTypingAcross({
    ...{ clock, cases },
    casesAt: async (at) => {
      const state = await stateOf(at);
      const dialog = state === undefined ? undefined : dialogOf(state);
      const { myCase, mayOwn = [] } = readConversation(dialog);
      return myCase === undefined ? mayOwn : [...mayOwn, myCase];
    },
    show: async (to) => {
      const state = await stateOf(to);
      const address = state === undefined ? undefined : addressOf(state);
      // In a thread it would be to everybody.
      if (address && !address.traits.isGroup) await typing[to.route](address.reference);
    },
  });
}
