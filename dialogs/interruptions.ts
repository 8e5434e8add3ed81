import { type TextKey } from "../bot/languages";
import { readApplications } from "./applications";
import { newConversation } from "./conversation";
import { listFollows, stopFollowing } from "./follow";
import { askForget } from "./forget";
import { proposeCase } from "./handoff";
import { signOut } from "./signOut";
import { askApplication } from "./whichApplication";
import { type Turn } from "./turn";
import { type Command } from "./understanding/command";

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
      cancel(turn);
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
      conversation.misunderstood = 0;
      turn.say("thanks");
      return;
    case "hello":
      conversation.misunderstood = 0;
      turn.say(plain ? "helloEmployee" : "hello");
      return;
  }
}

function cancel(turn: Turn): void {
  const { conversation } = turn;
  const busy = conversation.asking !== undefined || conversation.waiting.length > 0;
  delete conversation.asking;
  delete conversation.topic;
  delete conversation.later;
  conversation.waiting = [];
  turn.say(busy ? "cancelled" : "nothingToCancel");
}

async function startOver(turn: Turn): Promise<void> {
  const { conversation } = turn;
  const { shown, ...fresh } = newConversation();
  delete conversation.asking;
  delete conversation.topic;
  delete conversation.later;
  Object.assign(conversation, fresh, { greeted: true, shown });
  if (turn.audience.role !== "employee") {
    turn.say("startedOver");
    return;
  }
  const apps = await readApplications(turn.ports);
  askApplication(turn, { flow: "general" }, turn.text("startedOverEmployee"), apps);
}
