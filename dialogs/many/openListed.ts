import { type ShownCard } from "../conversation";
import { look } from "../look";
import { type Turn } from "../turn";
import { surveyApplications } from "./surveyApplications";

/** Looks at one of the many that a card lists, by its number. */
export async function openListed(turn: Turn, card: ShownCard, choice: string): Promise<void> {
  const topic = /^\d{1,2}$/.test(choice) ? card.opens?.[Number(choice)] : undefined;
  if (topic === undefined) {
    turn.say("unknownButton");
    return;
  }
  delete turn.conversation.asking;
  if (topic.wants?.of === "applications") await surveyApplications(turn, topic.wants.from);
  else await look(turn, topic);
}
