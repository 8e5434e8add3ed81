import { type TextKey } from "../bot/languages";
import { readApplications } from "./applications";
import { openCasesElsewhere } from "./cases/ownCases";
import { myCaseHere } from "./cases/requesterWords";
import { newConversation } from "./conversation";
import { isFollowing, listFollows, stopFollowing } from "./follow";
import { dropPreparedFixes } from "./fixes/preparedFix";
import { askForget } from "./forget";
import { keepDraft, proposeCase } from "./handoff";
import { signOut } from "./signOut";
import { askApplication } from "./whichApplication";
import { type Turn } from "./turn";
import { type Command } from "./understanding/command";
import { isDropIt } from "./understanding/goAhead";

const help: Record<Turn["audience"]["role"], TextKey> = {
  employee: "helpEmployee",
  helpdesk: "helpAgent",
  engineer: "helpEngineer",
};

/** Words that act at every turn: the open question is kept for help and dropped for the others. */
export async function interrupt(turn: Turn, command: Command): Promise<void> {
  const { conversation } = turn;
  const plain = turn.audience.role === "employee";
  switch (command) {
    case "help":
      turn.say(help[turn.audience.role]);
      return;
    case "cancel":
      await cancel(turn);
      return;
    case "startOver":
      await startOver(turn);
      return;
    case "human":
      await proposeCase(turn);
      return;
    case "follows":
      listFollows(turn);
      return;
    case "deleteData":
      askForget(turn);
      return;
    case "stopFollowing":
      stopFollowing(turn);
      return;
    case "signOut":
      signOut(turn);
      return;
    case "thanks":
      thank(turn);
      return;
    case "hello":
      conversation.misunderstood = 0;
      turn.say(plain ? "helloEmployee" : "hello");
      return;
  }
}

/** Who thanks while a draft is open believes that it was sent; "no, thanks" wants no more of a list. */
function thank(turn: Turn): void {
  const { conversation, context } = turn;
  const { asking } = conversation;
  if (asking?.for === "further" && isDropIt(context.incoming.text)) delete conversation.asking;
  conversation.misunderstood = 0;
  if (asking?.for === "caseConfirmation") keepDraft(turn, asking.card);
  else turn.say("thanks");
}

/** Stops what is waiting; what goes on beside it, a case or a follow, is named with the way to end it. */
async function cancel(turn: Turn): Promise<void> {
  const { conversation } = turn;
  const isLooking = conversation.waiting.length > 0;
  const busy = conversation.asking !== undefined || isLooking;
  const wasPrepared = dropPreparedFixes(turn);
  delete conversation.asking;
  delete conversation.topic;
  delete conversation.later;
  conversation.waiting = [];
  const stays = await openCaseLine(turn);
  const follows = busy && isFollowing(turn) ? [turn.text("cancelFollowStays")] : [];
  if (!busy && !wasPrepared && isFollowing(turn)) stopFollowing(turn);
  else {
    const left = wasPrepared ? "fixLeft" : "nothingToCancel";
    const stopped = isLooking ? "cancelled" : "cancelledQuestion";
    const line = turn.text(busy ? stopped : left);
    turn.reply({ text: [line, ...stays, ...follows].join("\n") });
  }
}

/** That the person's case is not closed by this, where there is one. */
async function openCaseLine(turn: Turn): Promise<readonly string[]> {
  const here = await myCaseHere(turn);
  const isActive = here?.state === "open" || here?.state === "taken";
  const record = isActive ? here : (await openCasesElsewhere(turn))[0];
  return record === undefined ? [] : [turn.text("caseStaysOpen", { number: record.number })];
}

async function startOver(turn: Turn): Promise<void> {
  const { conversation } = turn;
  const { shown, ...fresh } = newConversation();
  dropPreparedFixes(turn);
  delete conversation.asking;
  delete conversation.topic;
  delete conversation.later;
  delete conversation.told;
  delete conversation.rows;
  Object.assign(conversation, fresh, { greeted: true, shown });
  if (turn.audience.role !== "employee") {
    turn.say("startedOver");
    return;
  }
  const apps = await readApplications(turn.ports);
  askApplication(turn, { flow: "general" }, turn.text("startedOverEmployee"), apps);
}
