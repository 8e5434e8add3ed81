import { type Json } from "../store/port";
import { type News } from "./port";

/** From a worker to the one that started it. */
export type WorkerMessage =
  /** It runs and wants to know what it shares with the others. */
  | { readonly is: "here" }
  | { readonly is: "started"; readonly url: string }
  /** It cannot start, and why in words for the operator. */
  | { readonly is: "failed"; readonly reason: string }
  | { readonly is: "news"; readonly news: News };

/** To a worker. */
export type CrewMessage =
  { readonly is: "shared"; readonly shared: Json } | { readonly is: "news"; readonly news: News };

/**
 * Reads a message. Both ends are this program in one version, started from one file; what else comes
 * through the pipe (a debugger, a profiler) has another shape.
 */
export function readMessage<T extends WorkerMessage | CrewMessage>(
  message: unknown,
  kinds: readonly T["is"][],
): T | undefined {
  if (typeof message !== "object" || message === null || !("is" in message)) return undefined;
  return kinds.some((kind) => kind === message.is) ? (message as T) : undefined;
}
