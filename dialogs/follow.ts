import { type Button } from "../cards/actions";
import { diagnose, type Diagnosis, valueOf } from "../bot/diagnosis";
import { diagnosisView } from "../cards/diagnosisView";
import { type FollowDraft } from "../bot/follow/port";
import { type Collected } from "../bot/graph/port";
import { type TextKey } from "../bot/languages";
import { auditLookup } from "./auditLookup";
import { type FixWish, type Follow, type ShownCard } from "./conversation";
import { type Topic } from "./topic";
import { type FollowNews, followNews } from "./followNews";
import { stopButtons, stopIncident } from "./incidents/followIncident";
import { awaitsEnd, newsOfEnd } from "./leaverFollow";
import { mayLookUp, namesIn, requestOf } from "./look";
import { showDiagnosis } from "./showDiagnosis";
import { humanButton, offer, type Turn } from "./turn";
import { personOf } from "./unreadEvidence";

const minute = 60_000;
/** Entries can arrive up to 15 minutes after the cycle that wrote them (how-to-view-logs). */
const logLatencyMs = 15 * minute;
const firstLookMs = 10 * minute;
const longestMs = 7 * 24 * 60 * minute;
const mostFollows = 10;

/** Sentences about a follow that have another wording where no person was named. */
const withoutPerson = {
  following: "followingApp",
  followingAlready: "followingAlreadyApp",
  stopFollowingOne: "stopFollowingOneApp",
  followStopped: "followStoppedApp",
  followDone: "followDoneApp",
  followChanged: "followChangedApp",
  followEnded: "followEndedApp",
} as const satisfies Partial<Record<TextKey, TextKey>>;

function keyFor(key: keyof typeof withoutPerson, topic: Topic): TextKey {
  return personOf(topic) === undefined ? withoutPerson[key] : key;
}

/** Begins to follow what a card was about: the person is told when there is news. */
export function startFollow(turn: Turn, { topic, found }: ShownCard): void {
  const { conversation } = turn;
  if (found === undefined || topic.app === undefined || !mayLookUp(turn, topic)) {
    turn.say("unknownButton");
    return;
  }
  const names = namesIn(turn, topic);
  const follows = conversation.follows ?? [];
  if (follows.some((one) => isSame(one, { topic }))) {
    turn.say(keyFor("followingAlready", topic), names);
  } else if (follows.length >= mostFollows) {
    offerStops(turn, "followingTooMany");
  } else {
    const follow = newFollow(turn, topic, found);
    conversation.follows = [...follows, follow];
    auditLookup(turn, topic);
    turn.effects.push({ do: "follow", id: follow.id, draft: draftOf(turn, follow, topic.app) });
    const { expectedAt: untilAt } = follow;
    if (awaitsEnd(turn, topic, found.cause)) turn.say("followingLeaver", names);
    else if (untilAt === undefined) turn.say(keyFor("following", topic), names);
    else turn.say("followingUntil", { ...names, untilAt });
  }
}

function newFollow(
  { context, ports }: Turn,
  topic: Topic,
  { cause, expectedAt }: NonNullable<ShownCard["found"]>,
): Follow {
  const expected = expectedAt === undefined ? NaN : Date.parse(expectedAt);
  // What is overdue is said of a person.
  const isAhead = expected > context.now.getTime() && personOf(topic) !== undefined;
  return {
    id: ports.newId(),
    topic,
    cause,
    ...(isAhead && { expectedAt: new Date(expected + logLatencyMs).toISOString() }),
  };
}

function draftOf(
  turn: Turn,
  { topic, expectedAt }: Follow,
  app: NonNullable<Topic["app"]>,
): FollowDraft {
  const now = turn.context.now.getTime();
  const first = expectedAt === undefined ? now + firstLookMs : Date.parse(expectedAt);
  return {
    request: requestOf(turn, topic, app, false),
    firstAt: new Date(Math.min(first, now + longestMs)).toISOString(),
    untilAt: new Date(now + longestMs).toISOString(),
  };
}

function isSame(one: Pick<Follow, "topic">, { topic }: Pick<Follow, "topic">): boolean {
  const key = (a: Follow["topic"]): string =>
    JSON.stringify([a.app?.id, a.person?.id ?? a.worker?.workerId ?? a.worker?.name]);
  return key(one.topic) === key(topic);
}

/**
 * What a look in the background found: says so if it is news, and ends what is over. The fix whose
 * effect has shown, where it was one that was waited for.
 */
export function followLooked(
  turn: Turn,
  { id, last, collected }: { id: string; last: boolean; collected: Collected | undefined },
): FixWish | undefined {
  const follow = turn.conversation.follows?.find((one) => one.id === id);
  // A role can have been taken away since: what may not be looked up now is not told.
  if (follow === undefined || !mayLookUp(turn, follow.topic)) {
    endFollow(turn, id);
    return undefined;
  }
  if (collected === undefined) return undefined;
  const diagnosis = diagnose(collected.evidence, turn.ports.causes);
  const news = newsOf(turn, follow, diagnosis);
  // After a fix there is more to come than the first change: only the account itself ends it.
  if (news === "done" || (news === "changed" && follow.fix === undefined)) {
    tellNews(turn, follow, diagnosis, collected);
    return news === "done" ? follow.fix : undefined;
  }
  if (last) {
    endFollow(turn, id);
    sayWithPerson(turn, keyFor("followEnded", follow.topic), follow);
  } else if (news !== "unread") {
    if (follow.fix !== undefined) sayEffect(turn, follow, diagnosis);
    sayWhenOverdue(turn, follow);
  }
  return undefined;
}

