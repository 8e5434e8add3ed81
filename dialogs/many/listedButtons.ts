import { type Button } from "../../cards/actions";
import { type ShownCard } from "../conversation";
import { type Topic } from "../topic";
import { type Turn } from "../turn";
import { personOf } from "../unreadEvidence";

/** The buttons of a list once more: whom or what it opens, without what leads to another list beside these. */
export function listedButtons(turn: Turn, { card, opens = [] }: ShownCard): readonly Button[] {
  return opens.flatMap((topic, at) =>
    topic.wants === undefined || opens.length === 1
      ? [{ title: titleOf(turn, topic), data: { action: "open", card, choice: `${at}` } }]
      : [],
  );
}

function titleOf(turn: Turn, topic: Topic): string {
  return personOf(topic) ?? topic.group ?? topic.app?.displayName ?? turn.text("someApp");
}
