import { z } from "zod";

import { type Logger } from "../../telemetry";
import { type HttpAnswer } from "../http";
import { type AddressedActivity } from "./channelActivity";
import { hashOf, newsOf, type SignInNews, type SignInOutcomes } from "./signInNews";
import { type TokenAnswer, type UserTokens } from "./userTokens";

export interface SignInInvokesParts {
  readonly userTokens: Pick<UserTokens, "get" | "exchange">;
  readonly connectionName: string;
  readonly outcomes: SignInOutcomes;
  readonly log: Pick<Logger, "warn">;
}

/** The answer to an invoke, and what the conversation is to be told. */
export interface SignInHandled {
  readonly answer: HttpAnswer;
  readonly news?: SignInNews;
}

/** Takes the `signin/...` invokes of Teams; undefined for any other. */
export type SignInInvokes = (activity: AddressedActivity) => Promise<SignInHandled | undefined>;

const exchangeShape = z.object({
  id: z.string().min(1).max(500),
  connectionName: z.string().max(200),
  token: z.string().min(1).max(32_000),
});
const verifyShape = z.object({ state: z.string().min(1).max(500) });
const failureShape = z.object({ code: z.string().regex(/^\w{1,60}$/) });

const done: HttpAnswer = { status: 200, body: {} };

/**
 * Every client of a person sends its own copy of the same exchange, and a code is good once: the first
 * to create the document of `value.id` does it (write if absent, which every store can), and the
 * others get its answer (platform/teams.md, "SSO for the bot"; deployment.md, section 3).
 */
export function createSignInInvokes(parts: SignInInvokesParts): SignInInvokes {
  const { userTokens, log } = parts;
  return async (activity) => {
    const { name, value } = activity;
    if (name === "signin/tokenExchange") return exchange(parts, activity);
    if (name === "signin/verifyState") return verify(userTokens, activity);
    if (name !== "signin/failure") return undefined;
    log.warn("signInFailed", { reason: failureShape.safeParse(value).data?.code ?? "unknown" });
    return { answer: done, news: newsOf(activity, "signInFailed") };
  };
}

async function exchange(
  { userTokens, connectionName, outcomes }: SignInInvokesParts,
  { value, from, channelId, conversation }: AddressedActivity,
): Promise<SignInHandled> {
  const asked = exchangeShape.safeParse(value).data;
  if (asked?.connectionName !== connectionName) return { answer: refusal(asked) };
  const hash = hashOf(`${channelId}|${conversation.id}|${from.id}|${asked.id}`);
  const before = await outcomes.begin(hash);
  if (before !== undefined) return { answer: before === "refused" ? refusal(asked) : done };
  const { state } = await userTokens.exchange({ channelId, id: from.id }, asked.token);
  if (state === "token") {
    await outcomes.settle(hash, "done");
    return { answer: done, news: { id: `signedIn ${hash}`, event: "signedIn" } };
  }
  // With 412 the client shows the button to sign in: the person has to consent first.
  if (state === "none") await outcomes.settle(hash, "refused");
  else await outcomes.drop(hash);
  const failed = { id: `signInFailed ${hash}`, event: "signInFailed" } as const;
  return { answer: refusal(asked), ...(state === "unavailable" && { news: failed }) };
}

/** The person signed in by hand and brings a code, or closed the window (`CancelledByUser`). */
async function verify(
  userTokens: Pick<UserTokens, "get">,
  activity: AddressedActivity,
): Promise<SignInHandled> {
  const code = verifyShape.safeParse(activity.value).data?.state;
  const isCode = code !== undefined && /^\d{4,10}$/.test(code);
  const owner = { channelId: activity.channelId, id: activity.from.id };
  const got: TokenAnswer = isCode ? await userTokens.get(owner, code) : { state: "none" };
  if (got.state === "token") return { answer: done, news: newsOf(activity, "signedIn") };
  return {
    answer: isCode ? { status: 404, body: {} } : done,
    news: newsOf(activity, "signInFailed"),
  };
}

function refusal(asked: z.infer<typeof exchangeShape> | undefined): HttpAnswer {
  const failureDetail = "The bot is unable to exchange the token. Proceed with regular login.";
  const { id = null, connectionName = null } = asked ?? {};
  return { status: 412, body: { id, connectionName, failureDetail } };
}
