import { z } from "zod";

import { type Delivery } from "../../turns/port";
import { type ChannelAnswer } from "./channelCall";

/** What an attempt came to; `noRoom`: the conversation's pace leaves none for now. */
export type Attempt = ChannelAnswer | "noRoom";

const idShape = z.object({ id: z.string().min(1).max(1000) });
const errorShape = z.object({ error: z.object({ code: z.string().max(100) }) });

/** The error code of the channel service, such as `BotNotInConversationRoster`. */
export function codeOf(answer: ChannelAnswer): string | undefined {
  return errorShape.safeParse(answer.body).data?.error.code;
}

/** The message itself was refused (400), or is too big (413): it will be, each time. */
export function isContentRefused(attempt: Attempt): boolean {
  return attempt !== "noRoom" && [400, 413].includes(attempt.status);
}

/** The bot was removed or blocked (403), or the conversation is not there or not any more. */
export function isUnreachable(attempt: Attempt): boolean {
  return attempt !== "noRoom" && [403, 404, 410].includes(attempt.status);
}

/**
 * What became of a delivery (Teams, "Proactive messages", status codes). Refusals that stay are
 * `gone`; anything else, a missing permission to send (401) too, may be mended.
 */
export function deliveryOf(attempt: Attempt): Delivery {
  if (attempt === "noRoom") return { state: "failed", reason: "the conversation's pace" };
  const { status } = attempt;
  // Some channels say no id of the new activity: then it cannot be replaced.
  if (status >= 200 && status <= 299)
    return { state: "delivered", ...idShape.safeParse(attempt.body).data };
  const code = codeOf(attempt);
  const named = code !== undefined && /^\w{1,60}$/.test(code) ? ` ${code}` : "";
  const reason = `the channel service answered ${status}${named}`;
  const lasting = isUnreachable(attempt) || isContentRefused(attempt);
  return { state: lasting ? "gone" : "failed", reason };
}
