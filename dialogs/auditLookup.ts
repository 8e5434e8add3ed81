import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { personOf } from "./unreadEvidence";

/**
 * Whoever looks up somebody else leaves a line: who, whom, which application, when. A worker without
 * an account has no object id: then it is what was asked for. A list of people names none of them.
 */
export function auditLookup(turn: Turn, topic: Topic): void {
  const { asker, now } = turn.context;
  const { person, worker, app, wants } = topic;
  const user = person?.id ?? worker?.workerId ?? personOf(topic);
  if (user === undefined ? wants?.of !== "people" : user === asker.userId) return;
  turn.effects.push({
    do: "audit",
    entry: {
      at: now.toISOString(),
      by: asker.userId ?? "unknown",
      role: asker.role,
      action: "lookup",
      ...(user !== undefined && { user }),
      ...(app === undefined ? {} : { app: app.id }),
    },
  });
}
