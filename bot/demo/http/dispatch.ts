import { graphError } from "./graphError";
import { type GraphReply, type GraphRequest, type PathValues } from "./graphRequest";
import { type LogLimiter } from "./logLimit";
import { type Area, type Route } from "./route";
import { applicationRoutes } from "./routes/applications";
import { assignmentWriteRoutes } from "./routes/assignmentWrites";
import { directoryRoutes } from "./routes/directory";
import { jobWriteRoutes } from "./routes/jobWrites";
import { provisioningLogRoutes } from "./routes/provisioningLogs";
import { synchronizationRoutes } from "./routes/synchronization";
import { type DemoTenantState } from "./tenantState";

/** What stands between a request and its route. */
export interface Gatekeeping {
  readonly limiter: LogLimiter;
  readonly holds: (permission: string) => boolean;
}

const routes: readonly (Route & { readonly segments: readonly string[] })[] = [
  ...directoryRoutes,
  ...applicationRoutes,
  ...synchronizationRoutes,
  ...provisioningLogRoutes,
  ...jobWriteRoutes,
  ...assignmentWriteRoutes,
].map((route) => ({ ...route, segments: route.path.split("/") }));

/** Answers one request below the version: finds its route, throttles, checks permissions. */
export function dispatch(
  request: GraphRequest,
  state: DemoTenantState,
  { limiter, holds }: Gatekeeping,
): GraphReply {
  const segments = request.path.split("/");
  let otherMethod = false;
  for (const route of routes) {
    const values = matchPath(route.segments, segments);
    if (values === undefined) continue;
    if (route.method !== request.method) {
      otherMethod = true;
      continue;
    }
    const wait = route.area === "logs" ? limiter.waitSeconds(state.now) : 0;
    if (wait > 0)
      return graphError(429, "TooManyRequests", "This request is throttled. Try again later.", {
        "Retry-After": String(wait),
      });
    if (route.permissions.length > 0 && !route.permissions.some(holds)) return refusal(route.area);
    return route.handle(request, values, state);
  }
  return otherMethod
    ? graphError(
        405,
        "Request_BadRequest",
        "Specified HTTP method is not allowed for the request target.",
      )
    : graphError(
        400,
        "BadRequest",
        `Resource not found for the segment '${segments.at(1) ?? ""}'.`,
      );
}

function matchPath(pattern: readonly string[], path: readonly string[]): PathValues | undefined {
  if (pattern.length !== path.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const actual = path[index] ?? "";
    if (part.startsWith("{")) {
      if (actual === "") return undefined;
      values[part.slice(1, -1)] = actual;
    } else if (part.toLowerCase() !== actual.toLowerCase()) return undefined;
  }
  return values;
}

/** Each area refuses a missing permission in its own way (published error bodies). */
function refusal(area: Area): GraphReply {
  switch (area) {
    case "synchronization":
      return graphError(401, "UnknownError", "");
    case "logs":
      return graphError(
        403,
        "Authentication_MSGraphPermissionMissing",
        "Calling principal does not have required MSGraph permissions AuditLog.Read.All",
      );
    case "directory":
      return graphError(
        403,
        "Authorization_RequestDenied",
        "Insufficient privileges to complete the operation.",
      );
  }
}
