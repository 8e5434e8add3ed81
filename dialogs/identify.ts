import { emptyEvidence, type Evidence, unknown, withFacts } from "../bot/diagnosis";
import { type Application, type Person, type PersonTerm } from "../bot/graph/port";
import { type KnownApplications } from "./applications";
import { type Topic } from "./conversation";
import { flows } from "./flows";
import { canGuide, guideFrom } from "./guided";
import { look } from "./look";
import { choiceButtons, offer, type Turn } from "./turn";
import { type PersonMention } from "./understanding/personMention";
import { type Understood } from "./understanding/understand";

/** More buttons than this help nobody: then the name is asked for as text. */
const mostButtons = 10;

/** What a sentence named, beside what the topic has already. */
export type Named = Pick<Understood, "app" | "appTerm" | "person">;

/** Fills in whom and which application it is about, asks for what is missing, then looks. */
export async function identify(
  turn: Turn,
  topic: Topic,
  named: Named,
  apps: KnownApplications,
): Promise<void> {
  delete turn.conversation.asking;
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

/** Evidence where not even the application can be read: everything has to be asked. */
function blindEvidence(turn: Turn, topic: Topic): Evidence {
  const { person, worker, app } = topic;
  const displayName = person?.displayName ?? worker?.name;
  const evidence = emptyEvidence({
    collectedAt: turn.context.now.toISOString(),
    subject: { kind: "user", ...(displayName === undefined ? {} : { displayName }) },
    app: app?.displayName === undefined ? {} : { displayName: app.displayName },
  });
  return withFacts(evidence, { sourceObject: unknown("noPermission", "Application.Read.All") });
}

async function resolvePerson(
  turn: Turn,
  topic: Topic,
  mention: PersonMention | undefined,
): Promise<Topic | undefined> {
  if (turn.audience.role === "employee") return ownTopic(turn, topic, mention);
  if (mention === undefined) return topic;
  if (mention.who === "self") {
    const own = await ownPerson(turn);
    return own === undefined ? topic : { ...topic, person: own };
  }
  return findOther(turn, topic, mention.term);
}

/**
 * An employee is shown the own entry only. Somebody else's name is not looked up at all: whether
 * that person exists must not make a difference to the answer.
 */
async function ownTopic(
  turn: Turn,
  topic: Topic,
  mention: PersonMention | undefined,
): Promise<Topic | undefined> {
  const own = await ownPerson(turn);
  const { displayName } = turn.context.asker;
  if (mention?.who === "other" && !isOwn(mention.term, own, displayName)) {
    refuseOthers(turn, topic);
    return undefined;
  }
  if (own !== undefined) return { ...topic, person: own };
  turn.say("ownAccountUnknown");
  return undefined;
}

/** Says that only the own account can be looked up, the same way whomever it was about. */
export function refuseOthers(turn: Turn, topic: Topic): void {
  const card = turn.ports.newId();
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "app", topic, card };
  offer(
    turn,
    [turn.text("onlyOwn")],
    [
      { title: turn.text("checkMine"), data: { action: "choose", card, choice: "mine" } },
      { title: turn.text("talkToPerson"), data: { action: "human", card } },
    ],
  );
}

const equal = (a: string | undefined, b: string): boolean =>
  a?.trim().toLowerCase() === b.trim().toLowerCase();

function isOwn(term: PersonTerm, own: Person | undefined, displayName?: string): boolean {
  if (term.by === "id") return equal(own?.id, term.value);
  if (term.by === "upn") return equal(own?.userPrincipalName, term.value);
  if (term.by === "name") return equal(own?.displayName ?? displayName, term.value);
  return false;
}

async function ownPerson(turn: Turn): Promise<Person | undefined> {
  const { userId, displayName } = turn.context.asker;
  if (userId === undefined) return undefined;
  const { directory, inTime } = turn.ports;
  const found = await inTime(directory.findPeople({ by: "id", value: userId }));
  if (found !== "late" && found.state === "found" && found.matches[0] !== undefined)
    return found.matches[0];
  // The channel proved the id, so the look-up can go on without the directory's record.
  return { id: userId, displayName: displayName ?? turn.text("you") };
}

