import { diagnosisCard } from "../cards/diagnosisCard";
import { diagnosisText } from "../cards/diagnosisText";
import { type DiagnosisView, diagnosisView } from "../cards/diagnosisView";
import { type Button } from "../cards/actions";
import { portalLink } from "../cards/portalLink";
import { type Diagnosis, type Evidence } from "../bot/diagnosis";
import { cardButtons, type Offers } from "./cardButtons";
import { cardWords } from "./cardWords";
import { diagnosisEntity } from "./diagnosisEntity";
import { fittingFixes, fixButtons } from "./fixes/fixButtons";
import { forCircumstances } from "./forCircumstances";
import { canFollow } from "./followNews";
import { awaitsEnd, canAwaitEnd } from "./leaverFollow";
import { type ShownCard } from "./conversation";
import { type Topic } from "./topic";
import { knownIncident } from "./incidents/knownIncident";
import { keepEvidence } from "./keptEvidence";
import { type Turn } from "./turn";
import { keepCard } from "./shownCards";

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
  const { intro, beside = [] } = offers;
  const told = forCircumstances(turn, topic, diagnosis, diagnosisView(diagnosis, audience));
  const found = withWindow(turn, topic, told, offers);
  const known = knownIncident(turn, topic);
  const view = {
    ...found,
    also: [...found.also, ...beside],
    ...(intro !== undefined && { line: `${intro} ${found.line}` }),
    ...(known && { known: known.line }),
  };
  const follows = followOf(turn, topic, diagnosis, offers);
  const fixes = fixesFor(turn, card, topic, diagnosis, offers);
  const follow = follows !== undefined;
  const incident = known?.button;
  const buttons = cardButtons(turn, card, { ...offers, fixes, follow, incident });
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
    cause: diagnosis.findings[0]?.cause.id ?? "unexplained",
    ...(follows && { found: follows }),
    names: namesOf(diagnosis.evidence),
    ...(diagnosis.evidence.requestIds === undefined
      ? {}
      : { requestIds: diagnosis.evidence.requestIds.slice(0, 20) }),
    evidence: keepEvidence(withoutRequestIds(diagnosis.evidence)),
    ...cardWords(turn, view),
    ...(entry !== undefined && pasted === true
      ? { pasted: { at: entry.at, steps: entry.steps.slice(0, 12) } }
      : {}),
  });
}

/** What was pasted or answered is not looked up again for a fix. */
function fixesFor(
  turn: Turn,
  card: string,
  topic: Topic,
  diagnosis: Diagnosis,
  { checkAgain, pasted = false }: Offers,
): Button[] {
  if (!checkAgain || pasted) return [];
  return fixButtons(turn, card, fittingFixes(turn, topic, diagnosis));
}

/** What can be followed: a cause that may go away, of something that can be looked up again. */
function followOf(
  turn: Turn,
  topic: Topic,
  diagnosis: Diagnosis,
  { checkAgain, fromAnswers = false }: Offers,
): ShownCard["found"] {
  const { app } = topic;
  const [finding] = diagnosis.findings;
  if (!checkAgain || fromAnswers || app === undefined || app.id === "") return undefined;
  if (finding === undefined) return undefined;
  if (awaitsEnd(turn, topic, finding.cause.id))
    return canAwaitEnd(diagnosis) ? { cause: finding.cause.id } : undefined;
  if (!canFollow(finding)) return undefined;
  const { nextAt } = finding.values;
  const isWaiting = finding.cause.tone === "waiting" && typeof nextAt === "string";
  return { cause: finding.cause.id, ...(isWaiting && { expectedAt: nextAt }) };
}

/** Says since when the log was read, where the person named a time, and whose rights it was read with. */
function withWindow(
  turn: Turn,
  { since: sinceAt }: Topic,
  view: DiagnosisView,
  { older = false, ownRights = false }: Offers,
): DiagnosisView {
  const window =
    sinceAt === undefined ? [] : [turn.text(older ? "windowOlder" : "windowSince", { sinceAt })];
  const rights = ownRights ? [turn.text("ownRights")] : [];
  return { ...view, footer: [view.footer, ...window, ...rights].join(" · ") };
}

/** The ids of the requests are kept with the card. */
function withoutRequestIds({ subject, app, scenario, collectedAt, facts }: Evidence): Evidence {
  return { subject, app, scenario, collectedAt, facts };
}

function namesOf({ subject, app }: Evidence): ShownCard["names"] {
  return {
    ...(subject.displayName === undefined ? {} : { person: subject.displayName }),
    ...(app.displayName === undefined ? {} : { app: app.displayName }),
  };
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
