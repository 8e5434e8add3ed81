import { type CaseRecord } from "../../bot/cases/port";
import { type Diagnosis, type FixId } from "../../bot/diagnosis";
import { type FixDescription, type FixPlan, type FixSubject } from "../../bot/fixes/port";
import { type Button } from "../../cards/actions";
import { type Topic } from "../topic";
import { type Turn } from "../turn";
import { fixText } from "./fixText";

/** A fix that fits what was found, with the cause it is for. */
export interface FittingFix {
  readonly fix: FixDescription;
  readonly plan: FixPlan;
  readonly cause: string;
}

/** The fixes that fit a diagnosis: those its causes name, as far as the evidence allows. */
export function fittingFixes(turn: Turn, topic: Topic, diagnosis: Diagnosis): FittingFix[] {
  const { fixes } = turn.ports;
  const subject = subjectOf(topic);
  if (turn.audience.role !== "engineer" || fixes.mode === "off" || subject === undefined) return [];
  const fitting = new Map<FixId, FittingFix>();
  for (const [id, cause] of namedFixes(diagnosis)) {
    const fix = fixes.all.find((one) => one.id === id);
    const plan = fix?.plan(diagnosis.evidence, cause, subject);
    if (fix === undefined || plan === undefined || fitting.has(id)) continue;
    fitting.set(id, { fix, plan: { ...plan, ...jobOf(diagnosis) }, cause });
  }
  return [...fitting.values()].slice(0, mostButtons);
}

const mostButtons = 3;

function subjectOf({ app, person, worker }: Topic): FixSubject | undefined {
  if (app === undefined || app.id === "") return undefined;
  return {
    app: { id: app.id, displayName: app.displayName },
    ...(person && { person: { id: person.id, displayName: person.displayName } }),
    ...(worker?.workerId !== undefined && { workerId: worker.workerId }),
  };
}

/** What the causes name that lead or are at least likely, each with its cause. */
function namedFixes({ findings }: Diagnosis): (readonly [FixId, string])[] {
  return findings
    .filter(({ certainty }, at) => at === 0 || certainty !== "possible")
    .flatMap(({ cause }) => (cause.fixes ?? []).map((id) => [id, cause.id] as const));
}

/** The job that the log entry names: an application may have several. */
function jobOf({ evidence }: Diagnosis): { jobId?: string } {
  const { entry } = evidence.facts;
  const jobId = entry.state === "known" ? entry.value.jobId : undefined;
  return jobId === undefined || jobId === "" ? {} : { jobId };
}

/** A button for each fix that fits, for the card of a diagnosis. */
export function fixButtons(turn: Turn, card: string, fitting: readonly FittingFix[]): Button[] {
  return fitting.map(({ fix: { id } }) => ({
    title: fixText(turn, id, "Title"),
    data: { action: "fix", card, choice: id },
  }));
}

/** The same on the card of a case: whether it still fits is looked at when it is pressed. */
export function caseFixButtons(turn: Turn, { caseId, app, diagnosis }: CaseRecord): Button[] {
  const { fixes, causes } = turn.ports;
  if (fixes.mode === "off" || app?.id === undefined || app.id === "") return [];
  const cause = causes.find(({ id }) => id === diagnosis?.cause);
  return (cause?.fixes ?? []).map((id) => ({
    title: fixText(turn, id, "Title"),
    data: { action: "caseFix", card: caseId, choice: id },
  }));
}
