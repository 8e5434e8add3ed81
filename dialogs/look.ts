import {
  type Diagnosis,
  diagnose,
  type Evidence,
  type UnknownReason,
  valueOf,
} from "../bot/diagnosis";
import { unreadFacts } from "../cards/diagnosisView";
import {
  type Application,
  type Collected,
  type EverywhereRequest,
  type EvidenceRequest,
  type NotReadable,
  type SurveyRequest,
} from "../bot/graph/port";
import { askedInstead } from "./askedInstead";
import { auditLookup } from "./auditLookup";
import { cardButtons, type Offers } from "./cardButtons";
import { type Topic } from "./topic";
import { flows } from "./flows";
import { answerMany } from "./many/answerMany";
import { nextCycle } from "../bot/rules/timing";
import { canGuide, guideFrom } from "./guided";
import { keepEvidence } from "./keptEvidence";
import { showComparison } from "./showComparison";
import { showDiagnosis } from "./showDiagnosis";
import { showGroup } from "./showGroup";
import { showOverview } from "./showOverview";
import { offerSignIn } from "./offerSignIn";
import { offer, type Turn } from "./turn";
import { refuseOthers } from "./refuseOthers";
import { beginWalk } from "./walk";
import { blindEvidence, personOf, withUnread } from "./unreadEvidence";
import { keepCard } from "./shownCards";
import { askWho } from "./whichPerson";
import { dropBroader, keepWaiting } from "./waitingLooks";

/** Looks a person (or only the application) up and answers, or says that the answer comes later. */
export async function look(turn: Turn, topic: Topic, fresh = false): Promise<void> {
  const { ports } = turn;
  if (topic.app === undefined) return;
  if (!mayLookUp(turn, topic)) {
    refuseOthers(turn, { flow: topic.flow, app: topic.app });
    return;
  }
  if (topic.group !== undefined) {
    await showGroup(turn, topic, topic.group);
    return;
  }
  if (topic.value !== undefined && personOf(topic) === undefined && topic.everybody !== true) {
    askWho(turn, topic);
    return;
  }
  if (await explainedByJob(turn, topic, topic.app)) return;
  if (topic.app.id === "") {
    answerFrom(turn, topic, { evidence: blindEvidence(turn, topic) });
    return;
  }
  auditLookup(turn, topic);
  const request = requestOf(turn, topic, topic.app, fresh);
  dropBroader(turn.conversation, topic);
  if (!mayWait(turn)) {
    answerLater(turn, topic, request);
    return;
  }
  const collected = await ports.inTime(ports.evidence.collect(request));
  if (collected === "late") answerLater(turn, topic, request);
  else answerFrom(turn, topic, collected);
}

/**
 * Asked by an employee about everybody: the job alone may explain it, and concerns no person. Where it
 * does not, the own account is looked at.
 */
async function explainedByJob(turn: Turn, topic: Topic, app: Application): Promise<boolean> {
  const { ports, audience } = turn;
  if (topic.everybody !== true || audience.role !== "employee" || app.id === "") return false;
  const collected = await ports.inTime(ports.evidence.collect({ app }));
  if (collected === "late") return false;
  const diagnosis = diagnose(collected.evidence, ports.causes);
  if (!settled(diagnosis)) return false;
  turn.conversation.topic = topic;
  showDiagnosis(turn, topic, diagnosis, { checkAgain: true });
  return true;
}

/** An employee may look up nobody else, whatever way led here. */
export function mayLookUp({ audience, context }: Turn, topic: Topic): boolean {
  if (audience.role !== "employee") return true;
  const { person, worker, group } = topic;
  return (
    group === undefined &&
    worker === undefined &&
    person !== undefined &&
    person.id === context.asker.userId
  );
}

/** What is asked of Graph about a topic. */
export function requestOf(
  { audience, context }: Turn,
  { person, worker, everybody, since, until, value }: Topic,
  app: Application,
  fresh: boolean,
): EvidenceRequest {
  return {
    app,
    asker: context.asker.userId ?? context.conversation,
    ...(person === undefined ? {} : { person }),
    ...(worker === undefined ? {} : { worker }),
    ...(audience.role === "employee" ? { onlyById: true } : {}),
    ...(everybody === true && audience.role !== "employee" ? { everybody } : {}),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(value === undefined ? {} : { value }),
    ...(fresh ? { fresh } : {}),
  };
}

/** Person and application of a topic, in words. */
export function namesIn(turn: Turn, topic: Topic): { person: string; app: string } {
  const { texts } = turn.audience.language;
  const own = topic.person !== undefined && topic.person.id === turn.context.asker.userId;
  return {
    person: own ? texts.you : (personOf(topic) ?? texts.somebody),
    app: topic.app?.displayName ?? texts.someApp,
  };
}

/** After one look that took too long the others of the same message do not make the person wait again. */
export function mayWait({ conversation, effects }: Turn): boolean {
  return conversation.waiting.length === 0 || !effects.some((one) => one.do === "lookup");
}

/** Says that it is being looked up; without an application in the topic in all of them. */
export function answerLater(
  turn: Turn,
  topic: Topic,
  request: EvidenceRequest | EverywhereRequest | SurveyRequest,
): void {
  const ticket = turn.ports.newId();
  if (!keepWaiting(turn.conversation, { ticket, topic })) {
    turn.say("tooManyWaiting");
    return;
  }
  turn.conversation.topic = topic;
  sayStillLooking(turn, topic);
  turn.effects.push({ do: "lookup", ticket, request });
}

