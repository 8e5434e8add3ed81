import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { judgeAnswer, retryAfterMs } from "../../../bot/graph/judgeAnswer";

const asked = { path: "/users", permission: "User.Read.All" };
const jobs = {
  path: "/servicePrincipals/x/synchronization/jobs",
  permission: "Synchronization.Read.All",
};
const logs = { path: "/auditLogs/provisioning", permission: "AuditLog.Read.All" };

function judge(
  about: typeof asked,
  status: number,
  error?: { code: string; message?: string },
  headers: Record<string, string> = {},
) {
  const body = error && { error: { message: "", ...error, innerError: {} } };
  return judgeAnswer(about, { got: "answer", status, headers, body });
}

it.each([
  ["401 with an expired token", asked, 401, { code: "InvalidAuthenticationToken" }, "signIn token"],
  ["401 without a body", asked, 401, undefined, "signIn token"],
  [
    "401 UnknownError on a job: a permission, no token (gotcha 1)",
    jobs,
    401,
    { code: "UnknownError" },
    "denied permission Synchronization.Read.All",
  ],
  ["401 UnknownError elsewhere", asked, 401, { code: "UnknownError" }, "signIn token"],
  [
    "401 with an expired token on a job",
    jobs,
    401,
    { code: "InvalidAuthenticationToken", message: "Access token has expired." },
    "signIn token",
  ],
  [
    "403 of the directory",
    asked,
    403,
    { code: "Authorization_RequestDenied" },
    "denied permission User.Read.All",
  ],
  ["403 with an empty code", asked, 403, { code: "" }, "denied permission User.Read.All"],
  [
    "403 of the logs",
    logs,
    403,
    { code: "Authentication_MSGraphPermissionMissing" },
    "denied permission AuditLog.Read.All",
  ],
  [
    "403 for a user without a role",
    logs,
    403,
    { code: "Authentication_RequestFromUnsupportedUserRole" },
    "denied role AuditLog.Read.All",
  ],
  [
    "403 of the licence check",
    logs,
    403,
    { code: "Authentication_RequestFromNonPremiumTenantOrB2CTenant" },
    "denied licence Directory.Read.All",
  ],
  ["403 with a claims challenge", asked, 403, { code: "insufficient_claims" }, "signIn claims"],
  ["400 with a claims challenge", asked, 400, { code: "interaction_required" }, "signIn claims"],
  ["400", asked, 400, { code: "Request_BadRequest" }, "unavailable badRequest"],
  ["404", asked, 404, { code: "Request_ResourceNotFound" }, "notFound"],
  ["405", asked, 405, { code: "Request_BadRequest" }, "unavailable badRequest"],
  ["429", logs, 429, { code: "TooManyRequests" }, "throttled"],
  ["500", asked, 500, undefined, "unavailable server"],
  ["503", asked, 503, undefined, "unavailable server"],
  ["504", asked, 504, undefined, "unavailable server"],
] as const)("%s", (_, about, status, error, expected) => {
  const outcome = judge(about, status, error);
  const why = "why" in outcome ? [outcome.why] : [];
  const permission = "permission" in outcome ? [outcome.permission] : [];
  expect([outcome.state, ...why, ...permission].join(" ")).toBe(expected);
});

it("reads a claims challenge from the header too", () => {
  const headers = { "www-authenticate": 'Bearer error="insufficient_claims"' };
  expect(judge(asked, 401, undefined, headers)).toMatchObject({ state: "signIn", why: "claims" });
});

it("takes a 503 that says when to come back for a throttle", () => {
  const outcome = judge(asked, 503, undefined, { "retry-after": "3" });
  expect(outcome).toMatchObject({ state: "throttled", retryAfterMs: 3_000 });
});

it("keeps the request id", () => {
  expect(judge(asked, 404, undefined, { "request-id": "abc" }).requestIds).toEqual(["abc"]);
});

it.each([
  ["10", 10_000],
  ["2.128", 2_128],
  ["0", 0],
  ["", 5_000],
  ["soon", 5_000],
  ["-4", 5_000],
  ["Wed, 21 Oct 2026 07:28:00 GMT", 5_000],
])("Retry-After %j is %d ms (gotcha 50)", (text, ms) => {
  expect(retryAfterMs({ "retry-after": text })).toBe(ms);
});

const samples = path.resolve(__dirname, "../../../..", "shared/graph/samples");
const withSamples = existsSync(samples) ? describe : describe.skip;

withSamples("published errors in shared", () => {
  it.each([
    ["error-401-synchronization-unknownerror.json", jobs, 401, "denied"],
    ["error-403-auditlog-permission-missing.json", logs, 403, "denied"],
    ["error-403-users-not-in-role.json", logs, 403, "denied"],
    ["error-403-non-premium-tenant.json", logs, 403, "denied"],
    ["error-403-authorization-requestdenied.json", asked, 403, "denied"],
    ["2021-concept-throttling-1.json", logs, 429, "throttled"],
  ])("%s", (file, about, status, state) => {
    const body: unknown = JSON.parse(readFileSync(path.join(samples, file), "utf8"));
    const outcome = judgeAnswer(about, { got: "answer", status, headers: {}, body });
    expect(outcome.state).toBe(state);
  });
});
