import { dropCarriedOut } from "../../../bot/turns/dropCarriedOut";
import { type ConversationState } from "../../../bot/turns/stateDocument";
import { createStateMemory } from "../../../bot/turns/stateMemory";
import { message } from "./world";

const key = "state/embedded/c1";
const document = { key, version: "7", value: null };
const entry = (root: string) => ({
  ...{ root, key: `${root}#0` },
  effect: { do: "reply", message: { text: root } } as const,
});

function rememberedAfter(done: string, outbox: ConversationState["outbox"]) {
  const states = createStateMemory<ConversationState>(2);
  const state = { dialog: { heard: ["one"] }, handled: ["one", "two"], outbox };
  states.keep({ document, state });
  dropCarriedOut(states, message(done));
  return { state, remembered: states.recall(key) };
}

it("forgets what was carried out for an activity, and nothing else", () => {
  const { state, remembered } = rememberedAfter("one", [entry("one"), entry("two")]);
  expect(remembered).toEqual({ document, state: { ...state, outbox: [entry("two")] } });
  // The turn that is under way has the state as it was read.
  expect(state.outbox).toHaveLength(2);
});

it.each([
  ["had nothing to do", "one", [entry("two")]],
  ["is none of those in the outbox", "three", [entry("one"), entry("two")]],
])("leaves a state as it is where an activity %s", (_, done, outbox) => {
  const { state, remembered } = rememberedAfter(done, outbox);
  expect(remembered?.state).toBe(state);
});

it("does not mind a conversation that is not remembered", () => {
  const states = createStateMemory<ConversationState>(2);
  dropCarriedOut(states, message("one"));
  expect(states.recall(key)).toBeUndefined();
});
