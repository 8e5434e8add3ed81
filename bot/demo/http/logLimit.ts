/** How many requests in how many ms the reports routes take. */
export interface LogLimit {
  readonly requests: number;
  readonly perMs: number;
}

/** 5 requests in 10 seconds per application and tenant (throttling-limits, Entra logs and reports). */
export const documentedLogLimit: LogLimit = { requests: 5, perMs: 10_000 };

/** Counts requests in a sliding window. */
export interface LogLimiter {
  /** 0 lets the request through and counts it; otherwise whole seconds to wait. */
  waitSeconds(now: number): number;
}

/** A limiter of its own state; `off` lets everything through. */
export function createLogLimiter(limit: LogLimit | "off"): LogLimiter {
  if (limit === "off") return { waitSeconds: () => 0 };
  let recent: number[] = [];
  return {
    waitSeconds(now) {
      recent = recent.filter((at) => at > now - limit.perMs && at <= now);
      const oldest = recent[0];
      if (recent.length >= limit.requests && oldest !== undefined)
        return Math.max(1, Math.ceil((oldest + limit.perMs - now) / 1_000));
      recent.push(now);
      return 0;
    },
  };
}
