import { type KnownApplications, readApplications } from "./applications";
import { type LaterLook, type Topic } from "./topic";
import { offerFurther } from "./furtherLooks";
import { identify } from "./identify";
import { type Sentence } from "./sentence";
import { type Turn } from "./turn";
import { furtherIn } from "./understanding/several";
import { type Understood } from "./understanding/understand";

/** Looks in one turn beside the first; who else is in a list is looked at when that is wanted. */
const mostInTurn = 3;
/** Looks of one message beside the first. */
const most = 11;

/** A text with whom and what it names. */
type Named = Understood & Pick<Sentence, "text" | "others">;

/** Keeps what else a text names, so that each is answered after the first: every person in every application. */
export function keepLater(
  turn: Turn,
  topic: Topic,
  said: Named,
  { index }: KnownApplications,
): void {
  const { people, apps } = furtherIn(said.text, said, index);
  const first = said.app.fits === "one" ? said.app.app : topic.app;
  const { flow, since, until, unreadTime, everybody, wants } = topic;
  const base: Topic = {
    flow,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(unreadTime !== undefined && { unreadTime }),
    ...(everybody !== undefined && wants !== undefined && { everybody, wants }),
  };
  const everyone = [said.person, ...people];
  const everywhere = [first, ...apps];
  // Whoever may not ask about others is told so once.
  const asked = turn.audience.role === "employee" && people.length > 0 ? [] : everyone;
  const pairs = asked.flatMap((person) =>
    everywhere.map((app): LaterLook => ({
      topic: app === undefined ? base : { ...base, app },
      ...(person === undefined ? {} : { person }),
    })),
  );
  const later = [...pairs.slice(1), ...looksOf(said.others ?? [], base)].slice(0, most);
  if (later.length > 0) turn.conversation.later = later;
}

/**
 * The others of a reply that names several. A list that waits already and a group stay as they are, and behind a
 * name that is chosen among namesakes stands what tells them apart.
 */
export function keepOthers(turn: Turn, topic: Topic, said: Named, apps: KnownApplications): void {
  const { asking, later } = turn.conversation;
  const isList = later === undefined && topic.flow !== "groups" && asking?.for !== "whichPerson";
  if (isList && said.person?.who === "other") keepLater(turn, topic, said, apps);
}

/** Looks for the questions of a text behind its first one. */
function looksOf(others: readonly Understood[], base: Topic): readonly LaterLook[] {
  return others.flatMap(({ app, person }) =>
    app.fits === "one" && person !== undefined
      ? [{ topic: { ...base, app: app.app }, person }]
      : [],
  );
}

/** Goes on with what was named beside the first, as long as nothing has to be asked. */
export async function continueLater(turn: Turn): Promise<void> {
  const { conversation } = turn;
  if (conversation.later === undefined) return;
  const apps = await readApplications(turn.ports);
  for (let looks = 0; conversation.later !== undefined; looks++) {
    if (conversation.asking !== undefined) return;
    const [next, ...rest]: readonly LaterLook[] = conversation.later;
    if (next === undefined || looks === mostInTurn) break;
    if (rest.length > 0) conversation.later = rest;
    else delete conversation.later;
    const { topic, person } = next;
    await identify(
      turn,
      topic,
      { app: { fits: "none" }, ...(person === undefined ? {} : { person }) },
      apps,
    );
  }
  const { later = [] } = conversation;
  delete conversation.later;
  if (later.length > 0 && conversation.asking === undefined) offerFurther(turn, later);
}
