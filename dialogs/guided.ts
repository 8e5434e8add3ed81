import {
  diagnose,
  type Evidence,
  type FactName,
  nextQuestion,
  type Question,
  unknown,
  withFacts,
} from "../bot/diagnosis";
import { unreadFacts } from "../cards/diagnosisView";
import { writer } from "../cards/writer";
import { askedInstead } from "./askedInstead";
import { type Guided } from "./asking";
import { type Topic } from "./topic";
import { flows } from "./flows";
import { evidenceOf, keepEvidence } from "./keptEvidence";
import { showDiagnosis } from "./showDiagnosis";
import { humanButton, offer, type Turn } from "./turn";
import { toldText } from "./toldInstead";
import { dontKnow } from "./writtenChoice";
import { type Button } from "../cards/actions";

/** The next question of the flow, or undefined when nothing is left that could help. */
function questionFor(turn: Turn, topic: Topic, evidence: Evidence): Question | undefined {
  const { causes, questions } = turn.ports;
  for (const stage of flows[topic.flow].stages) {
    const asked = questions.filter(({ asks }) => stage.includes(asks));
    const next = nextQuestion(evidence, causes, asked);
    if (next !== undefined) return next;
  }
  return nextQuestion(evidence, causes, questions);
}

/** Whether there is a question whose answer could bring the cause. */
export function canGuide(turn: Turn, topic: Topic, evidence: Evidence): boolean {
  return questionFor(turn, topic, evidence) !== undefined;
}

/** Begins the guided questions, saying first what could not be read. */
export function guideFrom(turn: Turn, topic: Topic, evidence: Evidence, ownRights = false): void {
  const begun = withTold(topic, evidence);
  const question = questionFor(turn, topic, begun);
  if (question === undefined) return;
  const start = keepEvidence(begun);
  const intro = introduction(turn, evidence, question.asks, ownRights);
  ask(turn, topic, { start, answers: [], question: question.id }, intro);
}

/** Adds what the person said in the question, where nothing better could be read. */
function withTold({ flow }: Topic, evidence: Evidence): Evidence {
  const told = Object.entries(flows[flow].told ?? {}).filter(([name]) => {
    const fact = evidence.facts[name as keyof Evidence["facts"]];
    return fact.state === "unknown" && fact.reason !== "notFound";
  });
  return withFacts(evidence, Object.fromEntries(told));
}

/** Says what could not be read; first of all what the question is asked for. */
function introduction(turn: Turn, evidence: Evidence, asks: FactName, ownRights: boolean): string {
  const unread = unreadFacts(evidence, asks);
  // What stays so is told rather than what may go well the next time.
  const told = unread.find(({ fact }) => fact.reason !== "unavailable") ?? unread[0];
  if (told === undefined) return turn.text("guidedIntroAnswers");
  return askedInstead(turn, told.what, told.fact, ownRights);
}

function ask(turn: Turn, topic: Topic, guided: Guided, intro?: string): void {
  const { ports, audience, conversation } = turn;
  const words = audience.language.question(guided.question);
  const question = ports.questions.find(({ id }) => id === guided.question);
  if (words === undefined || question === undefined) return;
  const { texts } = audience.language;
  const card = ports.newId();
  const choice = (title: string, id: string): Button => ({
    title,
    data: { action: "choose", card, choice: id },
  });
  const buttons = [
    ...question.answers.map(({ id }) => choice(words.answers[id] ?? id, id)),
    choice(texts.dontKnow, dontKnow),
    choice(texts.howToFind, "howToFind"),
    ...(guided.answers.length > 0 ? [choice(texts.back, "back")] : []),
    ...(conversation.misunderstood > 1 ? [humanButton(turn, card)] : []),
  ];
  conversation.topic = topic;
  conversation.asking = { for: "fact", topic, card, guided };
  const line = writer(evidenceOf(guided.start), audience).say(words.question);
  offer(turn, intro === undefined ? [line] : [intro, line], buttons);
}

/** Asks the open question once more, behind what is to be said first. */
export function askAgain(
  turn: Turn,
  asking: { readonly topic: Topic; readonly guided: Guided },
  intro: string,
): void {
  ask(turn, asking.topic, asking.guided, intro);
}

/** Asks the open question once more, after a text that chose none of its answers. */
export function repeatQuestion(turn: Turn, topic: Topic, guided: Guided): void {
  turn.conversation.misunderstood += 1;
  ask(turn, topic, guided, turn.text("answerWithButton"));
}