function sayStillLooking(turn: Turn, topic: Topic): void {
  if (topic.everybody === true || topic.wants !== undefined) {
    turn.say("manyStillLooking");
    return;
  }
  const { person, app } = namesIn(turn, topic);
  const where = topic.app === undefined ? turn.text("allApps") : app;
  turn.say("stillLooking", { person, app: where });
}

/** Answers from a look-up in an application that outlived its turn; `collected` is missing when it failed. */
export function lookupDone(turn: Turn, topic: Topic, collected: Collected | undefined): void {
  if (collected !== undefined) {
    answerFrom(turn, topic, collected);
    return;
  }
  const unread: Topic = { ...topic, unread: { ...topic.unread, reason: "unavailable" } };
  answerFrom(turn, unread, { evidence: blindEvidence(turn, unread) });
}

/** Whether a diagnosis is good enough to answer with. */
function settled(diagnosis: Diagnosis): boolean {
  const [first] = diagnosis.findings;
  return first !== undefined && first.certainty !== "possible";
}

function blindBecauseOf(evidence: Evidence, ...reasons: readonly UnknownReason[]): boolean {
  return unreadFacts(evidence).some(({ fact }) => reasons.includes(fact.reason));
}

type Answer = Pick<Collected, "evidence" | "entry" | "recent" | "older" | "signIn" | "ownRights">;

function answerFrom(turn: Turn, topic: Topic, answer: Answer): void {
  answerWith(turn, topic, answer);
  offerSignIn(turn, answer.signIn);
}

function answerWith(turn: Turn, topic: Topic, answer: Answer): void {
  const { ports, audience } = turn;
  const { recent, ownRights } = answer;
  const evidence = withUnread(answer.evidence, topic);
  const diagnosis = diagnose(evidence, ports.causes);
  turn.conversation.topic = topic;
  if (answerTogether(turn, topic, diagnosis, answer)) return;
  if (recent?.state === "read") {
    showOverview(turn, topic, diagnosis, recent, ownRights);
    return;
  }
  if (settled(diagnosis)) {
    showDiagnosis(turn, topic, diagnosis, offersOf(answer));
    return;
  }
  const guide = audience.role !== "employee" && canGuide(turn, topic, evidence);
  const aboutSomebody = personOf(topic) !== undefined || topic.app?.id === "";
  if (guide && blindBecauseOf(evidence, "noPermission", "notOffered")) {
    guideFrom(turn, topic, evidence, ownRights);
  } else if (!aboutSomebody && !blindBecauseOf(evidence, "unavailable")) {
    askForPerson(turn, topic, evidence, recent);
  } else {
    showDiagnosis(turn, topic, diagnosis, { ...offersOf(answer), answerQuestions: guide });
  }
}

/** Told beside somebody else, or of many. */
function answerTogether(turn: Turn, topic: Topic, diagnosis: Diagnosis, answer: Answer): boolean {
  return (
    showComparison(turn, topic, diagnosis, answer.ownRights) ||
    answerMany(turn, topic, diagnosis, answer)
  );
}

function offersOf({ entry, older = false, ownRights = false }: Answer): Offers {
  return { checkAgain: true, entry, older, ownRights };
}

/** The application itself is fine as far as it can be seen: so it is about somebody. */
function askForPerson(
  turn: Turn,
  topic: Topic,
  evidence: Evidence,
  recent: Answer["recent"],
): void {
  const { steadyState } = evidence.facts;
  const steadyAt = steadyState.state === "known" ? steadyState.value.last : null;
  const app = topic.app?.displayName ?? "";
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "person", topic };
  const question =
    topic.flow === "notStarting" && steadyAt !== null
      ? turn.text("jobRunning", { app, steadyAt })
      : turn.text(flows[topic.flow].askPerson, { app });
  const unread = recent?.state === "notReadable" ? [unreadLog(turn, recent)] : [];
  const fine = fineLines(turn, topic, evidence);
  if (fine.length === 0) {
    turn.reply({ text: [...unread, question].join("\n") });
    return;
  }
  if (beginWalk(turn, topic, { lines: fine, evidence })) return;
  const card = turn.ports.newId();
  const buttons = cardButtons(turn, card, { checkAgain: true });
  offer(turn, fine, buttons);
  const { displayName } = evidence.app;
  keepCard(turn.conversation, {
    card,
    topic,
    offers: buttons.map(({ data }) => data.action),
    cause: "unexplained",
    names: displayName === undefined ? {} : { app: displayName },
    evidence: keepEvidence(evidence),
    summary: fine,
    next: [],
  });
}

/** Why there is no look at everybody: the directory and the job may still tell about one person. */
function unreadLog(turn: Turn, why: NotReadable): string {
  return askedInstead(turn, "whatLog", why);
}

/** What the flow says of a job that explains nothing; empty where its times are not known. */
function fineLines(turn: Turn, { flow, app }: Topic, evidence: Evidence): string[] {
  const { whenFine = [] } = flows[flow];
  const last = valueOf(evidence, "steadyState")?.last;
  if (last === undefined || last === null) return [];
  const next = nextCycle(last, evidence.collectedAt, valueOf(evidence, "cycleMinutes"));
  if (next === undefined) return [];
  const values = { app: app?.displayName ?? "", steadyAt: last };
  if (next.basis === "missed")
    return whenFine.map((key) =>
      turn.text(key === "howLongNext" ? "howLongOverdue" : key, {
        ...values,
        overdueAt: next.dueAt,
      }),
    );
  const { fromAt, toAt } = next;
  return whenFine.map((key) => turn.text(key, { ...values, fromAt, toAt }));
}
