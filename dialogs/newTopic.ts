import { solved } from "./afterCard";
import { type KnownApplications, readApplications } from "./applications";
import { answerBehind, answerOfOthers, answerOwnHalf } from "./beside";
import { chooseProblem } from "./chooseProblem";
import { type FlowId, type Topic } from "./topic";
import { asksAboutShown, explainShown } from "./explainShown";
import { flows } from "./flows";
import { goOnWithCard } from "./goOnWithCard";
import { identify } from "./identify";
import { keepLater } from "./later";
import { explainCode } from "./pasted";
import { only } from "./only";
import { refuseOthers } from "./refuseOthers";
import { flowOf, isSurely, type Sentence, surelyFlow } from "./sentence";
import { isCourtesy, smallTalk } from "./smallTalk";
import { stayWithCard } from "./stayWithCard";
import { tellRemoval } from "./tellRemoval";
import { humanButton, offer, type Turn } from "./turn";
import { cannotGetIn } from "./understanding/cannotGetIn";
import { isGoOn } from "./understanding/goesOn";
import { namedGroup } from "./understanding/groupIn";
import { isSolved } from "./understanding/isSolved";
import { intentByRule } from "./understanding/intentRules";
import { pronounBefore } from "./understanding/pronounBefore";
import { outlookIn } from "./understanding/outlook";
import { understandingEntity } from "./understandingEntity";
import { tellsOfMember } from "./understanding/putInGroup";
import { sinceTime } from "./understanding/sinceTime";
import { timeSpan } from "./understanding/timeSpan";
import { namesSomebody } from "./understanding/understand";
import { askApplication } from "./whichApplication";
import { isAboutEverybody, isAboutSeveral, standsStill } from "./understanding/wording";

/** Begins what a text asks about, or says how to ask. */
export async function newTopic(turn: Turn, said: Sentence, apps: KnownApplications): Promise<void> {
  delete turn.conversation.later;
  if (isTold(turn, said) || (await goOnWithCard(turn, said))) return;
  if (isElsewhere(said)) {
    outOfScope(turn, said);
    return;
  }
  if (await aboutGroup(turn, said, apps)) return;
  if (await isOfShown(turn, said)) return;
  const topic = withOutlook(withSince(turn, topicOf(turn, said), said), said);
  if (topic !== undefined) {
    await begin(turn, topic, said, apps);
    return;
  }
  // "What does error code InvalidAnchor mean?" names nothing else that could be looked up.
  if (explainCode(turn, said)) return;
  if (isForBot(turn, said)) smallTalk(turn, said.text);
  else if (await explainShown(turn, said.text)) return;
  else if (isSurely(said, "smalltalk")) smallTalk(turn, said.text);
  else if (!chooseProblem(turn, said)) await unclear(turn, said);
}

async function begin(
  turn: Turn,
  topic: Topic,
  said: Sentence,
  apps: KnownApplications,
): Promise<void> {
  delete turn.conversation.asking;
  if (await answerOwnHalf(turn, said, apps)) return;
  keepLater(turn, topic, said, apps);
  await identify(turn, topic, said, apps);
  if (namesSomebody(said)) await answerBehind(turn, said);
  else await answerOfOthers(turn, said);
}

/** What is answered without a look, and names no problem. */
function isTold(turn: Turn, said: Sentence): boolean {
  return saysSolved(turn, said) || tellRemoval(turn, said.text);
}

/** What is said to the bot itself; beside a card what neither thanks nor greets may ask about that first. */
function isForBot({ conversation }: Turn, said: Sentence): boolean {
  const isTalk = isSurely(said, "smalltalk");
  return isTalk && (conversation.shown.length === 0 || isCourtesy(said.text));
}

/** Takes what is asked of the card, or at least of nothing else, as that. */
async function isOfShown(turn: Turn, said: Sentence): Promise<boolean> {
  if (asksAboutShown(turn, said) && (await explainShown(turn, said.text))) return true;
  return stayWithCard(turn, said);
}

/** "It works now" closes what the last card was about, as its button does. */
function saysSolved(turn: Turn, { text }: Sentence): boolean {
  if (!isSolved(text)) return false;
  const { asking } = turn.conversation;
  if (asking?.for === "person" || asking?.for === "app") delete turn.conversation.asking;
  const shown = turn.conversation.shown.at(-1);
  if (shown === undefined) turn.say("solvedThanks");
  else solved(turn, shown);
  return true;
}

/**
 * A group by its name. Employees are told what they may ask, the same way whether there is such a group,
 * and nothing is looked up.
 */
async function aboutGroup(turn: Turn, said: Sentence, apps: KnownApplications): Promise<boolean> {
  const group = namedGroup(said);
  if (group === undefined) return false;
  // "SF-Users" is no SuccessFactors: the application stands beside the group's name.
  const app = apps.index.find(said.text.replace(group, " "));
  // "I added Ben to the Sales group, why isn't he in Slack": about Ben.
  if (app.fits === "one" && said.person !== undefined && tellsOfMember(said.text)) return false;
  const { appTerm } = said;
  if (turn.audience.role === "employee") {
    refuseOthers(
      turn,
      app.fits === "one" ? { flow: "general", app: app.app } : { flow: "general" },
    );
    return true;
  }
  const before = turn.conversation.topic?.app;
  const topic: Topic = { flow: "groups", group, ...(before !== undefined && { app: before }) };
  // What stands in the place of an application's name may be the group's own.
  const term = appTerm === undefined || appTerm.includes(group) ? {} : { appTerm };
  await identify(turn, topic, { app, ...term }, apps);
  return true;
}