/**
 * Says what the open question is asked for and where its answer stands; the second time in a row, that no
 * answer is one as well, with a person beside it.
 */
export function explainQuestion(turn: Turn, topic: Topic, guided: Guided): void {
  const words = turn.audience.language.question(guided.question);
  const intro = turn.text("questionMeaning");
  const isFirst = turn.said.includes("questionMeaning");
  if (!isFirst) turn.conversation.misunderstood += 2;
  const { say } = writer(evidenceOf(guided.start), turn.audience);
  ask(turn, topic, guided, isFirst && words ? `${intro} ${say(words.how)}` : intro);
}

/** The evidence that the answers so far make. */
function evidenceNow(turn: Turn, guided: Guided): Evidence {
  return guided.answers.reduce((evidence, { question: id, answer }) => {
    const question = turn.ports.questions.find((one) => one.id === id);
    if (question === undefined) return evidence;
    if (answer.startsWith(toldText)) {
      const pasted = turn.ports.paste.read(answer.slice(toldText.length), { surelyPasted: true });
      if (pasted.kind === "unknown") return evidence;
      const told = turn.ports.paste.evidence(pasted, evidence.collectedAt);
      const facts = Object.entries(told.facts).flatMap(([name, fact]) =>
        fact.state === "known" ? [[name, { ...fact, source: "answers" }]] : [],
      );
      return withFacts(evidence, Object.fromEntries(facts) as Partial<Evidence["facts"]>);
    }
    const chosen = question.answers.find((one) => one.id === answer);
    const untold = [question.asks, ...(question.alsoAsks ?? [])];
    const facts =
      chosen?.facts(evidence) ??
      Object.fromEntries(untold.map((name) => [name, unknown("cannotTell")]));
    return withFacts(evidence, facts);
  }, evidenceOf(guided.start));
}

/** Takes a button's choice or a written answer to the open question. */
export function answerQuestion(turn: Turn, topic: Topic, guided: Guided, choice: string): void {
  turn.conversation.misunderstood = 0;
  const words = turn.audience.language.question(guided.question);
  if (choice === "howToFind") {
    ask(
      turn,
      topic,
      guided,
      words && writer(evidenceOf(guided.start), turn.audience).say(words.how),
    );
    return;
  }
  if (choice === "back") {
    goBack(turn, topic, guided);
    return;
  }
  const answers = [...guided.answers, { question: guided.question, answer: choice }];
  const next = { ...guided, answers };
  const evidence = evidenceNow(turn, next);
  const diagnosis = diagnose(evidence, turn.ports.causes);
  const [first] = diagnosis.findings;
  const question = questionFor(turn, topic, evidence);
  if ((first !== undefined && first.certainty !== "possible") || question === undefined) {
    delete turn.conversation.asking;
    if (first === undefined) sayNothingFound(turn, next);
    else showDiagnosis(turn, topic, diagnosis, { checkAgain: canLook(topic), fromAnswers: true });
    return;
  }
  const isSame = choice.startsWith(toldText) && question.id === guided.question;
  ask(turn, topic, { ...next, question: question.id }, isSame ? turn.text("toldKept") : undefined);
}

/** What has a place in the tenant can be looked at again, once somebody grants the permission. */
function canLook({ app }: Topic): boolean {
  return app !== undefined && app.id !== "";
}

function goBack(turn: Turn, topic: Topic, guided: Guided): void {
  const last = guided.answers.at(-1);
  if (last === undefined) {
    ask(turn, topic, guided, turn.text("nothingBefore"));
    return;
  }
  ask(turn, topic, { ...guided, answers: guided.answers.slice(0, -1), question: last.question });
}

function sayNothingFound(turn: Turn, guided: Guided): void {
  const card = turn.ports.newId();
  turn.conversation.told = inWords(turn, guided);
  offer(turn, [turn.text("guidedNothing")], [humanButton(turn, card)]);
}

/** The questions and what was answered, for the case. */
function inWords(turn: Turn, { start, answers }: Guided): string[] {
  const { language } = turn.audience;
  const { say } = writer(evidenceOf(start), turn.audience);
  return answers.flatMap(({ question, answer }) => {
    const words = language.question(question);
    if (words === undefined) return [];
    const typed = answer.startsWith(toldText) ? answer.slice(toldText.length) : undefined;
    const label = typed ?? words.answers[answer] ?? language.texts.dontKnow;
    return [`- ${say(words.question)} ${say(label)}`];
  });
}
