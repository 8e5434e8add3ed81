import { type TextKey } from "../bot/languages";
import { readApplications } from "./applications";
import { type Asking } from "./asking";
import { humanButton, offer, type Turn } from "./turn";
import { askApplication } from "./whichApplication";
import { askWhichAgain } from "./whichPerson";

type AskingName = Extract<Asking, { for: "person" | "app" | "whichPerson" }>;

/** Who is asked for a name and does not know it is told where it stands; the question stays open. */
export async function helpToName(turn: Turn, asking: AskingName): Promise<void> {
  const { topic } = asking;
  if (asking.for === "whichPerson") {
    askWhichAgain(turn, asking, "personWhichHelp");
    return;
  }
  if (asking.for === "app") {
    const key = turn.audience.role === "employee" ? "appHelpEmployee" : "appHelp";
    askApplication(turn, topic, turn.text(key), await readApplications(turn.ports));
    return;
  }
  const key: TextKey = topic.flow === "groups" ? "groupHelpToName" : "personHelpToName";
  turn.conversation.asking = asking;
  const card = turn.ports.newId();
  offer(turn, [turn.text(key)], [humanButton(turn, card)]);
}
