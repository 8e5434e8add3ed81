import { type TextKey } from "../bot/languages";
import { readApplications } from "./applications";
import { type Asking } from "./asking";
import { humanButton, offer, type Turn } from "./turn";
import { askApplication } from "./whichApplication";
import { askWhichAgain } from "./whichPerson";
import { refuseOthers } from "./refuseOthers";

type AskingName = Extract<Asking, { for: "person" | "app" | "whichPerson" }>;

/** Who asks back what a question means is told what it is asked for; the question stays open. */
export async function sayWhyAsked(turn: Turn, asking: AskingName): Promise<void> {
  const { topic } = asking;
  if (asking.for === "whichPerson") {
    askWhichAgain(turn, asking, "personWhichHelp");
    return;
  }
  if (asking.for === "person") {
    const key: TextKey = topic.flow === "groups" ? "whyGroup" : "whyPerson";
    turn.conversation.asking = asking;
    offer(turn, [turn.text(key)], [humanButton(turn)]);
    return;
  }
  if (asking.refused === true) {
    refuseOthers(turn, topic, "whyOnlyOwn");
    return;
  }
  const key: TextKey = turn.audience.role === "employee" ? "whyAppEmployee" : "whyApp";
  askApplication(turn, topic, turn.text(key), await readApplications(turn.ports));
}
