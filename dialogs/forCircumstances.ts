import { type Diagnosis } from "../bot/diagnosis";
import { type DiagnosisView } from "../cards/diagnosisView";
import { type Topic } from "./topic";
import { forDeleted } from "./forDeleted";
import { forLeaver } from "./forLeaver";
import { forOutlook } from "./forOutlook";
import { type Turn } from "./turn";

/** The view of a diagnosis for what was asked: of somebody who left, is deleted, or may lose the account. */
export function forCircumstances(
  turn: Turn,
  topic: Topic,
  diagnosis: Diagnosis,
  view: DiagnosisView,
): DiagnosisView {
  const isAhead = topic.outlook !== undefined;
  const told = isAhead ? view : forLeaver(turn, topic, diagnosis, view);
  return forOutlook(turn, topic, diagnosis, forDeleted(turn, topic, diagnosis, told));
}
