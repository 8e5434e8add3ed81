import { type Turn } from "./turn";
import { commandOf } from "./understanding/commands";

/**
 * What is found is about people: where others read along nothing is looked up. A question is answered
 * in the person's own chat, if the channel could open it; words that are about nobody are answered.
 */
export function answerInGroup(turn: Turn): void {
  const { incoming, traits } = turn.context;
  if (incoming.kind === "joined") welcome(turn);
  if (incoming.kind !== "message") return;
  const command = commandOf(incoming.text.trim());
  if (command === "thanks") turn.say("thanks");
  else if (command === "help" || command === "hello") turn.say("groupHelp");
  else if (traits.privateChat === "open") turn.say("answeredInPrivate");
  else sendToPrivate(turn);
}

/** Whether a text in a group is to be answered in the person's own chat. */
export function belongsInPrivate(text: string): boolean {
  const command = commandOf(text);
  return text !== "" && (command === undefined || ["human", "deleteData"].includes(command));
}

function sendToPrivate(turn: Turn): void {
  const link = turn.ports.ownChat;
  if (link === undefined) turn.say("privateOnly");
  else turn.say("privateOnlyAt", { link });
}

/** Once, and naming who added the bot (Teams store validation, "Welcome message"). */
function welcome(turn: Turn): void {
  if (turn.conversation.greeted) return;
  turn.conversation.greeted = true;
  const who = turn.context.asker.displayName ?? "";
  if (who === "") turn.say("groupWelcome");
  else turn.say("groupWelcomeBy", { who });
}
