import { type Application } from "../../bot/graph/port";
import { readApplications } from "../applications";
import { type Conversation } from "../conversation";
import { identify } from "../identify";
import { mayLeave } from "../mayLeave";
import { type Topic } from "../topic";
import { type Turn } from "../turn";
import { isAboutTeam } from "../understanding/teamIn";
import { understand } from "../understanding/understand";

/**
 * "Everyone in Sales is missing from Salesforce": what there is of the whole application, with a word on it that
 * a team cannot be told from the rest. False for other texts, where one person is named by address or id, and for employees.
 */
export async function takeTeam(turn: Turn, text: string): Promise<boolean> {
  const { conversation, audience } = turn;
  if (audience.role === "employee" || !isAboutTeam(text) || !mayLeave(conversation.asking))
    return false;
  const apps = await readApplications(turn.ports);
  const { app, person } = understand(text, apps.index);
  if (person?.who === "other" && person.term.by !== "name") return false;
  const where = app.fits === "none" ? applicationInHand(conversation) : undefined;
  const topic: Topic = { flow: "general", everybody: true, ...(where && { app: where }) };
  const known = app.fits === "one" ? app.app : where;
  delete conversation.later;
  if (known !== undefined) turn.say("teamAsAll", { app: known.displayName });
  await identify(turn, topic, { app }, apps);
  return true;
}

/** "All of marketing" names none: it is the one that a name is asked for in, or the one of before. */
function applicationInHand({ asking, topic }: Conversation): Application | undefined {
  const asked = asking !== undefined && "topic" in asking ? asking.topic.app : undefined;
  return asked ?? topic?.app;
}
