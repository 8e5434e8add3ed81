import { type ShownCard } from "../conversation";
import { look } from "../look";
import { only } from "../only";
import { type Turn } from "../turn";
import { bareTime } from "../understanding/bareTime";
import { plainPhrase } from "../understanding/plainPhrase";
import { type TimeAsked, timeAsked } from "./timeAsked";

/**
 * "And last week?" below a list or figures: the same for that time. What is not understood of it is said, with the
 * forms that are. Below a card of one person the log is read since then. False for other texts.
 */
export async function takeOtherTime(turn: Turn, text: string): Promise<boolean> {
  const shown = turn.conversation.shown.at(-1);
  if (shown?.topic.app === undefined) return false;
  const words = bareTime(text);
  const time = words === undefined ? undefined : timeAsked(turn, words, shown.topic.since);
  if (time === undefined) return false;
  if (shown.ofMany !== true) return ofPerson(turn, shown, time, words !== plainPhrase(text));
  delete turn.conversation.asking;
  delete turn.conversation.later;
  const { topic } = shown;
  const same = { flow: topic.flow, ...only(topic, "app", "everybody", "wants") };
  if (time.unreadTime === true) turn.say("manyWhichTime");
  else await look(turn, { ...same, ...time });
  return true;
}

/** Of a person "and yesterday?" asks for what the log has since then; "today?" alone may ask when it is done. */
async function ofPerson(
  turn: Turn,
  { topic, offers }: ShownCard,
  { since }: TimeAsked,
  goesOn: boolean,
): Promise<boolean> {
  const isOpen = turn.conversation.asking !== undefined || turn.audience.role === "employee";
  const isLookUp = topic.person !== undefined && offers.includes("checkAgain");
  if (isOpen || !isLookUp || !goesOn || since === undefined) return false;
  delete turn.conversation.later;
  await look(turn, { ...topic, since });
  return true;
}
