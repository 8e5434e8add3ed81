import { emptyEvidence, type Evidence, unknown, withFacts } from "../bot/diagnosis";
import { type Topic } from "./conversation";
import { type Turn } from "./turn";

/** Evidence where not even the application can be read: everything has to be asked. */
export function blindEvidence(turn: Turn, topic: Topic): Evidence {
  const { person, worker, app } = topic;
  const displayName = person?.displayName ?? worker?.name;
  const evidence = emptyEvidence({
    collectedAt: turn.context.now.toISOString(),
    subject: { kind: "user", ...(displayName === undefined ? {} : { displayName }) },
    app: app?.displayName === undefined ? {} : { displayName: app.displayName },
  });
  return withFacts(evidence, { sourceObject: unknown("noPermission", "Application.Read.All") });
}
