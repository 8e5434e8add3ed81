import { type Button, type CardAction } from "../cards/actions";
import { diagnosisCard } from "../cards/diagnosisCard";
import { diagnosisText } from "../cards/diagnosisText";
import { type DiagnosisView, diagnosisView } from "../cards/diagnosisView";
import { portalLink } from "../cards/portalLink";
import { type Diagnosis, type Evidence } from "../bot/diagnosis";
import { type TextKey } from "../bot/languages";
import { type LogEntry } from "../bot/logs/port";
import { diagnosisEntity } from "./diagnosisEntity";
import { canFollow } from "./followNews";
import { keepCard, type ShownCard, type Topic } from "./conversation";
import { keepEvidence } from "./keptEvidence";
import { type Turn } from "./turn";

/** What can be done from a diagnosis card, beside talking to a person. */
export interface Offers {
  readonly checkAgain: boolean;
  readonly answerQuestions?: boolean;
  /** The entry whose steps can be shown. */
  readonly entry?: LogEntry | undefined;
  /** The entry was pasted, so its steps must be kept with the card. */
  readonly pasted?: boolean;
  /** Said before the cause, when nobody asked just now. */
  readonly intro?: string;
}

/** Replies with the card of a diagnosis and remembers it, so that its buttons work. */
export function showDiagnosis(
  turn: Turn,
  topic: Topic,
  diagnosis: Diagnosis,
  offers: Offers,
): void {
  const { ports, audience, conversation } = turn;
  const { texts } = audience.language;
  const card = ports.newId();
  const shownView = diagnosisView(diagnosis, audience);
  const { intro } = offers;
  const view =
    intro === undefined ? shownView : { ...shownView, line: `${intro} ${shownView.line}` };
  const found = foundIn(topic, diagnosis, offers);
  const buttons = buttonsFor(turn, card, { ...offers, follow: found !== undefined });
  const link = linkFor(turn, diagnosis);
  const entity = diagnosisEntity(diagnosis, topic, audience.role === "employee");
  turn.reply({
    text: diagnosisText(view, texts),
    card: diagnosisCard(view, texts, buttons, link),
    ...(entity === undefined ? {} : { entities: [entity] }),
  });
  const { entry, pasted } = offers;
  keepCard(conversation, {
    card,
    topic,
    offers: buttons.map(({ data }) => data.action),
    ...(found && { found }),
    names: namesOf(diagnosis.evidence),
    ...(diagnosis.evidence.requestIds === undefined
      ? {}
      : { requestIds: diagnosis.evidence.requestIds.slice(0, 20) }),
    evidence: keepEvidence(diagnosis.evidence),
    summary: summaryOf(view),
    next: view.next.slice(0, 4),
    ...(entry !== undefined && pasted === true
      ? { pasted: { at: entry.at, steps: entry.steps.slice(0, 12) } }
      : {}),
  });
}

/** What can be followed: a cause that may go away, of something that can be looked up again. */
function foundIn(
  { app }: Topic,
  { findings: [finding] }: Diagnosis,
  { checkAgain }: Offers,
): ShownCard["found"] {
  if (!checkAgain || app === undefined || app.id === "") return undefined;
  if (finding === undefined || !canFollow(finding)) return undefined;
  const { nextAt } = finding.values;
  const isWaiting = finding.cause.tone === "waiting" && typeof nextAt === "string";
  return { cause: finding.cause.id, ...(isWaiting && { expectedAt: nextAt }) };
}

function namesOf({ subject, app }: Evidence): ShownCard["names"] {
  return {
    ...(subject.displayName === undefined ? {} : { person: subject.displayName }),
    ...(app.displayName === undefined ? {} : { app: app.displayName }),
  };
}

function buttonsFor(
  turn: Turn,
  card: string,
  offers: Offers & { readonly follow: boolean },
): Button[] {
  const { role, language } = turn.audience;
  const wanted: [CardAction["action"], TextKey, boolean][] = [
    ["checkAgain", "checkAgain", offers.checkAgain],
    ["follow", "tellMe", offers.follow],
    ["answerQuestions", "answerQuestions", offers.answerQuestions === true && role !== "employee"],
    ["logSteps", "showSteps", offers.entry !== undefined && role !== "employee"],
    ["human", "talkToPerson", true],
  ];
  return wanted
    .filter(([, , offered]) => offered)
    .map(([action, title]) => ({
      title: language.texts[title],
      data: { action, card } as CardAction,
    }));
}

function linkFor(turn: Turn, diagnosis: Diagnosis): { title: string; url: string } | undefined {
  const [finding] = diagnosis.findings;
  if (turn.audience.role === "employee" || finding === undefined) return undefined;
  const { subject, app } = diagnosis.evidence;
  const url = portalLink(finding.cause.page, {
    adminCenter: turn.ports.adminCenter,
    userId: subject.id,
    servicePrincipalId: app.id,
    appId: app.appId,
  });
  return url === undefined
    ? undefined
    : { title: turn.audience.language.texts.openAdminCenter, url };
}

/** Cause line and facts in words: what a case shows of a diagnosis. */
function summaryOf(view: DiagnosisView): string[] {
  const facts = view.facts.map(({ text, origin }) => `- ${text}${origin}`);
  return [`${view.title}: ${view.state}`, view.line, ...facts, ...view.notRead].slice(0, 14);
}
