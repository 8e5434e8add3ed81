import { type KnownApplications } from "./applications";
import { identify } from "./identify";
import { isSomebody } from "./isSomebody";
import { only } from "./only";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { nameAdded } from "./understanding/nameAdded";

/**
 * "For Ben", "it's Ben" below a card that is about nobody, such as a code or a whole application: about that person,
 * in the card's application, which is asked for where none is known. False for other texts, where nobody is called so, and
 * for employees.
 */
export async function takeNameAdded(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const topic = turn.audience.role === "employee" ? undefined : openTopic(turn);
  const name = topic === undefined ? undefined : nameAdded(text);
  if (topic === undefined || name === undefined || apps.index.find(name).fits !== "none")
    return false;
  const term = { by: name.includes("@") ? "upn" : "name", value: name } as const;
  if (!(await isSomebody(turn, term))) return false;
  delete turn.conversation.later;
  const person = { who: "other", term, sure: true } as const;
  await identify(turn, topic, { app: { fits: "none" }, person }, apps);
  return true;
}

/** What the newest card tells of, where nobody is known of it and nothing else than a name is asked for. */
function openTopic({ conversation }: Turn): Topic | undefined {
  const { asking } = conversation;
  const topic = conversation.shown.at(-1)?.topic;
  const isOfOne = (topic?.person ?? topic?.worker ?? topic?.group) !== undefined;
  const isElse = asking !== undefined && asking.for !== "person";
  return topic === undefined || isOfOne || isElse
    ? undefined
    : { flow: "general", ...only(topic, "app", "since") };
}
