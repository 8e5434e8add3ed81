import { refuseOthers } from "./refuseOthers";
import { humanButton, offer, type Turn } from "./turn";
import { wishesRemoval } from "./understanding/wishesRemoval";

/**
 * Tells an employee who wants an own account gone, or asks when it goes, who can do that and what happens then; the
 * card stays in hand. Of others nothing is told. False for other texts, and for those who may ask about others.
 */
export function tellRemoval(turn: Turn, text: string): boolean {
  if (turn.audience.role !== "employee") return false;
  const removal = wishesRemoval(text);
  if (removal === undefined) return false;
  if (removal === "others") refuseOthers(turn, { flow: "general" });
  else offer(turn, [turn.text("removalOwn"), turn.text("removalLeaving")], [humanButton(turn)]);
  return true;
}
