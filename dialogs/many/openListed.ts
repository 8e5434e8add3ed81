import { type ShownCard } from "../conversation";
import { keepDraft } from "../handoff";
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
  const { asking } = turn.conversation;
  // A draft of a case is not lost by a look aside.
  if (asking?.for === "caseConfirmation") {
    keepDraft(turn, asking.card);
    return;
  }
  delete turn.conversation.asking;
  delete turn.conversation.later;
  turn.conversation.shown = turn.conversation.shown.map((one) =>
    one.card === card.card ? { ...one, openedAt: Number(choice) } : one,
  );
  if (topic.wants?.of === "applications") await surveyApplications(turn, topic.wants);
  else await look(turn, topic);
}
