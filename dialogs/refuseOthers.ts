import { type Topic } from "./conversation";
import { humanButton, offer, type Turn } from "./turn";

/** Says that only the own account can be looked up, the same way whomever it was about. */
export function refuseOthers(turn: Turn, topic: Topic): void {
  const card = turn.ports.newId();
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "app", topic, card };
  offer(
    turn,
    [turn.text(turn.context.asker.roleUnchecked ? "onlyOwnForNow" : "onlyOwn")],
    [
      { title: turn.text("checkMine"), data: { action: "choose", card, choice: "mine" } },
      humanButton(turn, card),
    ],
  );
}
