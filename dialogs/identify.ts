import { type KnownApplications } from "./applications";
import { type Topic } from "./topic";
import { look } from "./look";
import { tellExpression } from "./tellExpression";
import { tellFact } from "./tellFact";
import { showTroubles } from "./troubles";
import { type Turn } from "./turn";
import { type Named, resolveApplication } from "./whichApplication";
import { askWho, resolvePerson } from "./whichPerson";

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
  const withPerson = await resolvePerson(turn, begun, named);
  if (withPerson === undefined) return;
  if (withPerson.fact === "applications") {
    if (!(await showTroubles(turn, withPerson))) askWho(turn, withPerson);
    return;
  }
  if (withPerson.fact !== undefined) {
    await tellFact(turn, withPerson, withPerson.fact);
    return;
  }
  if (withPerson.expression !== undefined) {
    await tellExpression(turn, withPerson, withPerson.expression);
    return;
  }
  // Where something else is wrong tells nothing of a value.
  const isAnywhere = withPerson.value === undefined && !namesApplication(named, withPerson);
  if (isAnywhere && (await showTroubles(turn, withPerson))) return;
  const complete = resolveApplication(turn, withPerson, named, apps);
  if (complete !== undefined) await look(turn, complete);
}

function namesApplication({ app, appTerm }: Named, topic: Topic): boolean {
  return app.fits !== "none" || appTerm !== undefined || topic.app !== undefined;
}
