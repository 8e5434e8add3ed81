import { type FixOffer, type ShownCard } from "../conversation";
import { type Turn } from "../turn";
import { isDropIt } from "../understanding/goAhead";
import { isLabel } from "../writtenLabel";
import { confirmFix, leaveFix } from "./confirmFix";
import { remindOfConfirmation } from "./remindOfConfirmation";

/** The newest confirmation that whoever writes can still use. */
export function preparedFix({ conversation, context }: Turn): FixOffer | undefined {
  return conversation.fixOffers?.findLast(
    ({ by, untilAt }) => by === context.asker.userId && Date.parse(untilAt) > context.now.getTime(),
  );
}

/** Whether a confirmation is for what a card is about. */
export function isForCard({ topic }: FixOffer, shown: ShownCard): boolean {
  const { app, person } = shown.topic;
  return topic.app?.id === app?.id && topic.person?.id === person?.id;
}

/**
 * The confirmation in words. Where something else was shown since, "do it now" may be meant for that: what is
 * waiting is named, and waits on. False where nothing waits, or the text says something else.
 */
export async function takeConfirmationInWords(turn: Turn, text: string): Promise<boolean> {
  const { shown, asking, fixOffers } = turn.conversation;
  const newest = fixOffers?.at(-1);
  if (newest === undefined) return false;
  if (isLabel(turn, text, "fixNow")) {
    const card = shown.at(-1);
    const isOther = newest.caseId === undefined && card !== undefined && !isForCard(newest, card);
    if (isOther) remindOfConfirmation(turn, newest);
    else await confirmFix(turn, newest.card);
    return true;
  }
  const isNo = asking === undefined && isDropIt(text);
  if (!isNo && !isLabel(turn, text, "fixLeave")) return false;
  leaveFix(turn, newest.card);
  return true;
}

/** Takes back whatever waits for its confirmation; false where nothing does. */
export function dropPreparedFixes(turn: Turn): boolean {
  const { conversation, context } = turn;
  if (preparedFix(turn) === undefined) return false;
  conversation.fixOffers =
    conversation.fixOffers?.filter(({ by }) => by !== context.asker.userId) ?? [];
  return true;
}
