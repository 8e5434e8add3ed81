import { type Json } from "../store/port";
import { withLimit } from "./withLimit";

/** Shows in a conversation that the bot is at work. Nothing is kept of it, and it may fail. */
export type ShowTyping = (reference: Json) => Promise<void>;

export interface TypingLimits {
  /** Milliseconds of work after which it is shown. */
  readonly typingMs: number;
  /** Milliseconds after which it is shown again: Teams and Web Chat take it away after some. */
  readonly typingAgainMs: number;
}

/** What is still under way when the work is done is waited for so long: the reply comes after it. */
const lastMs = 500;

/** Does the work and shows meanwhile, once it takes longer than a moment, that it is being done. */
export async function whileTyping<T>(
  show: (() => Promise<void>) | undefined,
  work: Promise<T>,
  { typingMs, typingAgainMs }: TypingLimits,
): Promise<T> {
  if (show === undefined) return work;
  let shown = Promise.resolve();
  let timer: NodeJS.Timeout;
  const next = (): void => {
    // Whether it was shown changes nothing.
    shown = Promise.resolve()
      .then(show)
      .catch(() => undefined);
    timer = setTimeout(next, typingAgainMs).unref();
  };
  timer = setTimeout(next, typingMs).unref();
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    await withLimit(shown, lastMs);
  }
}
