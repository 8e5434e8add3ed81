import { type KnownApplications } from "./applications";
import { isSomebody } from "./isSomebody";
import { only } from "./only";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { elsewhereKnown } from "./understanding/elsewhereKnown";
import { askApplication } from "./whichApplication";

/**
 * "And Teams?" below a card, where the tenant has no such application: it is said so, and the same person stays in
 * hand. False for other texts, and where somebody is called so.
 */
export async function takeElsewhere(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const { conversation, audience } = turn;
  const before = conversation.topic ?? conversation.shown.at(-1)?.topic;
  const isOpen = conversation.asking !== undefined;
  if (before?.app === undefined || isOpen || apps.notReadable !== undefined) return false;
  const name = elsewhereKnown(text);
  if (name === undefined || apps.index.find(name).fits !== "none") return false;
  const term = { by: "name", value: name } as const;
  if (audience.role !== "employee" && (await isSomebody(turn, term))) return false;
  delete conversation.later;
  const topic: Topic = { flow: "general", ...only(before, "person", "worker") };
  askApplication(turn, topic, turn.text("askAppAgain", { term: name }), apps);
  return true;
}
