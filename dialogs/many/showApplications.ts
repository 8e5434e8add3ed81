import { type Diagnosis, type JobState, valueOf } from "../../bot/diagnosis";
import { type Surveyed, type SurveyedApplication } from "../../bot/graph/port";
import { diagnosisView } from "../../cards/diagnosisView";
import { type Topic } from "../topic";
import { incidentOf } from "../incidents/knownIncident";
import { overdueSince } from "../standsStill";
import { type Turn } from "../turn";
import { footerOf } from "./readLines";
import { type Listed, replyMany } from "./replyMany";
import { whyUnread } from "./whyUnread";

/** Names of applications in a sentence; the count beside them is that of all. */
const mostNamed = 5;

type Read = Extract<Surveyed, { state: "read" }>;

/** An application that was looked at, judged by its job. */
interface Judged extends SurveyedApplication {
  readonly diagnosis: Diagnosis;
  /** Undefined where the job could not be read. */
  readonly job: JobState | undefined;
}

/** How the applications stand: those with trouble first, each with the way to its overview. */
export function showApplications(
  turn: Turn,
  topic: Topic,
  surveyed: Surveyed,
  diagnoses: readonly Diagnosis[],
): void {
  const collectedAt = turn.context.now.toISOString();
  const { ownRights = false } = surveyed;
  const frame = {
    title: turn.text("surveyTitle"),
    footer: footerOf(turn, collectedAt, ownRights),
  };
  if (surveyed.state === "notReadable") {
    const state = turn.text("stateNotRead");
    const notes = [whyUnread(turn, "whatApplications", surveyed)];
    replyMany(turn, topic, {
      ...frame,
      state,
      lines: [turn.text("surveyNoApps")],
      listed: [],
      notes,
    });
    return;
  }
  const all = judgedOf(surveyed, diagnoses);
  const jobs = all.filter(({ job }) => job !== undefined && job !== "missing");
  const ranked = [...jobs].sort((a, b) => rankOf(turn, a) - rankOf(turn, b));
  const troubled = ranked.filter((one) => rankOf(turn, one) < fine);
  const unread = all.filter(({ job }) => job === undefined);
  const readable = jobs.length > 0 || unread.length === 0;
  replyMany(turn, topic, {
    ...frame,
    state: turn.text(readable ? "surveyState" : "stateNotRead"),
    lines: [
      turn.text("surveyLine", { looked: all.length, jobs: jobs.length }),
      ...summary(turn, troubled, { jobs: jobs.length, unread: unread.length }),
    ],
    listed: [...troubled.map((one) => rowOf(turn, one)), ...goOn(turn, surveyed)],
    notes: [
      ...fineLine(turn, ranked.slice(troubled.length)),
      ...unreadLines(turn, unread),
      ...logLines(turn, surveyed),
      ...leftLine(turn, surveyed),
    ],
  });
}

/** What ranks from here on needs no look. */
const fine = 4;

function judgedOf({ looked }: Read, diagnoses: readonly Diagnosis[]): Judged[] {
  return looked.flatMap((one, at) => {
    const diagnosis = diagnoses[at];
    if (diagnosis === undefined) return [];
    return [{ ...one, diagnosis, job: valueOf(one.evidence, "jobState") }];
  });
}

/** The most telling first; an incident that is known counts though the job says that it runs. */
function rankOf(turn: Turn, { app, evidence, job, tries, diagnosis }: Judged): number {
  if (job === "quarantine") return 0;
  if (incidentOf(turn, app) !== undefined) return 1;
  if (tries !== undefined && tries.failed > 0) return 2;
  const [finding] = diagnosis.findings;
  const isBlocked = finding?.cause.tone === "blocked" && finding.certainty !== "possible";
  if (isBlocked || overdueSince(evidence) !== undefined) return 3;
  return job === "active" ? fine : fine + 1;
}

function summary(
  turn: Turn,
  troubled: readonly Judged[],
  { jobs, unread }: { readonly jobs: number; readonly unread: number },
): string[] {
  const count = troubled.filter(({ job }) => job === "quarantine").length;
  if (troubled.length > 0)
    return [turn.text("surveyQuarantined", { count, others: troubled.length - count })];
  if (jobs > 0) return [turn.text("surveyWell")];
  return unread > 0 ? [] : [turn.text("surveyNone")];
}

/** Those without trouble in one line: they are most, and nobody has to press anything for them. */
function fineLine(turn: Turn, fine: readonly Judged[]): string[] {
  const names = fine.map((one) =>
    one.job === "active" ? one.app.displayName : `${one.app.displayName} (${stateOf(turn, one)})`,
  );
  return names.length === 0 ? [] : [turn.text("surveyFine", { names: names.join(", ") })];
}

function stateOf(turn: Turn, { diagnosis, evidence, job }: Judged): string {
  const [finding] = diagnosis.findings;
  const says = finding !== undefined && finding.certainty !== "possible";
  if (says) return diagnosisView(diagnosis, turn.audience).state;
  const overdueAt = overdueSince(evidence);
  if (overdueAt !== undefined) return turn.text("surveyOverdue", { overdueAt });
  return turn.text(job === "active" ? "surveyRunning" : "surveyNotTold");
}

function rowOf(turn: Turn, one: Judged): Listed {
  const { app, tries } = one;
  return {
    title: app.displayName,
    details: [
      [
        stateOf(turn, one),
        ...(tries === undefined ? [] : [turn.text("surveyTries", { ...tries })]),
      ].join(" · "),
    ],
    topic: { flow: "general", everybody: true, app },
  };
}

function unreadLines(turn: Turn, unread: readonly Judged[]): string[] {
  const [first] = unread;
  if (first === undefined) return [];
  const names = unread.slice(0, mostNamed).map(({ app }) => app.displayName);
  const more = unread.length > mostNamed ? ["…"] : [];
  const { jobState } = first.evidence.facts;
  const why = jobState.state === "unknown" ? jobState : undefined;
  return [
    turn.text("surveyUnread", { count: unread.length, names: [...names, ...more].join(", ") }),
    ...(why === undefined ? [] : [whyUnread(turn, "whatJob", why)]),
  ];
}

function logLines(turn: Turn, { log }: Read): string[] {
  if (log === undefined) return [];
  if (log.state === "notReadable") return [whyUnread(turn, "whatLog", log)];
  return [turn.text("surveyNewest", { entries: log.entries, sinceAt: log.since })];
}

function leftLine(turn: Turn, { left }: Read): string[] {
  return left === 0 ? [] : [turn.text("surveyLeft", { count: left })];
}

function goOn(turn: Turn, { left, next, ahead }: Read): Listed[] {
  if (left === 0) return [];
  const wants = { of: "applications", from: next, ahead } as const;
  return [{ title: turn.text("surveyNext"), details: [], topic: { flow: "general", wants } }];
}
