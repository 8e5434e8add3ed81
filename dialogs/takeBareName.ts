import { type KnownApplications, readApplications } from "./applications";
import { type ShownCard } from "./conversation";
import { identify } from "./identify";
import { isSomebody } from "./isSomebody";
import { only } from "./only";
import { type Sentence } from "./sentence";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { bareName } from "./understanding/bareName";

/**
 * "ben?" below a card of somebody else: the same of whoever is called so, though it is not written as a name is. False
 * for other texts, where nobody is, and for employees.
 */
export async function takeBareName(
  turn: Turn,
  said: Sentence,
  { topic }: ShownCard,
): Promise<boolean> {
  const isRead = said.person?.who === "other" || said.app.fits !== "none";
  const name = turn.audience.role === "employee" || isRead ? undefined : bareName(said.text);
  if (name === undefined || topic.app === undefined) return false;
  const before = turn.conversation.topic ?? topic;
  const same: Topic = { flow: before.flow, ...only(before, "app", "since") };
  return lookAt(turn, name, same, await readApplications(turn.ports));
}

/** Takes a name on its own as that of somebody, in the topic's application or where something is wrong; false where nobody is. */
export async function lookAt(
  turn: Turn,
  name: string,
  topic: Topic,
  apps: KnownApplications,
): Promise<boolean> {
  const term = { by: "name", value: name } as const;
  if (!(await isSomebody(turn, term))) return false;
  delete turn.conversation.later;
  const person = { who: "other", term, sure: true } as const;
  await identify(turn, topic, { app: { fits: "none" }, person }, apps);
  return true;
}
