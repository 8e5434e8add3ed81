import { emptyEvidence, type Evidence, notAsked, unknown, withFacts } from "../bot/diagnosis";
import { type Topic } from "./topic";
import { type Turn } from "./turn";

/** How the person of a topic is called, or the number of a worker, as far as that is known. */
export function personOf({ person, worker, unread }: Topic): string | undefined {
  return person?.displayName ?? worker?.name ?? worker?.workerId ?? unread?.term?.value;
}

/**
 * The evidence with what could not even be looked up: where the directory did not say who the person
 * is, nothing that was read is about that person, and "no entry" would be a lie.
 */
export function withUnread(evidence: Evidence, topic: Topic): Evidence {
  const { unread } = topic;
  if (unread === undefined) return evidence;
  const displayName = evidence.subject.displayName ?? personOf(topic);
  const subject = { ...evidence.subject, ...(displayName === undefined ? {} : { displayName }) };
  const fact = unknown(unread.reason, unread.permission);
  const { entry } = evidence.facts;
  return withFacts(
    { ...evidence, subject },
    { sourceObject: fact, ...(entry.state === "known" ? {} : { entry: notAsked }) },
  );
}

/** Evidence where not even the application could be read: everything has to be asked. */
export function blindEvidence(turn: Turn, topic: Topic): Evidence {
  const displayName = topic.app?.displayName;
  const evidence = emptyEvidence({
    collectedAt: turn.context.now.toISOString(),
    subject: { kind: "user" },
    app: displayName === undefined ? {} : { displayName },
  });
  return withUnread(evidence, topic);
}