function newsOf(turn: Turn, { topic, cause }: Follow, diagnosis: Diagnosis): FollowNews {
  const news = followNews(cause, diagnosis);
  return awaitsEnd(turn, topic, cause) ? newsOfEnd(news, diagnosis) : news;
}

function tellNews(turn: Turn, follow: Follow, diagnosis: Diagnosis, { entry }: Collected): void {
  const { topic } = follow;
  const isDone = newsOf(turn, follow, diagnosis) === "done";
  endFollow(turn, follow.id);
  auditLookup(turn, topic);
  // That somebody's account is gone is news, and good for nobody.
  const isGood = isDone && !awaitsEnd(turn, topic, follow.cause);
  const key = keyFor(isGood ? "followDone" : "followChanged", topic);
  const intro = turn.text(key, namesIn(turn, topic));
  showDiagnosis(turn, topic, diagnosis, { checkAgain: true, entry, intro });
}

/** The effect of a fix that is not all yet: the job runs again, and now it is a matter of waiting. */
function sayEffect(turn: Turn, follow: Follow, diagnosis: Diagnosis): void {
  const [finding] = diagnosis.findings;
  const isSure = finding !== undefined && finding.certainty !== "possible";
  if (!isSure && !runsSince(diagnosis)) return;
  const cause = isSure ? finding.cause.id : nothingInTheWay;
  if (cause === follow.cause) return;
  turn.conversation.follows = (turn.conversation.follows ?? []).map((one) =>
    one.id === follow.id ? { ...one, cause } : one,
  );
  const names = namesIn(turn, follow.topic);
  const line = isSure
    ? diagnosisView(diagnosis, turn.audience).line
    : turn.text("fixJobRuns", names);
  turn.say("fixTookEffect", { ...names, line });
}

/** What a follow holds instead of a cause once nothing is known to be in the way. */
const nothingInTheWay = "";

/** The job was started since it last completed a cycle, and runs. */
function runsSince({ evidence }: Diagnosis): boolean {
  const isActive = valueOf(evidence, "jobState") === "active";
  return isActive && valueOf(evidence, "steadyState")?.startedAt !== undefined;
}

/** Once: the time it should have been done by has passed. */
function sayWhenOverdue(turn: Turn, follow: Follow): void {
  const { expectedAt, overdue = false, ...rest } = follow;
  const now = turn.context.now.getTime();
  if (overdue || expectedAt === undefined || Date.parse(expectedAt) > now) return;
  turn.conversation.follows = (turn.conversation.follows ?? []).map((one) =>
    one === follow ? { ...rest, expectedAt, overdue: true } : one,
  );
  sayWithPerson(turn, "followOverdue", follow);
}

function sayWithPerson(turn: Turn, key: TextKey, { id, topic }: Follow): void {
  const still = turn.conversation.follows?.some((one) => one.id === id) === true;
  const buttons: Button[] = [
    ...(still ? [stopButton(id, turn.text("stopFollowing"))] : []),
    humanButton(turn, id),
  ];
  turn.conversation.topic = topic;
  offer(turn, [turn.text(key, namesIn(turn, topic))], buttons);
}

function stopButton(id: string, title: string): Button {
  return { title, data: { action: "unfollow", card: id } };
}

/** Whether anything is followed here. */
export function isFollowing({ conversation }: Turn): boolean {
  const { follows = [], incidentFollows = [] } = conversation;
  return follows.length + incidentFollows.length > 0;
}

/** What is being followed here, each with a button to stop it. */
export function listFollows(turn: Turn): void {
  if (isFollowing(turn)) offerStops(turn, "followingList");
  else turn.say("followingNothing");
}

function offerStops(turn: Turn, key: TextKey): void {
  const follows = turn.conversation.follows ?? [];
  const buttons = follows.map(({ id, topic }) =>
    stopButton(id, turn.text(keyFor("stopFollowingOne", topic), namesIn(turn, topic))),
  );
  offer(turn, [turn.text(key)], [...buttons, ...stopButtons(turn)]);
}

/** Stops one follow, or says that it is over already. */
export function stopFollow(turn: Turn, id: string): void {
  const follow = turn.conversation.follows?.find((one) => one.id === id);
  endFollow(turn, id);
  if (follow === undefined) turn.say("followOverAlready");
  else turn.say(keyFor("followStopped", follow.topic), namesIn(turn, follow.topic));
}

/** Stops the only follow at once; of several, asks which. */
export function stopFollowing(turn: Turn): void {
  const { follows = [], incidentFollows = [] } = turn.conversation;
  const [follow] = follows;
  const [incident] = incidentFollows;
  const isOne = follows.length + incidentFollows.length === 1;
  if (isOne && follow !== undefined) stopFollow(turn, follow.id);
  else if (isOne && incident !== undefined) stopIncident(turn, incident.id);
  else listFollows(turn);
}

/** Ends all follows without a word: they were somebody else's. */
export function dropFollows(turn: Turn): void {
  for (const { id } of turn.conversation.follows ?? []) endFollow(turn, id);
}

function endFollow(turn: Turn, id: string): void {
  turn.conversation.follows = (turn.conversation.follows ?? []).filter((one) => one.id !== id);
  turn.effects.push({ do: "unfollow", id });
}
