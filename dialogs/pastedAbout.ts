import { isDeepStrictEqual } from "node:util";

import { diagnose, type Evidence, valueOf, withFacts } from "../bot/diagnosis";
import { type KeptEvidence } from "./keptEvidence";
import { type Topic } from "./topic";
import { evidenceOf } from "./keptEvidence";
import { sameApplication } from "./sameApplication";
import { type Sentence } from "./sentence";
import { type Turn } from "./turn";
import { type PersonMention } from "./understanding/personMention";
import { personOf } from "./unreadEvidence";

/** What is pasted later than this after a card, in milliseconds, may be about something else. */
const longestAfter = 3_600_000;

/** Codes stand where a name could: "Dropbox says EntryConflict". */
const builtLikeCode = /[a-z\d][A-Z]|_/;

/** What a pasted text is about: its evidence with the names it belongs to, and the topic to go on with. */
export interface AboutPaste {
  readonly evidence: Evidence;
  readonly topic: Topic;
}

/** Who and what the words around a code or message name; or it is asked about in general. */
export type Around = Names | "anything";

type Names = Pick<Sentence, "app" | "person">;

/**
 * Whom a pasted text is about that names nobody itself: what was asked or shown just before, unless the
 * words around it name somebody or something else; of an employee the own account in the application named.
 */
export function aboutPaste(turn: Turn, told: Evidence, around?: Around): AboutPaste {
  const alone: AboutPaste = { evidence: told, topic: { flow: "usersSkipped" } };
  if (around === "anything" || namesItsOwn(told)) return alone;
  const before = justBefore(turn);
  if (before !== undefined && !namesOthers(before.topic, around))
    return { evidence: besides(turn, before.evidence, told), topic: before.topic };
  return around === undefined ? alone : aboutNamed(turn, alone, around);
}

function namesItsOwn({ subject, app }: Evidence): boolean {
  return [subject.id, subject.displayName, app.id, app.displayName].some(
    (name) => name !== undefined,
  );
}

/** The open question, or the card just shown, where it is about a person in an application. */
function justBefore(
  turn: Turn,
): { readonly topic: Topic; readonly evidence: KeptEvidence } | undefined {
  const { asking, shown, topic } = turn.conversation;
  if (asking?.for === "fact") return { topic: asking.topic, evidence: asking.guided.start };
  const card = shown.at(-1);
  if (asking !== undefined || card?.evidence === undefined) return undefined;
  const { evidence } = card;
  const age = turn.context.now.getTime() - Date.parse(evidence.collectedAt);
  const isOfOne = card.topic.app !== undefined && personOf(card.topic) !== undefined;
  const isNewest = isDeepStrictEqual(card.topic, topic) && age <= longestAfter;
  return isOfOne && isNewest ? { topic: card.topic, evidence } : undefined;
}

function namesOthers(topic: Topic, around: Names | undefined): boolean {
  if (around === undefined) return false;
  const { app, person } = around;
  if (app.fits === "several" || (app.fits === "one" && !sameApplication(app.app, topic.app)))
    return true;
  return isSurelyOther(person, topic);
}

function isSurelyOther(person: PersonMention | undefined, topic: Topic): boolean {
  if (person?.who !== "other" || (person.term.by === "name" && person.sure !== true)) return false;
  const { value } = person.term;
  const known = [personOf(topic), topic.person?.id, topic.person?.userPrincipalName];
  const isKnown = known.some((name) => name?.toLowerCase().includes(value.toLowerCase()));
  return !isKnown && !builtLikeCode.test(value);
}

/**
 * What was told beside what was known before. Where the log could be read, and where the two do not lead
 * to the same, the pasted text is judged by itself, and only the names are taken along.
 */
function besides(turn: Turn, kept: KeptEvidence, told: Evidence): Evidence {
  const before = evidenceOf(kept);
  const { subject, app, scenario } = before;
  const alone: Evidence = { ...told, subject, app, scenario };
  if (valueOf(before, "entry") !== undefined) return alone;
  const facts = Object.entries(told.facts).filter(([, fact]) => fact.state === "known");
  const both = withFacts(before, Object.fromEntries(facts));
  const { causes } = turn.ports;
  const [first] = diagnose(both, causes).findings;
  const [byItself] = diagnose(alone, causes).findings;
  return first !== undefined && first.cause.id === byItself?.cause.id ? both : alone;
}

/** Whom and what the words around it name; of an employee it is the own account in that application. */
function aboutNamed(
  turn: Turn,
  { evidence, topic }: AboutPaste,
  { app, person }: Names,
): AboutPaste {
  const inApp: AboutPaste =
    app.fits === "one"
      ? {
          evidence: { ...evidence, app: { id: app.app.id, displayName: app.app.displayName } },
          topic: { ...topic, app: app.app },
        }
      : { evidence, topic };
  const { userId, displayName = turn.text("you") } = turn.context.asker;
  if (turn.audience.role !== "employee") return withName(inApp, person);
  if (app.fits !== "one" || userId === undefined) return inApp;
  return {
    evidence: { ...inApp.evidence, subject: { kind: "user", id: userId, displayName } },
    topic: { ...inApp.topic, person: { id: userId, displayName } },
  };
}

/** Somebody by a name that is surely one: nothing is looked up. */
function withName(about: AboutPaste, person: PersonMention | undefined): AboutPaste {
  if (person?.who !== "other" || person.sure !== true || person.term.by !== "name") return about;
  const { value: displayName } = person.term;
  if (builtLikeCode.test(displayName)) return about;
  return { ...about, evidence: { ...about.evidence, subject: { kind: "user", displayName } } };
}
