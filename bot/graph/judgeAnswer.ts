import { z } from "zod";
import { type Answer } from "./exchange";
import { type DeniedWhy, type Failure, type Outcome } from "./outcome";

const errorBody = z.object({
  error: z.object({
    code: z.string().catch(""),
    message: z.string().catch(""),
  }),
});

/** What is needed to read an answer beside the answer itself. */
export interface Asked {
  /** Path below the version, without query. */
  readonly path: string;
  /** The permission that reading this needs, to be named when it is missing. */
  readonly permission: string;
}

/** Waiting time when a throttled answer names none. */
const defaultRetryAfterMs = 5_000;

/**
 * What an answer means (facts about Graph's error codes: errors.md, known issues of the reports API).
 * Traps: /synchronization/* answers 401 `UnknownError` with an empty message for a missing permission;
 * `code` may be ""; a licence error may come although the tenant has the licence.
 */
export function judgeAnswer(asked: Asked, answer: Answer): Outcome<unknown> {
  if (answer.got === "nothing") return { state: "unavailable", why: answer.why, requestIds: [] };
  const { status, headers, body, fault } = answer;
  const id = headers["request-id"] ?? headers["x-ms-request-id"];
  const requestIds = id === undefined ? [] : [id.slice(0, 100)];
  if (status < 200 || status > 299) return judgeFailure(asked, answer, requestIds);
  return fault === undefined
    ? { state: "ok", value: body, requestIds }
    : { state: "unavailable", why: fault, requestIds };
}

function judgeFailure(
  asked: Asked,
  { status, headers, body }: Extract<Answer, { got: "answer" }>,
  requestIds: readonly string[],
): Failure {
  const error = errorBody.safeParse(body).data?.error ?? { code: "", message: "" };
  if (wantsClaims(status, headers, error)) return { state: "signIn", why: "claims", requestIds };
  switch (status) {
    case 401:
      return isMissingPermission(asked.path, error)
        ? { state: "denied", permission: asked.permission, why: "permission", requestIds }
        : { state: "signIn", why: "token", requestIds };
    case 403:
      return { state: "denied", ...deniedBy(error.code, asked.permission), requestIds };
    case 404:
    case 410:
      return { state: "notFound", requestIds };
    default:
      if (isThrottled(status, headers))
        return {
          state: "throttled",
          retryAfterMs: retryAfterMs(headers),
          ...(status === 503 && { overloaded: true }),
          requestIds,
        };
      return status >= 500
        ? { state: "unavailable", why: "server", requestIds }
        : { state: "unavailable", why: "badRequest", said: shortened(error), requestIds };
  }
}

/** A 503 that says when to come back is a throttle too. */
function isThrottled(status: number, headers: Readonly<Record<string, string>>): boolean {
  return status === 429 || (status === 503 && headers["retry-after"] !== undefined);
}

/** Seconds, whole or fractional ("2.128"), as Graph sends them; 5 s when there are none. */
export function retryAfterMs(headers: Readonly<Record<string, string>>): number {
  const text = headers["retry-after"]?.trim() ?? "";
  return /^\d{1,6}(\.\d{1,9})?$/.test(text) ? Math.ceil(Number(text) * 1000) : defaultRetryAfterMs;
}

interface GraphError {
  readonly code: string;
  readonly message: string;
}

const most = { code: 200, message: 500 };

function shortened({ code, message }: GraphError): GraphError {
  return { code: code.slice(0, most.code), message: message.slice(0, most.message) };
}

/** microsoft-graph-docs-contrib#8800: not an expired token, so a new one would not help. */
function isMissingPermission(path: string, { code, message }: GraphError): boolean {
  return /\/synchronization(\/|$)/i.test(path) && /^(UnknownError)?$/i.test(code) && message === "";
}

/** Conditional Access wants the person to sign in again (claims challenge). */
function wantsClaims(
  status: number,
  headers: Readonly<Record<string, string>>,
  { code }: GraphError,
): boolean {
  if (status === 400) return /interaction_required/i.test(code);
  const challenge = headers["www-authenticate"] ?? "";
  return (status === 401 || status === 403) && /insufficient_claims/i.test(`${code} ${challenge}`);
}

/** For the licence check the documents name Directory.Read.All as the way round. */
function deniedBy(code: string, permission: string): { permission: string; why: DeniedWhy } {
  if (code === "Authentication_RequestFromNonPremiumTenantOrB2CTenant")
    return { permission: "Directory.Read.All", why: "licence" };
  const isRole = code === "Authentication_RequestFromUnsupportedUserRole";
  return { permission, why: isRole ? "role" : "permission" };
}
