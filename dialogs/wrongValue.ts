import { type Pasted } from "../bot/logs/port";
import { type KnownApplications } from "./applications";
import { type Topic } from "./topic";
import { identify } from "./identify";
import { only } from "./only";
import { refuseOthers } from "./refuseOthers";
import { mayLeave } from "./mayLeave";
import { readSentence } from "./sentence";
import { type Turn } from "./turn";
import { type Understood } from "./understanding/understand";
import { valueAsked } from "./understanding/valueAsked";
import { type WrongValue, wrongValue } from "./understanding/wrongValue";

/**
 * Takes a text that calls a value of somebody wrong, "her department is still the old one in Zoom", or asks
 * how it gets there, "is the manager of Olivia synced?". What it does not name is that of before. False for other texts, and for messages that name nobody.
 */
export async function takeWrongValue(
  turn: Turn,
  text: string,
  pasted: Pasted,
  apps: KnownApplications,
): Promise<boolean> {
  const { asking } = turn.conversation;
  const wrong = wrongValue(text) ?? valueAsked(text);
  if (wrong === undefined || !mayLeave(asking)) return false;
  const said = await readSentence(turn, wrong.rest, apps);
  if (!isAboutValue(turn, wrong, said, pasted)) return false;
  const topic = topicOf(turn, wrong, said);
  delete turn.conversation.later;
  if (turn.audience.role === "employee" && wrong.ofOther) refuseOthers(turn, topic);
  else await identify(turn, topic, said, apps);
  return true;
}

/** Whether it is about somebody's value in an application: about whom is said here, or was before. */
function isAboutValue(turn: Turn, wrong: WrongValue, said: Understood, pasted: Pasted): boolean {
  const isPlaced = said.app.fits === "one";
  if (wrong.needsApp === true && said.app.fits === "none") return false;
  // Out of the blue, and of nobody: it may be a message, or something else; an employee means the own value.
  const isKnown = turn.audience.role === "employee" || wrong.ofOther || before(turn) !== undefined;
  return isPlaced || said.person !== undefined || (pasted.kind === "unknown" && isKnown);
}

/** Person and application of before, as far as the text names no others. */
function topicOf(turn: Turn, { name, wanted }: WrongValue, said: Understood): Topic {
  const isNamed = said.person !== undefined || said.aboutOther === true;
  const isPlaced = said.app.fits !== "none" || said.appTerm !== undefined;
  return {
    flow: "general",
    ...(isNamed ? {} : only(before(turn), "person", "worker")),
    ...(isPlaced ? {} : only(before(turn), "app")),
    value: { name, ...(wanted !== undefined && { wanted }) },
  };
}

/** What the conversation is about, or was at last. */
function before({ conversation }: Turn): Topic | undefined {
  return conversation.topic ?? conversation.shown.at(-1)?.topic;
}
