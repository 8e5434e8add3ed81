import { type Button } from "../../cards/actions";
import { type FixOffer } from "../conversation";
import { offer, type Turn } from "../turn";
import { fixText } from "./fixText";

/** "Yes" may have been meant for something else: what changes something wants its own words. */
export function remindOfConfirmation(turn: Turn, { card, fix, plan }: FixOffer): void {
  const buttons: Button[] = [
    { title: turn.text("fixNow"), data: { action: "fixNow", card } },
    { title: turn.text("fixLeave"), data: { action: "fixLeave", card } },
  ];
  const title = fixText(turn, fix, "Title");
  offer(turn, [turn.text("fixConfirmInWords", { title, app: plan.app.displayName })], buttons);
}
