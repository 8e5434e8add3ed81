import { type KnownApplications } from "./applications";
import { explainShown } from "./explainShown";
import { identify } from "./identify";
import { flowOf, type Sentence } from "./sentence";
import { type Turn } from "./turn";
import { tellReach } from "./tellReach";
import { askedOfCard } from "./understanding/asksOfCard";
import { isAskingOfOthers } from "./understanding/asksOfOthers";
import { ownBeside } from "./understanding/ownBeside";
import { questionBehind } from "./understanding/questionBehind";

/**
 * An employee who speaks of somebody else and of the own account: the own one is looked at, and of the other it is said
 * that the help desk can. False for other texts.
 */
export async function answerOwnHalf(
  turn: Turn,
  said: Sentence,
  apps: KnownApplications,
): Promise<boolean> {
  const isOther = said.person?.who === "other" || said.aboutOther === true;
  if (turn.audience.role !== "employee" || turn.context.asker.roleUnchecked || !isOther)
    return false;
  const app = ownBeside(said.text, apps.index);
  if (app === undefined) return false;
  turn.say("onlyOwnBeside");
  delete turn.conversation.later;
  const topic = { flow: flowOf(said), app };
  await identify(turn, topic, { app: { fits: "none" }, person: { who: "self" } }, apps);
  return true;
}

/** Answers "and is it just him?" behind the question that the newest card answers. */
export async function answerBehind(turn: Turn, { text }: Sentence): Promise<void> {
  const { asking, later, waiting, shown } = turn.conversation;
  const isOpen = asking !== undefined || later !== undefined || waiting.length > 0;
  const question = isOpen || shown.at(-1)?.ofMany === true ? undefined : questionBehind(text);
  if (question === undefined || askedOfCard(question) !== "reach") return;
  await explainShown(turn, question);
}

/** Says to an employee beside the card of the own account whether it lies in what all share, where that is asked with it. */
export async function answerOfOthers(turn: Turn, { text, app }: Sentence): Promise<void> {
  const { asking, later, waiting, shown } = turn.conversation;
  const card = shown.at(-1);
  const isOpen = asking !== undefined || later !== undefined || waiting.length > 0;
  if (turn.audience.role !== "employee" || isOpen || app.fits !== "one" || card === undefined)
    return;
  if (card.topic.app?.id !== app.app.id || !isAskingOfOthers(text)) return;
  turn.reply({ text: (await tellReach(turn, card)).join("\n") });
}
