import { type Diagnosis, diagnose, type Evidence } from "../bot/diagnosis";
import { unreadFacts } from "../cards/diagnosisView";
import { type Collected, type EvidenceRequest } from "../bot/graph/port";
import { keepWaiting, type Topic } from "./conversation";
import { flows } from "./flows";
import { canGuide, guideFrom } from "./guided";
import { showDiagnosis } from "./showDiagnosis";
import { type Turn } from "./turn";

/** How often a look-up that takes long is waited for before the bot says it got no answer. */
const mostAttempts = 4;

/** Looks a person (or only the application) up and answers, or says that the answer comes later. */
export async function look(turn: Turn, topic: Topic, fresh = false, attempts = 0): Promise<void> {
  const { ports } = turn;
  const request = requestOf(topic, fresh);
  if (request === undefined) return;
  auditLookup(turn, topic);
  const collected = await ports.inTime(ports.evidence.collect(request));
  if (collected === "late") answerLater(turn, topic, request, attempts);
  else present(turn, topic, collected);
}

function requestOf(topic: Topic, fresh: boolean): EvidenceRequest | undefined {
  const { person, worker, app } = topic;
  if (app === undefined) return undefined;
  return {
    app,
    ...(person === undefined ? {} : { person }),
    ...(worker === undefined ? {} : { worker }),
    ...(fresh ? { fresh } : {}),
  };
}

/** Whoever looks up somebody else leaves a line: who, whom, which application, when. */
function auditLookup(turn: Turn, topic: Topic): void {
  const { asker, now } = turn.context;
  const user = topic.person?.id;
  if (user === undefined || user === asker.userId) return;
  turn.effects.push({
    do: "audit",
    entry: {
      at: now.toISOString(),
      by: asker.userId ?? "unknown",
      role: asker.role,
      action: "lookup",
      user,
      ...(topic.app === undefined ? {} : { app: topic.app.id }),
    },
  });
}

function named(turn: Turn, topic: Topic): { person: string; app: string } {
  const { texts } = turn.audience.language;
  const own = topic.person !== undefined && topic.person.id === turn.context.asker.userId;
  const { person, worker, app } = topic;
  return {
    person: own ? texts.you : (person?.displayName ?? worker?.name ?? texts.somebody),
    app: app?.displayName ?? texts.someApp,
  };
}

function answerLater(turn: Turn, topic: Topic, request: EvidenceRequest, attempts: number): void {
  const values = named(turn, topic);
  const ticket = turn.ports.newId();
  const kept =
    attempts < mostAttempts &&
    keepWaiting(turn.conversation, { ticket, topic, request, attempts: attempts + 1 });
  if (!kept) {
    turn.say("lookingGaveUp", values);
    return;
  }
  if (attempts === 0) turn.say("stillLooking", values);
  turn.effects.push({ do: "lookup", ticket, request });
}

/** Goes on with a look-up that outlived its turn. */
export async function lookupDone(turn: Turn, ticket: string): Promise<void> {
  const { conversation } = turn;
  const waiting = conversation.waiting.find((one) => one.ticket === ticket);
  if (waiting === undefined) return;
  conversation.waiting = conversation.waiting.filter((one) => one !== waiting);
  await look(turn, waiting.topic, false, waiting.attempts);
}

/** Whether a diagnosis is good enough to answer with. */
function settled(diagnosis: Diagnosis): boolean {
  const [first] = diagnosis.findings;
  return first !== undefined && first.certainty !== "possible";
}

function blindBecauseOf(evidence: Evidence, reason: "noPermission" | "unavailable"): boolean {
  return unreadFacts(evidence).some(({ fact }) => fact.reason === reason);
}

function present(turn: Turn, topic: Topic, { evidence, entry }: Collected): void {
  const { ports, audience } = turn;
  const diagnosis = diagnose(evidence, ports.causes);
  const somebody = topic.person !== undefined || topic.worker !== undefined;
  if (settled(diagnosis)) {
    showDiagnosis(turn, topic, diagnosis, { checkAgain: true, entry });
    return;
  }
  const guide = audience.role !== "employee" && canGuide(turn, topic, evidence);
  if (guide && blindBecauseOf(evidence, "noPermission")) {
    guideFrom(turn, topic, evidence);
  } else if (!somebody && !blindBecauseOf(evidence, "unavailable")) {
    askForPerson(turn, topic, evidence);
  } else {
    showDiagnosis(turn, topic, diagnosis, { checkAgain: true, answerQuestions: guide, entry });
  }
}

/** The application itself is fine as far as it can be seen: so it is about somebody. */
function askForPerson(turn: Turn, topic: Topic, evidence: Evidence): void {
  const { steadyState } = evidence.facts;
  const steadyAt = steadyState.state === "known" ? steadyState.value.last : null;
  const app = topic.app?.displayName ?? "";
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "person", topic };
  if (topic.flow === "notStarting" && steadyAt !== null) turn.say("jobRunning", { app, steadyAt });
  else turn.say(flows[topic.flow].askPerson, { app });
}