/** "Since Monday" holds for what follows, until something else is said. */
function withSince(turn: Turn, topic: Topic | undefined, said: Sentence): Topic | undefined {
  if (topic === undefined || said.since === undefined) return topic;
  const { now } = turn.context;
  const { timeZone } = turn.audience;
  const since = timeSpan(said.text, now, timeZone)?.since ?? sinceTime(said.since, now, timeZone);
  return since === undefined ? topic : { ...topic, since };
}

/** Asked what becomes of somebody's account; who asks of oneself is told of the account as it is. */
function withOutlook(topic: Topic | undefined, { text }: Sentence): Topic | undefined {
  const outlook = outlookIn(text);
  return topic === undefined || outlook === undefined ? topic : { ...topic, outlook };
}

/** Something else than accounts; whoever names somebody and an application must say it in so many words. */
function isElsewhere(said: Sentence): boolean {
  if (!isSurely(said, "out_of_scope")) return false;
  const isSomebody = namesSomebody(said) || cannotGetIn(said.text) || said.since !== undefined;
  const names = (isSomebody && said.app.fits !== "none") || namedGroup(said) !== undefined;
  return !names || intentByRule(said.text) === "out_of_scope";
}

/** What a text is about, with what it leaves out taken from before; undefined when it says nothing. */
function topicOf(turn: Turn, said: Sentence): Topic | undefined {
  const { app, person, aboutOther = false, text } = said;
  const isNamed = namesSomebody(said) || app.fits !== "none";
  if (isGoOn(text) && (isNamed || person !== undefined || aboutOther))
    return goOn(turn, flowOf(said), said);
  if (speaksOfShown(turn, said)) return goOn(turn, flowOf(said), said);
  if (isNamed) return isTalkBesideApp(said) ? undefined : (narrowed(turn, said) ?? begun(said));
  return surelyFlow(said) === undefined ? namelessTopic(turn, said) : begun(said);
}

/** "Is she in Zoom?": who was spoken of, in an application that is named. */
function speaksOfShown({ audience, conversation }: Turn, { app, person, text }: Sentence): boolean {
  const before = conversation.topic;
  const isSomebody = (before?.person ?? before?.worker) !== undefined;
  const isPlaced = app.fits === "one" && person === undefined && isSomebody;
  return audience.role !== "employee" && isPlaced && pronounBefore(text);
}

/** An application alone, while somebody is looked for in all of them: it is about that person there. */
function narrowed(turn: Turn, said: Sentence): Topic | undefined {
  const broader = turn.conversation.waiting.findLast(({ topic }) => topic.app === undefined);
  const topic = begun(said);
  const isAlone = said.person === undefined && said.aboutOther !== true && !topic.everybody;
  if (broader === undefined || !isAlone || said.app.fits !== "one") return undefined;
  return { ...only(broader.topic, "person", "since"), ...topic };
}

/** "Thanks, Slack works now": the application is named and not asked about. */
function isTalkBesideApp(said: Sentence): boolean {
  return isSurely(said, "smalltalk") && !namesSomebody(said);
}

/** What may be meant by a text that neither names a problem nor surely somebody. */
function namelessTopic(turn: Turn, said: Sentence): Topic | undefined {
  const { person, decision } = said;
  const plain = turn.audience.role === "employee";
  // An employee asks about the own account, whatever is wrong with it.
  if (plain) return decision === "choose" && person?.who === "self" ? begun(said) : undefined;
  // A bare name says enough to those who may look others up.
  return person?.who === "other" ? goOn(turn, "general", said) : undefined;
}

/** The topic that a text begins by itself. */
function begun(said: Sentence): Topic {
  const flow = flowOf(said);
  const { text, person } = said;
  const everybody =
    person === undefined && (isAboutEverybody(text) || isAboutSeveral(text) || standsStill(text));
  const isAnswered = flows[flow].whenFine !== undefined && !isAboutEverybody(text);
  return everybody && !isAnswered ? { flow, everybody } : { flow };
}

/** The person with the application of before, or the application with the person of before. */
function goOn(turn: Turn, flow: FlowId, { app, person, aboutOther }: Sentence): Topic {
  const before = turn.conversation.topic ?? { flow };
  const isOther = person?.who === "other" || aboutOther === true;
  if (isOther && app.fits === "none") return { ...only(before, "app", "since"), flow };
  if (isOther || person !== undefined || app.fits !== "one") return { flow };
  const { wants } = before;
  const many = wants?.of === "applications" ? [] : (["everybody", "wants", "until"] as const);
  return { ...only(before, "person", "worker", "since", ...many), flow };
}

function outOfScope(turn: Turn, said: Sentence): void {
  const card = turn.ports.newId();
  const plain = turn.audience.role === "employee";
  turn.conversation.asking = { for: "app", topic: { flow: "general" }, card, aside: true };
  offer(
    turn,
    [turn.text(plain ? "outOfScopeEmployee" : "outOfScope")],
    [
      { title: turn.text("checkAccount"), data: { action: "choose", card, choice: "mine" } },
      humanButton(turn, card),
    ],
    { entities: [understandingEntity(said)] },
  );
}

/** Not understood: ask for the application, and the second time say it in other words. */
export async function unclear(turn: Turn, said?: Sentence): Promise<void> {
  const { conversation } = turn;
  conversation.misunderstood += 1;
  const plain = turn.audience.role === "employee";
  const apps = await readApplications(turn.ports);
  const line = turn.text(
    conversation.misunderstood > 1 ? "unclearAgain" : plain ? "unclearEmployee" : "unclear",
  );
  askApplication(turn, { flow: "general" }, line, apps, said);
}
