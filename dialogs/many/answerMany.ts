import { type Diagnosis } from "../../bot/diagnosis";
import { type Collected, type NotReadable } from "../../bot/graph/port";
import { type Topic } from "../topic";
import { type Turn } from "../turn";
import { footerOf, jobLine } from "./readLines";
import { whyUnread } from "./whyUnread";
import { replyMany } from "./replyMany";
import { showFigures } from "./showFigures";
import { showPeople } from "./showPeople";

/**
 * Answers what is asked of many in an application by what the log says of everybody. False where that
 * is not what was asked.
 */
export function answerMany(
  turn: Turn,
  topic: Topic,
  job: Diagnosis,
  { recent, ownRights = false }: Pick<Collected, "recent" | "ownRights">,
): boolean {
  const { wants } = topic;
  if (wants === undefined || wants.of === "applications") return false;
  const { reason = "unavailable", permission } = topic.unread ?? {};
  const why = { reason, ...(permission !== undefined && { permission }) };
  const read = recent ?? { state: "notReadable", ...why };
  if (read.state === "notReadable") sayUnread(turn, topic, job, { ...read, ownRights });
  else if (wants.of === "figures") showFigures(turn, topic, job, read, ownRights);
  else showPeople(turn, { ...topic, wants }, job, read, ownRights);
  return true;
}

/** The log could not be read: who or how many is then unknown, and what the job says is still told. */
function sayUnread(
  turn: Turn,
  topic: Topic,
  job: Diagnosis,
  { reason, permission, ownRights }: NotReadable & { readonly ownRights: boolean },
): void {
  const what = turn.audience.language.texts.whatLog;
  const why = whyUnread(turn, "whatLog", {
    reason,
    ...(permission !== undefined && { permission }),
  });
  replyMany(turn, topic, {
    title: job.evidence.app.displayName ?? topic.app?.displayName ?? turn.text("someApp"),
    state: turn.text("stateNotRead"),
    lines: [turn.text("manyUnread", { what }), ...jobLine(turn, job)],
    ...{ listed: [], notes: [why], evidence: job.evidence },
    footer: footerOf(turn, job.evidence.collectedAt, ownRights),
  });
}
