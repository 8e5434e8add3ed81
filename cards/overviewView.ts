import { type Diagnosis, type Values } from "../bot/diagnosis";
import { type RecentLog } from "../bot/graph/port";
import { type RankedCause } from "../bot/logs/port";
import { type Audience, writer } from "./writer";
import { type DiagnosisView, diagnosisView } from "./diagnosisView";
import { type Button } from "./actions";
import { shown } from "./shown";

/** One outcome of many: how often, one of them, and what to do about it. */
export interface OutcomeRow {
  /** "Skipped, by design". */
  readonly label: string;
  /** "41 entries, 62 %": says in words what the bar shows. */
  readonly share: string;
  /** 1 to 100, the length of the bar. */
  readonly percent: number;
  readonly color: string;
  readonly details: readonly string[];
  /** Id of the cause, where something is open for those it is about. */
  readonly cause?: string | undefined;
  /** Shows whom it is about. */
  readonly who?: Button;
}

/** What is known of a whole application, in words: its job like any diagnosis, and the log's outcomes. */
export interface OverviewView extends DiagnosisView {
  readonly rows: readonly OutcomeRow[];
  /** Said last: what the person may answer. */
  readonly question: string;
}

/** The judged example of each ranked cause, in the same order. */
export interface OverviewParts {
  readonly recent: RecentLog;
  readonly examples: readonly Diagnosis[];
  /** How the job stands; shown first where it explains everything. */
  readonly job: Diagnosis;
  readonly question: string;
}

const most = { rows: 6, clauses: 3 } as const;

/** The view of a whole application. `job` leads where it has a finding that is surely so. */
export function overviewView(parts: OverviewParts, audience: Audience): OverviewView {
  const { job, question } = parts;
  const [finding] = job.findings;
  const leads = finding !== undefined && finding.certainty !== "possible";
  const view = diagnosisView(job, audience);
  const rows = rowsOf(parts, audience);
  return leads
    ? { ...view, rows, question: "" }
    : { ...view, ...standing(parts, audience), rows, question };
}

/** The job is not what keeps people out: then the log speaks. */
function standing(
  { recent, job, examples }: OverviewParts,
  audience: Audience,
): Pick<DiagnosisView, "icon" | "color" | "state" | "line" | "facts" | "next"> {
  const { texts } = audience.language;
  const { say } = writer(job.evidence, audience);
  const { since: sinceAt, entries, objects: people } = recent;
  const well = recent.causes
    .filter((_, at) => isWell(examples[at]))
    .reduce((sum, one) => sum + one.entries, 0);
  const line =
    entries === 0
      ? say(texts.overviewNone, { sinceAt })
      : say(texts.overviewLine, { sinceAt, entries, people, well });
  const capped = recent.complete ? [] : [say(texts.overviewCapped, { entries })];
  return {
    icon: "○",
    color: "Default",
    state: texts.overviewState,
    line: [line, ...capped].join(" "),
    facts: [],
    next: [],
  };
}

/** Nothing is to be done about an entry: the account is there, or was already. */
function isWell(example: Diagnosis | undefined): boolean {
  const family = example?.findings[0]?.cause.family;
  return family === "provisioned_ok" || family === "already_in_sync";
}

function rowsOf({ recent, examples, job }: OverviewParts, audience: Audience): OutcomeRow[] {
  const { texts, locale } = audience.language;
  const { say } = writer(job.evidence, audience);
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return recent.causes.slice(0, most.rows).map((ranked, at) => {
    const { entries } = ranked;
    const share = recent.entries === 0 ? 0 : entries / recent.entries;
    const example = examples[at];
    const known = example?.findings[0] === undefined ? undefined : diagnosisView(example, audience);
    return {
      label: known?.state ?? texts.overviewUnknown,
      share: say(texts.overviewShare, {
        entries,
        people: ranked.objects,
        share: percents.format(share),
      }),
      cause: isWell(example) ? undefined : ranked.cause,
      percent: Math.min(99, Math.max(1, Math.round(share * 100))),
      color: known?.color ?? "Default",
      details: detailsOf(ranked, example, audience, say),
    };
  });
}

function detailsOf(
  { clauses }: RankedCause,
  example: Diagnosis | undefined,
  audience: Audience,
  say: (text: string, values: Values) => string,
): string[] {
  const { texts } = audience.language;
  const person = example?.evidence.subject.displayName;
  const isOpen = example !== undefined && example.findings.length > 0 && !isWell(example);
  const step = isOpen ? diagnosisView(example, audience).next[0] : undefined;
  return [
    ...clauses
      .slice(0, most.clauses)
      .map(({ clause, entries }) =>
        say(texts.overviewClause, { clause: shown(clause, 160), entries }),
      ),
    ...(person === undefined ? [] : [say(texts.overviewExample, { person })]),
    ...(step === undefined ? [] : [say(texts.overviewNext, { step })]),
  ];
}
