import {
  diagnose,
  type Evidence,
  type FactName,
  type Family,
  type Finding,
} from "../bot/diagnosis";
import { type TextKey } from "../bot/languages";
import { diagnosisView } from "../cards/diagnosisView";
import { again } from "./again";
import { type KnownApplications } from "./applications";
import { auditLookup } from "./auditLookup";
import { type ShownCard } from "./conversation";
import { answerLater, lookupDone, mayLookUp, requestOf } from "./look";
import { mayLeave } from "./mayLeave";
import { isOfCard } from "./namesOfCard";
import { readSentence, type Sentence } from "./sentence";
import { humanButton, offer, type Turn } from "./turn";
import { namedGroup } from "./understanding/groupIn";
import { objects } from "./understanding/objects";
import { refersBack } from "./understanding/refersBack";
import { withUnread } from "./unreadEvidence";

/** What is usually mistaken about a cause of this family. */
const mistaken: Readonly<Partial<Record<Family, TextKey>>> = {
  not_assigned: "objectionGroup",
  nested_group: "objectionGroup",
  out_of_scope_filter: "objectionScope",
  not_evaluated_yet: "objectionTime",
  initial_cycle_running: "objectionTime",
  default_access_role: "objectionRole",
  not_effectively_entitled: "objectionRole",
};

/**
 * Takes an objection to the card that was shown last: it is read anew, and either there is a new card, or it is
 * said that it still holds and what is often mistaken. False for other texts, and of somebody or something else.
 */
export async function takeObjection(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const last = turn.conversation.shown.at(-1);
  if (last === undefined || !objects(text)) return false;
  const canRead = canReadAnew(turn, last);
  if (!canRead && !isElse(turn, text, last)) return false;
  const said = await readSentence(turn, text, apps);
  if (!isOfShown(said, last) || !isOfItsKind(turn, said, last)) return false;
  if (canRead) await readAnew(turn, last);
  else await leadOn(turn, last);
  return true;
}

/** A card about many, or one of what was sent or answered, while nothing else is asked. */
function isElse({ conversation: { asking } }: Turn, text: string, last: ShownCard): boolean {
  const { ofMany = false, offers, evidence } = last;
  const isSent = !offers.includes("checkAgain") && evidence !== undefined;
  // "But he is in that group" is said of one, and nobody knows of whom.
  const isOfMany = ofMany && offers.includes("checkAgain") && !refersBack(text);
  return asking === undefined && (isOfMany || isSent);
}

/** What is said against a card about many is for one of them; what was sent or answered is not read again. */
async function leadOn(turn: Turn, last: ShownCard): Promise<void> {
  if (last.offers.includes("checkAgain")) {
    turn.say("objectionMany");
    await again(turn, last.topic);
  } else offer(turn, [turn.text("pasteAnew")], [humanButton(turn, last.card)]);
}

function canReadAnew(turn: Turn, { offers, topic, ofMany = false }: ShownCard): boolean {
  const { app, unread, person, worker } = topic;
  // Of a card about many nothing is objected for one.
  if (ofMany || (person ?? worker) === undefined) return false;
  const isLookUp = offers.includes("checkAgain") && unread === undefined && (app?.id ?? "") !== "";
  return isLookUp && mayLeave(turn.conversation.asking) && mayLookUp(turn, topic);
}

async function readAnew(turn: Turn, last: ShownCard): Promise<void> {
  const { topic } = last;
  const { ports, conversation, audience } = turn;
  if (topic.app === undefined) return;
  auditLookup(turn, topic);
  const request = requestOf(turn, topic, topic.app, true);
  const collected = await ports.inTime(ports.evidence.collect(request));
  if (collected === "late") {
    answerLater(turn, topic, request);
    return;
  }
  const diagnosis = diagnose(withUnread(collected.evidence, topic), ports.causes);
  const [finding] = diagnosis.findings;
  delete conversation.asking;
  delete conversation.later;
  if (!wasRead(turn, last, collected.evidence)) lookupDone(turn, topic, collected);
  else if (finding === undefined || finding.cause.id !== last.cause) {
    turn.say("objectionChanged");
    lookupDone(turn, topic, collected);
  } else stillHolds(turn, last, finding, diagnosisView(diagnosis, audience).line);
}

/** Whether what the card rested on could be read again: else nothing is known of a change. */
function wasRead({ ports }: Turn, last: ShownCard, { facts }: Evidence): boolean {
  const cause = ports.causes.find(({ id }) => id === last.cause);
  const isUnread = (name: FactName): boolean => {
    const fact = facts[name];
    return (
      fact.state === "unknown" && (fact.reason === "unavailable" || fact.reason === "noPermission")
    );
  };
  return !cause?.needs.some(isUnread);
}

/** A group by its name is no objection to a card on which no group could matter. */
function isOfItsKind(turn: Turn, said: Sentence, last: ShownCard): boolean {
  const cause = turn.ports.causes.find(({ id }) => id === last.cause);
  return namedGroup(said) === undefined || (cause !== undefined && cause.family in mistaken);
}

/** Nobody and nothing else than the card is about. */
function isOfShown({ app, person }: Sentence, shown: ShownCard): boolean {
  const { topic } = shown;
  if (app.fits === "several" || (app.fits === "one" && app.app.id !== topic.app?.id)) return false;
  return person?.who !== "other" || isOfCard(person, shown);
}

function stillHolds(
  turn: Turn,
  { card, names }: ShownCard,
  { cause }: Finding,
  line: string,
): void {
  const app = names.app ?? turn.text("someApp");
  const plain = turn.audience.role === "employee";
  const key = plain ? "objectionOwn" : (mistaken[cause.family] ?? "objectionOther");
  const readAt = turn.context.now.toISOString();
  offer(
    turn,
    [turn.text("objectionSame", { readAt, line }), turn.text(key, { app })],
    [
      { title: turn.text("checkAgain"), data: { action: "checkAgain", card } },
      humanButton(turn, card),
    ],
  );
}
