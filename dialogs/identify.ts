import { type KnownApplications } from "./applications";
import { blindEvidence } from "./blindEvidence";
import { type Topic } from "./conversation";
import { guideFrom } from "./guided";
import { look } from "./look";
import { type Turn } from "./turn";
import { type Named, resolveApplication } from "./whichApplication";
import { resolvePerson } from "./whichPerson";

/** Fills in whom and which application it is about, asks for what is missing, then looks. */
export async function identify(
  turn: Turn,
  topic: Topic,
  named: Named,
  apps: KnownApplications,
): Promise<void> {
  delete turn.conversation.asking;
  delete turn.conversation.told;
  turn.conversation.misunderstood = 0;
  const begun = named.app.fits === "one" ? { ...topic, app: named.app.app } : topic;
  const withPerson = await resolvePerson(turn, begun, named.person);
  if (withPerson === undefined) return;
  const complete = resolveApplication(turn, withPerson, named, apps);
  if (complete !== undefined) await proceed(turn, complete);
}

/** Person and application are as known as they can be: look, or ask who it is. */
async function proceed(turn: Turn, topic: Topic): Promise<void> {
  turn.conversation.topic = topic;
  if (topic.app?.id === "") guideFrom(turn, topic, blindEvidence(turn, topic));
  else await look(turn, topic);
}
