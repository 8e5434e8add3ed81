import { z } from "zod";

import { type AddressedActivity } from "./channelActivity";
import { hashOfActivity, newsOf, type SignInNews, type SignInOutcomes } from "./signInNews";
import { type UserTokens } from "./userTokens";

export interface ChatSignInParts {
  readonly userTokens: Pick<UserTokens, "get">;
  readonly connectionName: string;
  readonly outcomes: SignInOutcomes;
}

/**
 * What a chat through Azure Direct Line brings of a sign-in. Undefined for what is something else: a
 * number of six digits may be a code and may be an answer.
 */
export type ChatSignIn = (activity: AddressedActivity) => Promise<SignInNews | undefined>;

const responseShape = z.object({ connectionName: z.string() });
/** "Magic code" of the token service, written where it cannot tell the browser by its session. */
const codeShape = /^\s*(\d{6})\s*$/;

/** Whether it is the event by which the token service says that somebody signed in. */
export function isTokenResponse({
  type,
  name,
  channelId,
}: Pick<AddressedActivity, "type" | "name" | "channelId">): boolean {
  return type === "event" && name === "tokens/response" && channelId === "directline";
}

/**
 * A page can send the event as well as the token service does, so that nothing in it is believed: it is
 * only a reason to ask the service for the token of this person. A code is good once: a redelivery of the
 * message finds in the outcomes that it was tried.
 */
export function createChatSignIn(parts: ChatSignInParts): ChatSignIn {
  const { userTokens, connectionName } = parts;
  return async (activity) => {
    const { channelId, from, type, text, value } = activity;
    if (channelId !== "directline") return undefined;
    if (isTokenResponse(activity)) {
      if (responseShape.safeParse(value).data?.connectionName !== connectionName) return undefined;
      const { state } = await userTokens.get({ channelId, id: from.id });
      return state === "token" ? newsOf(activity, "signedIn") : undefined;
    }
    const code = typeof text === "string" ? codeShape.exec(text)?.[1] : undefined;
    return type === "message" && code !== undefined ? tryCode(parts, activity, code) : undefined;
  };
}

async function tryCode(
  { userTokens, outcomes }: ChatSignInParts,
  activity: AddressedActivity,
  code: string,
): Promise<SignInNews | undefined> {
  const owner = { channelId: activity.channelId, id: activity.from.id };
  const hash = hashOfActivity(activity);
  const news = newsOf(activity, "signedIn");
  const before = await outcomes.begin(hash);
  if (before === "done") return news;
  if (before === "refused") return undefined;
  const first = await userTokens.get(owner, code);
  // Somebody began with the same message and may have used the code up.
  const got = before === "begun" && first.state === "none" ? await userTokens.get(owner) : first;
  if (got.state === "unavailable") await outcomes.drop(hash);
  else await outcomes.settle(hash, got.state === "token" ? "done" : "refused");
  return got.state === "token" ? news : undefined;
}
