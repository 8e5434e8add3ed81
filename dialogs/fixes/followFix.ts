import { type FixRunning } from "../conversation";
import { requestOf } from "../look";
import { type Turn } from "../turn";

const minute = 60_000;
/** An effect may show within seconds; log entries can be late by 15 minutes (how-to-view-logs). */
const firstLookMs = 15_000;
const paceMs = minute;
const longestMs = 7 * 24 * 60 * minute;
const mostFollows = 30;

/** Begins to watch for the effect of a fix; false where too much is watched already. */
export function followFix(turn: Turn, { fix, caseId, topic, cause }: FixRunning): boolean {
  const { conversation, context, ports, effects } = turn;
  const { app } = topic;
  const follows = conversation.follows ?? [];
  if (app === undefined || follows.length >= mostFollows) return false;
  const id = ports.newId();
  const wish = { fix, ...(caseId !== undefined && { caseId }) };
  conversation.follows = [...follows, { id, topic, cause, fix: wish }];
  const now = context.now.getTime();
  effects.push({
    do: "follow",
    id,
    draft: {
      request: requestOf(turn, topic, app, false),
      firstAt: new Date(now + firstLookMs).toISOString(),
      untilAt: new Date(now + longestMs).toISOString(),
      paceMs,
    },
  });
  return true;
}