async function findOther(turn: Turn, topic: Topic, term: PersonTerm): Promise<Topic | undefined> {
  const { ports, conversation } = turn;
  const found = await ports.inTime(ports.directory.findPeople(term));
  const asWorker: Topic = {
    ...topic,
    worker: term.by === "employeeId" ? { workerId: term.value } : { name: term.value },
  };
  if (found === "late" || found.state === "notReadable") return asWorker;
  const [first] = found.matches;
  if (first !== undefined && found.matches.length === 1) return { ...topic, person: first };
  if (first === undefined) {
    // A worker whose account was never created is in the HR system and the log, not in the directory.
    if (topic.flow === "cloudHrSingleUser" || term.by === "employeeId") return asWorker;
    conversation.topic = topic;
    conversation.asking = { for: "person", topic };
    turn.say("personNotFound", { term: term.value });
    return undefined;
  }
  askWhichPerson(turn, topic, term.value, found.matches, found.more);
  return undefined;
}

function askWhichPerson(
  turn: Turn,
  topic: Topic,
  term: string,
  matches: readonly Person[],
  more: boolean,
): void {
  const card = turn.ports.newId();
  const people = matches.slice(0, mostButtons);
  const titles = people.map((person) =>
    [person.displayName, person.department ?? person.jobTitle, person.userPrincipalName]
      .filter((part) => part !== undefined && part !== "")
      .join(" · "),
  );
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "whichPerson", topic, card, people };
  const line = turn.text(more ? "personWhichMore" : "personWhich", { term });
  offer(
    turn,
    [line],
    [
      ...choiceButtons(card, titles),
      { title: turn.text("noneOfThese"), data: { action: "choose", card, choice: "none" } },
    ],
  );
}

function resolveApplication(
  turn: Turn,
  topic: Topic,
  named: Named,
  apps: KnownApplications,
): Topic | undefined {
  const { app, appTerm } = named;
  if (app.fits === "one") return topic;
  if (app.fits === "several") {
    askWhichApp(turn, topic, turn.text("askAppWhich", { term: app.term }), app.apps);
    return undefined;
  }
  if (topic.app !== undefined && appTerm === undefined) return topic;
  if (apps.notReadable !== undefined) return unreadableApp(turn, topic, appTerm, apps);
  if (appTerm !== undefined) {
    askWhichApp(turn, topic, turn.text("askAppAgain", { term: appTerm }), apps.list);
    return undefined;
  }
  askWhichApp(turn, topic, appQuestion(turn, topic), apps.list);
  return undefined;
}

/** The list of applications cannot be read: go on by questions, or say that Graph is down. */
function unreadableApp(
  turn: Turn,
  topic: Topic,
  appTerm: string | undefined,
  { notReadable }: KnownApplications,
): Topic | undefined {
  const nameless: Topic = {
    ...topic,
    app: { id: "", displayName: appTerm ?? turn.text("someApp") },
  };
  const agent = turn.audience.role !== "employee";
  if (
    notReadable?.reason === "noPermission" &&
    agent &&
    canGuide(turn, nameless, blindEvidence(turn, nameless))
  )
    return nameless;
  if (notReadable?.permission === undefined) turn.say("directoryDown");
  else turn.say("directoryDenied", { permission: notReadable.permission });
  return undefined;
}

function appQuestion(turn: Turn, topic: Topic): string {
  if (turn.audience.role === "employee") return turn.text("askOwnApp");
  const person = topic.person?.displayName ?? topic.worker?.name;
  return person === undefined ? turn.text("askAppFirst") : turn.text("askApp", { person });
}

/** Asks which application, with buttons where there are few enough to be of use. */
export function askWhichApp(
  turn: Turn,
  topic: Topic,
  line: string,
  list: readonly Application[],
): void {
  const card = turn.ports.newId();
  const apps = list.length <= mostButtons ? list : [];
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "app", topic, card, apps };
  offer(
    turn,
    [line],
    [
      ...choiceButtons(
        card,
        apps.map(({ displayName }) => displayName),
      ),
      { title: turn.text("talkToPerson"), data: { action: "human", card } },
    ],
  );
}

/** Asks who it is about. */
export function askWho(turn: Turn, topic: Topic): void {
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "person", topic };
  if (topic.app === undefined) turn.say("askPersonFirst");
  else turn.say(flows[topic.flow].askPerson, { app: topic.app.displayName });
}
