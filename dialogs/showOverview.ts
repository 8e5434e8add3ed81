import { diagnose, type Diagnosis } from "../bot/diagnosis";
import { type RecentLog } from "../bot/graph/port";
import { overviewCard } from "../cards/overviewCard";
import { overviewText } from "../cards/overviewText";
import { type OverviewView, overviewView } from "../cards/overviewView";
import { type Button } from "../cards/actions";
import { cardButtons } from "./cardButtons";
import { spokenIn } from "./cardWords";
import { type Topic } from "./topic";
import { diagnosisEntity } from "./diagnosisEntity";
import { fittingFixes, fixButtons } from "./fixes/fixButtons";
import { flows } from "./flows";
import { knownIncident } from "./incidents/knownIncident";
import { keepEvidence } from "./keptEvidence";
import { onePerson } from "./onePerson";
import { overdueLine } from "./standsStill";
import { type Turn } from "./turn";
import { keepCard } from "./shownCards";

/**
 * Answers for a whole application: how its job stands, and what the log says of its people, ranked.
 * Where the job does not explain it, the person is asked for whom it is about.
 */
export function showOverview(
  turn: Turn,
  topic: Topic,
  job: Diagnosis,
  recent: RecentLog,
  ownRights = false,
): void {
  const { ports, audience, conversation } = turn;
  const { texts } = audience.language;
  const card = ports.newId();
  const examples = recent.causes.map(({ example }) => judged(turn, example, job));
  const question = questionOf(turn, topic, job);
  const found = overviewView({ recent, examples, job, question }, audience);
  const known = knownIncident(turn, topic);
  // A job that explains it says so itself.
  const late = found.question === "" ? [] : overdueLine(turn, job.evidence);
  const opens = found.rows.map(({ cause }) => whoHas(topic, cause));
  const rows = found.rows.map((row, at) => ({
    ...row,
    ...(opens[at] && { who: whoButton(turn, card, row.label, at) }),
  }));
  const view = {
    ...found,
    rows,
    line: [found.line, ...late, ...(known ? [known.line] : [])].join(" "),
    ...(ownRights && { footer: `${found.footer} · ${turn.text("ownRights")}` }),
  };
  const fixes = fixButtons(turn, card, fittingFixes(turn, topic, job));
  const buttons = cardButtons(turn, card, { checkAgain: true, incident: known?.button, fixes });
  const lead = leading(job, examples);
  const entity = diagnosisEntity(lead, { ...topic }, false);
  turn.reply({
    text: overviewText(view, texts),
    card: overviewCard(view, texts, buttons),
    ...(entity === undefined ? {} : { entities: [entity] }),
  });
  if (view.question !== "") conversation.asking = { for: "person", topic: onePerson(topic) };
  const { app, requestIds } = job.evidence;
  keepCard(conversation, {
    card,
    topic,
    offers: [...buttons.map(({ data }) => data.action), "open"],
    opens: opens.map((one) => one ?? topic),
    cause: lead.findings[0]?.cause.id ?? "unexplained",
    names: app.displayName === undefined ? {} : { app: app.displayName },
    ...(requestIds === undefined ? {} : { requestIds: requestIds.slice(0, 20) }),
    evidence: keepEvidence(job.evidence),
    summary: summaryOf(view),
    next: view.next.slice(0, 4),
    language: spokenIn(turn),
    ofMany: true,
  });
}

/** Whom an outcome is about; nobody where all is well. */
function whoHas(topic: Topic, cause: string | undefined): Topic | undefined {
  return cause === undefined ? undefined : { ...topic, wants: { of: "people", cause } };
}

function whoButton(turn: Turn, card: string, cause: string, at: number): Button {
  const data = { action: "open", card, choice: `${at}` } as const;
  return { title: turn.text("manyWho", { cause }), data };
}

/** An entry as the log gave it, judged by itself. */
function judged(
  { ports, context }: Turn,
  entry: RecentLog["causes"][number]["example"],
  { evidence }: Diagnosis,
): Diagnosis {
  const at = context.now.toISOString();
  const read = ports.paste.evidence({ kind: "logEntry", entry, complete: true, more: 0 }, at);
  return diagnose({ ...read, app: evidence.app, scenario: evidence.scenario }, ports.causes);
}

/** What the card is mostly about: the job where it explains everything, else the commonest trouble. */
function leading(job: Diagnosis, examples: readonly Diagnosis[]): Diagnosis {
  const [finding] = job.findings;
  if (finding !== undefined && finding.certainty !== "possible") return job;
  const trouble = examples.flatMap(({ findings: [first] }) => {
    const isTrouble =
      first !== undefined && !["provisioned_ok", "already_in_sync"].includes(first.cause.family);
    return isTrouble ? [first] : [];
  })[0];
  return { ...job, findings: trouble === undefined ? [] : [trouble] };
}

function questionOf(turn: Turn, topic: Topic, { evidence }: Diagnosis): string {
  const { steadyState } = evidence.facts;
  const steadyAt = steadyState.state === "known" ? steadyState.value.last : null;
  const app = topic.app?.displayName ?? "";
  if (topic.flow === "notStarting" && steadyAt !== null)
    return turn.text("jobRunning", { app, steadyAt });
  return turn.text(flows[topic.flow].askPerson, { app });
}

function summaryOf(view: OverviewView): string[] {
  const facts = view.facts.map(({ text, origin }) => `- ${text}${origin}`);
  const rows = view.rows.map(({ label, share, details: [first] }) =>
    first === undefined ? `- ${label}: ${share}` : `- ${label}: ${share}; ${first}`,
  );
  return [`${view.title}: ${view.state}`, view.line, ...facts, ...rows].slice(0, 14);
}
