import { type Conversation, type Waiting } from "./conversation";
import { type Topic } from "./topic";

const mostWaiting = 8;

/**
 * Remembers a look-up; false when too many are under way already. What was asked for again is answered
 * once.
 */
export function keepWaiting(conversation: Conversation, waiting: Waiting): boolean {
  const others = conversation.waiting.filter((one) => !isSameLook(one, waiting));
  if (others.length >= mostWaiting) return false;
  conversation.waiting = [...others, waiting];
  return true;
}

/** A person is looked for in all applications no longer, once it was said which one is meant. */
export function dropBroader(conversation: Conversation, { person }: Topic): void {
  conversation.waiting = conversation.waiting.filter(
    ({ topic }) =>
      topic.app !== undefined || topic.wants !== undefined || topic.person?.id !== person?.id,
  );
}

function isSameLook(a: Waiting, b: Waiting): boolean {
  if (a.fix !== undefined || b.fix !== undefined) return false;
  const of = ({
    topic: { person, worker, app, everybody, wants, since, until, unread },
  }: Waiting): string =>
    JSON.stringify([person?.id, worker, app?.id, everybody, wants, since, until, unread?.term]);
  return of(a) === of(b);
}
