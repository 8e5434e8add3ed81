import { readApplications } from "./applications";
import { statusLines } from "./cases/caseStatus";
import { myCaseHere } from "./cases/requesterWords";
import { keepDraft } from "./handoff";
import { type Sentence } from "./sentence";
import { humanButton, offer, type Turn } from "./turn";
import { isOutOfPatience } from "./understanding/outOfPatience";
import { askApplication } from "./whichApplication";

/**
 * Whoever has had enough hears a kind word and the way to a person, and not once more what the card says.
 * False for other texts, and for what names an application to look at.
 */
export async function soothe(turn: Turn, said: Sentence): Promise<boolean> {
  if (said.app.fits !== "none" || !isOutOfPatience(said.text)) return false;
  const { asking, shown } = turn.conversation;
  const here = await myCaseHere(turn);
  const card = shown.at(-1)?.card;
  if (asking?.for === "caseConfirmation") keepDraft(turn, asking.card, [turn.text("annoyed")]);
  else if (here?.state === "open")
    turn.reply({ text: [turn.text("annoyed"), ...statusLines(turn, here)].join("\n") });
  else if (card !== undefined) offer(turn, [turn.text("annoyedOffer")], [humanButton(turn, card)]);
  else {
    const apps = await readApplications(turn.ports);
    askApplication(turn, { flow: "general" }, turn.text("annoyedNew"), apps);
  }
  return true;
}
