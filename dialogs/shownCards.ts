import { isDeepStrictEqual } from "node:util";

import { type Conversation, type ShownCard } from "./conversation";

const most = { shown: 8, ofSameLookUp: 3, withEvidence: 2 };

/**
 * Keeps a shown card; the oldest ones lose their buttons, and of those about the same all but the
 * newest few. Its evidence takes the place of what was known earlier about the same.
 */
export function keepCard(conversation: Conversation, card: ShownCard): void {
  const same = conversation.shown.filter((one) => isOfSameLookUp(one, card));
  const left = new Set(same.slice(0, Math.max(0, same.length + 1 - most.ofSameLookUp)));
  const before = conversation.shown.filter((one) => !left.has(one));
  const shown = [...before, card].slice(-most.shown);
  const whole = shown.length - most.withEvidence;
  const isOver = (one: ShownCard, at: number): boolean =>
    at < whole || (one !== card && isOfSameLookUp(one, card));
  conversation.shown = shown.map((one, at) => (isOver(one, at) ? withoutEvidence(one) : one));
}

/** The newest card about what this one is about: what holds now is better than what held then. */
export function newestOf({ shown }: Conversation, card: ShownCard): ShownCard {
  return shown.findLast((one) => isOfSameLookUp(one, card)) ?? card;
}

/** Whether both say what was looked up about the same; of a pasted entry the topic does not tell. */
function isOfSameLookUp(one: ShownCard, other: ShownCard): boolean {
  const isLookUp = one.pasted === undefined && (one.topic.app?.id ?? "") !== "";
  return isLookUp && other.pasted === undefined && isDeepStrictEqual(one.topic, other.topic);
}

function withoutEvidence({ evidence, ...card }: ShownCard): ShownCard {
  return evidence === undefined ? card : { ...card };
}
