import { type TextKey } from "../bot/languages";
import { type Topic } from "./topic";
import { humanButton, offer, type Turn } from "./turn";

/**
 * Says that only the own account can be looked up, the same way whomever it was about; or, in the words
 * of `key`, why.
 */
export function refuseOthers(turn: Turn, topic: Topic, key: TextKey = refusal(turn)): void {
  const card = turn.ports.newId();
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "app", topic, card, refused: true };
  offer(
    turn,
    [turn.text(key)],
    [
      { title: turn.text("checkMine"), data: { action: "choose", card, choice: "mine" } },
      humanButton(turn, card),
    ],
  );
}

function refusal({ context }: Turn): TextKey {
  return context.asker.roleUnchecked ? "onlyOwnForNow" : "onlyOwn";
}
