import { look } from "../look";
import { only } from "../only";
import { type Turn } from "../turn";
import { bareTime } from "../understanding/bareTime";
import { timeAsked } from "./timeAsked";

/**
 * "And last week?" below a list or figures: the same for that time. What is not understood of it is said, with the
 * forms that are. False for other texts, and below other cards.
 */
export async function takeOtherTime(turn: Turn, text: string): Promise<boolean> {
  const shown = turn.conversation.shown.at(-1);
  if (shown?.ofMany !== true || shown.topic.app === undefined) return false;
  const words = bareTime(text);
  const time = words === undefined ? undefined : timeAsked(turn, words);
  if (time === undefined) return false;
  delete turn.conversation.asking;
  delete turn.conversation.later;
  const { topic } = shown;
  const same = { flow: topic.flow, ...only(topic, "app", "everybody", "wants") };
  if (time.unreadTime === true) turn.say("manyWhichTime");
  else await look(turn, { ...same, ...time });
  return true;
}
