import { look } from "../look";
import { only } from "../only";
import { type Turn } from "../turn";
import { outcomeAsked } from "../understanding/outcomeAsked";

/**
 * "Only the failed ones" below a list or figures of an application: those of the same time. False for other
 * texts, for a word that may answer an open question, and where everybody is asked for and nobody was left out.
 */
export async function takeOtherOutcome(turn: Turn, text: string): Promise<boolean> {
  const shown = turn.conversation.shown.at(-1);
  if (shown?.ofMany !== true || shown.topic.app === undefined) return false;
  const asked = outcomeAsked(text);
  // "Failed" by itself answers what is asked.
  if (asked === undefined || (!asked.sure && turn.conversation.asking !== undefined)) return false;
  const { outcome } = asked;
  const { topic } = shown;
  const isNarrowed = topic.wants?.of === "people" && topic.wants.status !== undefined;
  if (outcome === "all" && !isNarrowed) return false;
  delete turn.conversation.asking;
  delete turn.conversation.later;
  const wants = { of: "people", ...(outcome !== "all" && { status: outcome }) } as const;
  const same = { flow: topic.flow, ...only(topic, "app", "since", "until") };
  await look(turn, { ...same, everybody: true, wants });
  return true;
}
