import { type Diagnosis } from "../../bot/diagnosis";
import { type RecentLog } from "../../bot/graph/port";
import { type Topic } from "../topic";
import { type Turn } from "../turn";
import { footerOf, jobLine, readLine } from "./readLines";
import { type Listed, replyMany } from "./replyMany";
import { timeLines } from "./timeAsked";

/** How much of what was tried failed: the figure with what it is a share of, since when, and of what was read. */
export function showFigures(
  turn: Turn,
  topic: Topic,
  job: Diagnosis,
  recent: RecentLog,
  ownRights: boolean,
): void {
  const { tries, since: sinceAt } = recent;
  const { tried, skipped } = tries;
  const lines = [
    ...(tried === 0 ? [turn.text("figuresNone", { sinceAt })] : figures(turn, recent)),
    ...(skipped > 0 ? [turn.text("figuresSkipped", { skipped })] : []),
    ...jobLine(turn, job),
  ];
  const notes = [
    readLine(turn, recent),
    ...timeLines(turn, topic),
    ...(topic.since === undefined && topic.unreadTime === undefined
      ? [turn.text("figuresWeek")]
      : []),
  ];
  replyMany(turn, topic, {
    title: job.evidence.app.displayName ?? topic.app?.displayName ?? turn.text("someApp"),
    state: turn.text("figuresState"),
    ...{ lines, notes, listed: whoBehind(turn, topic, recent), evidence: job.evidence },
    footer: footerOf(turn, job.evidence.collectedAt, ownRights),
  });
}

function figures(turn: Turn, { tries, since: sinceAt }: RecentLog): string[] {
  const { tried, failed, people } = tries;
  const { locale } = turn.audience.language;
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const share = (count: number): string => percent.format(count / tried);
  const well = tried - failed;
  const rates = { rate: share(failed), wellRate: share(well) };
  const { tried: all, failed: failedPeople, stillFailed } = people;
  return [
    turn.text("figuresLine", { sinceAt, tried, failed, well, ...rates }),
    turn.text("figuresPeople", { people: all }),
    ...(failed > 0 ? [turn.text("figuresFailedPeople", { failedPeople, stillFailed })] : []),
  ];
}

/** Whom the figures are about. */
function whoBehind(turn: Turn, topic: Topic, { tries: { people } }: RecentLog): Listed[] {
  const { stillFailed, open } = people;
  if (stillFailed > 0)
    return [
      {
        ...{ title: turn.text("manyWhoFailed"), details: [] },
        topic: { ...topic, wants: { of: "people", status: "failure" } },
      },
    ];
  if (open === 0) return [];
  const title = turn.text("manyWhoOpen");
  return [{ title, details: [], topic: { ...topic, wants: { of: "people" } } }];
}
