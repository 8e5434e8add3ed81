import { type Diagnosis } from "../../bot/diagnosis";
import { type RecentLog } from "../../bot/graph/port";
import { diagnosisView } from "../../cards/diagnosisView";
import { overdueLine } from "../standsStill";
import { type Turn } from "../turn";

/** What a list or figure rests on: all entries there are, or the newest of more. */
export function readLine(turn: Turn, { complete, entries }: RecentLog): string {
  return turn.text(complete ? "manyRead" : "overviewCapped", { entries });
}

/** When it was read, and whose rights it was read with. */
export function footerOf(turn: Turn, collectedAt: string, ownRights: boolean): string {
  const read = turn.text("readAt", { collectedAt });
  return ownRights ? `${read} · ${turn.text("ownRights")}` : read;
}

/** What the job says where it explains it or is late: nobody is served by figures of a job that stands still. */
export function jobLine(turn: Turn, job: Diagnosis): string[] {
  const [finding] = job.findings;
  const leads = finding !== undefined && finding.certainty !== "possible";
  return leads ? [diagnosisView(job, turn.audience).line] : overdueLine(turn, job.evidence);
}
