import { type Person, type PersonTerm, type Search } from "../bot/graph/port";
import { type Asking } from "./asking";
import { type Topic } from "./topic";
import { flows } from "./flows";
import { nearPeople } from "./nearPeople";
import { refuseOthers } from "./refuseOthers";
import { choiceButtons, humanButton, offer, type Turn } from "./turn";
import { type PersonMention } from "./understanding/personMention";
import { type Named } from "./whichApplication";

/** More people than this nobody chooses among. */
const mostPeople = 10;

/**
 * Adds whom a sentence names to the topic. Undefined when the person has to be asked about first, or
 * may not be looked up; that has been said then.
 */
export async function resolvePerson(
  turn: Turn,
  topic: Topic,
  { person: mention, aboutOther = false }: Pick<Named, "person" | "aboutOther">,
): Promise<Topic | undefined> {
  if (turn.audience.role === "employee") return ownTopic(turn, topic, mention, aboutOther);
  if (mention === undefined) return topic;
  if (mention.who === "self") {
    const own = await ownPerson(turn);
    return own === undefined ? topic : { ...topic, person: own };
  }
  return findOther(turn, topic, mention);
}

/**
 * An employee is shown the own entry only. Somebody else's name is not looked up at all: whether
 * that person exists must not make a difference to the answer.
 */
async function ownTopic(
  turn: Turn,
  topic: Topic,
  mention: PersonMention | undefined,
  aboutOther: boolean,
): Promise<Topic | undefined> {
  const own = await ownPerson(turn);
  const { displayName } = turn.context.asker;
  const isOther =
    mention?.who === "other" && mention.orSelf !== true && !isOwnName(mention, own, displayName);
  if (isOther || aboutOther) {
    refuseOthers(turn, topic);
    return undefined;
  }
  if (own !== undefined) return { ...topic, person: own };
  turn.say("ownAccountUnknown");
  return undefined;
}

const equal = (a: string | undefined, b: string): boolean =>
  a?.trim().toLowerCase() === b.trim().toLowerCase();

/** One's own name also with the s of a genitive: "Audreys Konto". */
function isOwnName({ term, bare }: Other, own: Person | undefined, displayName?: string): boolean {
  if (isOwn(term, own, displayName)) return true;
  return bare !== undefined && isOwn({ by: "name", value: bare }, own, displayName);
}

type Other = Extract<PersonMention, { who: "other" }>;

function isOwn(term: PersonTerm, own: Person | undefined, displayName?: string): boolean {
  if (term.by === "id") return equal(own?.id, term.value);
  if (term.by === "upn") return equal(own?.userPrincipalName, term.value);
  if (term.by === "name") {
    const name = own?.displayName ?? displayName;
    // One's own first name is one's own name: "why is Ben not in Slack", writes Ben.
    return equal(name, term.value) || equal(name?.split(" ")[0], term.value);
  }
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

async function findOther(
  turn: Turn,
  topic: Topic,
  { term: written, guess = false, note, bare }: Other,
): Promise<Topic | undefined> {
  const { ports } = turn;
  if (topic.app !== undefined && topic.app.id !== "") ports.evidence.prepare(topic.app);
  const { term, found } = await findWritten(turn, written, bare);
  const asWorker = withWorker(topic, term);
  if (found === "late") return { ...asWorker, unread: { reason: "unavailable", term } };
  if (found.state === "notReadable") {
    const { reason, permission } = found;
    const why = permission === undefined ? { reason } : { reason, permission };
    return { ...asWorker, unread: { ...why, term } };
  }
  const matches = fitting(found.matches, note);
  const [first] = matches;
  if (first !== undefined && matches.length === 1) return { ...topic, person: first };
  if (first === undefined) return notInDirectory(turn, topic, { term, guess }, asWorker);
  askWhichPerson(turn, topic, term.value, matches, found.more);
  return undefined;
}

/** Whom the directory has of a name, or of the name without the s of a genitive where nobody is called as written. */
async function findWritten(
  { ports }: Turn,
  term: PersonTerm,
  bare: string | undefined,
): Promise<{ readonly term: PersonTerm; readonly found: Search<Person> | "late" }> {
  const found = await ports.inTime(ports.directory.findPeople(term));
  const isNobody = found !== "late" && found.state === "found" && found.matches.length === 0;
  if (!isNobody || bare === undefined) return { term, found };
  const name: PersonTerm = { by: "name", value: bare };
  const without = await ports.inTime(ports.directory.findPeople(name));
  const isNeither = without !== "late" && without.state === "found" && without.matches.length === 0;
  // Nobody is called either way: what is told names what was written.
  return isNeither ? { term, found } : { term: name, found: without };
}

/** Nobody among the users: perhaps somebody who was deleted, or who is nearly called so. */
async function notInDirectory(
  turn: Turn,
  topic: Topic,
  { term, guess }: { readonly term: PersonTerm; readonly guess: boolean },
  asWorker: Topic,
): Promise<Topic | undefined> {
  const { ports } = turn;
  const [deleted, near] = await Promise.all([
    ports.inTime(ports.directory.findDeleted(term)),
    nearTo(turn, topic, term),
  ]);
  const gone = deleted !== "late" && deleted.state === "found" ? deleted.matches : [];
  const [only] = gone;
  if (only !== undefined && gone.length === 1 && !deletedMore(deleted))
    return { ...topic, person: only };
  if (gone.length > 1) {
    askWhichPerson(turn, topic, term.value, gone, deletedMore(deleted));
    return undefined;
  }
  const isRead = deleted !== "late" && deleted.state === "found";
  const unread = isRead ? [] : [turn.text("deletedUnread")];
  if (near.length > 0) {
    const line = [turn.text("personNear", { term: term.value }), ...unread].join(" ");
    offerPeople(turn, isElsewhere(topic, term) ? asWorker : topic, near, line);
    return undefined;
  }
  // What only may have been a name was none.
  return guess ? topic : nobodyFound(turn, topic, term, asWorker, unread);
}

const deletedMore = (search: Search<Person> | "late"): boolean =>
  search !== "late" && search.state === "found" && search.more;

/** Of namesakes those whom the note beside the name fits; all where it fits none: "Alex Chen (Sales)". */
function fitting(people: readonly Person[], note: string | undefined): readonly Person[] {
  const said = note?.trim().toLowerCase();
  if (said === undefined || people.length < 2) return people;
  const fits = people.filter(({ department = "", jobTitle = "" }) =>
    [department, jobTitle].some((one) => one !== "" && one.toLowerCase().includes(said)),
  );
  return fits.length > 0 ? fits : people;
}

/** The log knows people by id or name only: a sign-in name is no use there. */
function withWorker(topic: Topic, { by, value }: PersonTerm): Topic {
  if (by === "employeeId") return { ...topic, worker: { workerId: value } };
  return by === "name" ? { ...topic, worker: { name: value } } : topic;
}

/** A topic about whoever is named next, rather than who may be known by the log alone. */
export function withoutWorker(topic: Topic): Topic {
  const { worker, ...left } = topic;
  return worker === undefined ? topic : left;
}

/**
 * Asked which group it is, people write its bare name; and a worker whose account was never created is in
 * the HR system and the log, not in the directory. Whoever left may be deleted there, and the log still
 * tells what became of the account.
 */
const isGroup = ({ flow, app }: Topic, { by }: PersonTerm): boolean =>
  flow === "groups" && app !== undefined && by === "name";
const isElsewhere = ({ flow }: Topic, { by }: PersonTerm): boolean =>
  flow === "cloudHrSingleUser" || flow === "leavers" || by === "employeeId";

/** Nobody of the directory: perhaps somebody who is elsewhere, or a group. */
function nobodyFound(
  turn: Turn,
  topic: Topic,
  term: PersonTerm,
  asWorker: Topic,
  unread: readonly string[],
): Topic | undefined {
  if (isGroup(topic, term)) return { ...topic, group: term.value };
  if (isElsewhere(topic, term)) {
    if (unread.length > 0) turn.say("deletedUnread");
    return asWorker;
  }
  // The others of a list are not kept waiting for a name.
  if (turn.conversation.later !== undefined) {
    turn.say("personNotFoundOfList", { term: term.value });
    return undefined;
  }
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "person", topic };
  const said = term.by === "upn" ? "addressNotFound" : "personNotFound";
  offer(turn, [turn.text(said, { term: term.value }), ...unread], [humanButton(turn)]);
  return undefined;
}

