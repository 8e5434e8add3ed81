import { diagnose } from "../../bot/diagnosis";
import { type Surveyed, type SurveyRequest } from "../../bot/graph/port";
import { type Topic } from "../topic";
import { answerLater, mayWait } from "../look";
import { offerSignIn } from "../offerSignIn";
import { refuseOthers } from "../refuseOthers";
import { type Turn } from "../turn";
import { showApplications } from "./showApplications";

/** Looks how the applications stand, 20 at once: from the beginning, or behind those that were looked at. */
export async function surveyApplications(
  turn: Turn,
  { from, ahead }: Omit<SurveyRequest, "asker" | "fresh"> = { from: 0 },
  fresh = false,
): Promise<void> {
  const { ports, audience, context, conversation } = turn;
  if (audience.role === "employee") {
    refuseOthers(turn, { flow: "general" }, "manyOwnOnly");
    return;
  }
  delete conversation.asking;
  conversation.misunderstood = 0;
  const behind = { from, ...(ahead && { ahead }) };
  const topic: Topic = { flow: "general", wants: { of: "applications", ...behind } };
  const asker = context.asker.userId ?? context.conversation;
  const request: SurveyRequest = { ...behind, asker, ...(fresh && { fresh }) };
  const surveyed = mayWait(turn) ? await ports.inTime(ports.evidence.survey(request)) : "late";
  if (surveyed === "late") answerLater(turn, topic, request);
  else answerSurvey(turn, topic, surveyed);
}

/** Answers from a look that may have outlived its turn; `surveyed` is missing when it failed. */
export function answerSurvey(
  turn: Turn,
  topic: Topic,
  surveyed: Surveyed = { state: "notReadable", reason: "unavailable" },
): void {
  turn.conversation.topic = topic;
  const judged = surveyed.state === "read" ? surveyed.looked : [];
  showApplications(
    turn,
    topic,
    surveyed,
    judged.map(({ evidence }) => diagnose(evidence, turn.ports.causes)),
  );
  offerSignIn(turn, surveyed.signIn);
}
