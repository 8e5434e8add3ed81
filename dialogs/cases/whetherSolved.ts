import { type CaseRecord } from "../../bot/cases/port";
import { readApplications } from "../applications";
import { type Turn } from "../turn";
import {
  beginsWithNo,
  isStillNotSolved,
  type SolvedAnswer,
  solvedAnswer,
} from "../understanding/solvedAnswer";
import { isLabel } from "../writtenLabel";

/** What a person answers to the question whether the case is solved; what is about another application is no answer. */
export async function whetherSolved(
  turn: Turn,
  record: CaseRecord,
  text: string,
): Promise<SolvedAnswer | undefined> {
  if (isLabel(turn, text, "caseSolved")) return "yes";
  if (isLabel(turn, text, "caseNotSolved")) return "no";
  const answer = solvedAnswer(text);
  if (answer === undefined || beginsWithNo(text)) return answer;
  return (await namesAnother(turn, record, text)) ? undefined : answer;
}

/**
 * Whether a person says unasked that a case which was called solved is not: as long as nothing was looked
 * up since, it is about the case.
 */
export async function saysNotSolved(
  turn: Turn,
  record: CaseRecord,
  text: string,
): Promise<boolean> {
  const { asking } = turn.conversation;
  const isOpen = asking === undefined || ["app", "person", "problem"].includes(asking.for);
  if (record.state !== "resolved" || !isOpen) return false;
  if (isLabel(turn, text, "caseNotSolved")) return true;
  if (isNewerShown(turn, record.resolvedAt ?? "") || !isStillNotSolved(text)) return false;
  return !(await namesAnother(turn, record, text));
}

/** Whether something was looked up after a moment (ISO 8601): then much is said of that. */
export function isNewerShown({ conversation }: Turn, moment: string): boolean {
  const readAt = conversation.shown.at(-1)?.evidence?.collectedAt;
  return readAt !== undefined && readAt > moment;
}

/** Whether a text names an application that a case is not about. */
export async function namesAnother(
  turn: Turn,
  { app }: CaseRecord,
  text: string,
): Promise<boolean> {
  if (app?.id === undefined) return false;
  const { index } = await readApplications(turn.ports);
  const found = index.find(text);
  return found.fits === "one" && found.app.id !== app.id;
}
