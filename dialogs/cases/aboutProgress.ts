import { type CaseRecord } from "../../bot/cases/port";
import { type Turn } from "../turn";
import { asksProgress } from "../understanding/asksProgress";
import { isNewerShown, namesAnother } from "./whetherSolved";

/**
 * Whether a person whose case waits, or is resolved, asks how it goes on: whether somebody has answered, or what happens now, as long
 * as nothing was looked up since and no other application is named.
 */
export async function asksAboutProgress(
  turn: Turn,
  record: CaseRecord,
  text: string,
): Promise<boolean> {
  if (record.state === "withdrawn") return false;
  const asked = asksProgress(text);
  if (asked !== "general") return asked === "people";
  const { asking } = turn.conversation;
  // Of a question with answers of its own, this asks back.
  const isOpen = asking === undefined || open.has(asking.for);
  if (!isOpen || isNewerShown(turn, record.resolvedAt ?? record.openedAt)) return false;
  return !(await namesAnother(turn, record, text));
}

const open: ReadonlySet<string> = new Set(["app", "person", "problem"]);
