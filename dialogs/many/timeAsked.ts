import { type Topic } from "../topic";
import { type Turn } from "../turn";
import { namesTime } from "../understanding/namesTime";
import { timeSpan } from "../understanding/timeSpan";

/** From when to when a question is. */
export type TimeAsked = Pick<Topic, "since" | "until" | "unreadTime">;

/**
 * The time that a text names, or that it names one which is not understood; undefined where it names none, so that
 * the time of before may hold. Times of a day alone are those of the day of `before`.
 */
export function timeAsked(
  { context, audience }: Turn,
  text: string,
  before?: string,
): TimeAsked | undefined {
  const span = timeSpan(text, context.now, audience.timeZone, before);
  return span ?? (namesTime(text) ? { unreadTime: true } : undefined);
}

/** What is said of the time beside a list or figures. */
export function timeLines(turn: Turn, { until, unreadTime }: Topic): readonly string[] {
  if (unreadTime === true) return [turn.text("manyTimeUnread")];
  return until === undefined ? [] : [turn.text("manyUntil", { untilAt: until })];
}
