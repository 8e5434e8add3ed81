import { type Topic } from "../topic";
import { type Turn } from "../turn";
import { sinceIn } from "../understanding/entities";
import { namesTime } from "../understanding/namesTime";
import { sinceTime } from "../understanding/sinceTime";
import { untilTime } from "../understanding/untilTime";

/** From when to when a question is. */
export type TimeAsked = Pick<Topic, "since" | "until" | "unreadTime">;

/**
 * The time that a text names, or that it names one which is not understood; undefined where it names none, so that
 * the time of before may hold.
 */
export function timeAsked({ context, audience }: Turn, text: string): TimeAsked | undefined {
  const { now } = context;
  const words = sinceIn(text);
  const since = words && sinceTime(words, now, audience.timeZone);
  if (words === undefined || since === undefined)
    return namesTime(text) ? { unreadTime: true } : undefined;
  const until = untilTime(text, words, now, audience.timeZone);
  return { since, ...(until !== undefined && { until }) };
}

/** What is said of the time beside a list or figures. */
export function timeLines(turn: Turn, { until, unreadTime }: Topic): readonly string[] {
  if (unreadTime === true) return [turn.text("manyTimeUnread")];
  return until === undefined ? [] : [turn.text("manyUntil", { untilAt: until })];
}