/** Who is nearly called so; a group is not looked for among people. */
async function nearTo(turn: Turn, topic: Topic, term: PersonTerm): Promise<readonly Person[]> {
  const name = isGroup(topic, term) ? undefined : nameOf(term);
  return name === undefined ? [] : nearPeople(turn.ports, name);
}

/** The name in a term; an address that nobody has may still be made of one: "audrey.oliver@contoso.com". */
function nameOf({ by, value }: PersonTerm): string | undefined {
  if (by === "name") return value;
  const words = by === "upn" ? (value.split("@")[0] ?? "").split(/[._]/) : [];
  return words.length > 1 && words.every((word) => /^\p{L}[\p{L}'-]+$/u.test(word))
    ? words.join(" ")
    : undefined;
}

function askWhichPerson(
  turn: Turn,
  topic: Topic,
  term: string,
  matches: readonly Person[],
  more: boolean,
): void {
  const line = turn.text(more ? "personWhichMore" : "personWhich", { term });
  offerPeople(turn, topic, matches.slice(0, mostPeople), line);
}

/** The same people once more, after a text that chose none of them. */
export function askWhichAgain(
  turn: Turn,
  { topic, people }: Extract<Asking, { for: "whichPerson" }>,
  key: "personWhichAgain" | "personWhichHelp" = "personWhichAgain",
): void {
  offerPeople(turn, topic, people, turn.text(key), true);
}

function offerPeople(
  turn: Turn,
  topic: Topic,
  people: readonly Person[],
  line: string,
  again = false,
): void {
  const card = turn.ports.newId();
  const titles = people.map((person) =>
    [person.displayName, person.department ?? person.jobTitle, person.userPrincipalName]
      .filter((part) => part !== undefined && part !== "")
      .join(" · "),
  );
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "whichPerson", topic, card, people };
  offer(
    turn,
    [line],
    [
      ...choiceButtons(card, titles),
      { title: turn.text("noneOfThese"), data: { action: "choose", card, choice: "none" } },
      ...(again ? [humanButton(turn, card)] : []),
    ],
  );
}

/** Asks who it is about; `again` after a reply that named nobody. */
export function askWho(turn: Turn, topic: Topic, again = false): void {
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "person", topic };
  if (again) {
    offer(turn, [turn.text("askPersonAgain")], [humanButton(turn)]);
  } else if (topic.app === undefined) turn.say("askPersonFirst");
  else turn.say(flows[topic.flow].askPerson, { app: topic.app.displayName });
}
