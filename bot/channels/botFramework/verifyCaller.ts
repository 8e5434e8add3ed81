import { type Activity } from "botbuilder";
import { type BotFrameworkAuthentication } from "botframework-connector";

import { type ChannelActivity } from "./channelActivity";

/** `unreachable`: the servers with the channel's keys did not answer in time. */
export type CallerProof = "proven" | "refused" | "unreachable";

export interface ExpectedToken {
  readonly issuer: string;
  readonly audience: string;
}

/** Milliseconds for the key servers; the request is answered within 8 s. */
const keyServerMs = 6000;
const algorithms: readonly unknown[] = ["RS256", "RS384", "RS512"];

/**
 * Whether the channel service sent an activity. A token that cannot be right by its own words is
 * refused before the SDK sees it: else each such call would fetch keys, and the SDK remembers
 * the tenants that unproven tokens name. Everything that is not plainly right is refused.
 */
export async function verifyCaller(
  authentication: BotFrameworkAuthentication,
  authorization: string | undefined,
  activity: ChannelActivity,
  expected: ExpectedToken,
): Promise<CallerProof> {
  if (!isPlausible(authorization, expected)) return "refused";
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<CallerProof>((resolve) => {
    timer = setTimeout(() => {
      resolve("unreachable");
    }, keyServerMs);
  });
  const proof = authentication
    // The SDK reads channelId and serviceUrl of the activity only.
    .authenticateRequest(activity as Partial<Activity> as Activity, authorization)
    .then(({ claimsIdentity }) => (claimsIdentity.isAuthenticated ? "proven" : "refused"))
    .catch(proofOfError);
  try {
    return await Promise.race([proof, late]);
  } finally {
    clearTimeout(timer);
  }
}

function isPlausible(
  authorization: string | undefined,
  { issuer, audience }: ExpectedToken,
): authorization is string {
  const match = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization ?? "");
  const header = decoded(match?.[1]);
  const claims = decoded(match?.[2]);
  return (
    algorithms.includes(header["alg"]) && claims["iss"] === issuer && claims["aud"] === audience
  );
}

function decoded(part: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Failures to fetch keys: node-fetch's own errors, and the SDK's with a 5xx status. */
function proofOfError(error: unknown): CallerProof {
  if (!(error instanceof Error)) return "refused";
  const status: unknown = Reflect.get(error, "statusCode");
  const fetching = error.name === "FetchError" || error.name === "AbortError";
  return fetching || (typeof status === "number" && status >= 500) ? "unreachable" : "refused";
}
