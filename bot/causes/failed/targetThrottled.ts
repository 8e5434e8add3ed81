import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The target, or the API in front of it, asks to slow down. */
export const targetThrottled = defineNamedCause({
  id: "targetThrottled",
  family: "target_throttled",
  employeeMayKnow: true,
  tone: "waiting",
  precedence: 88,
  owner: "nobody",
  retry: "backsOff",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  fixes: ["provisionOnDemand"],
  recognises: {
    codes: [
      "RateLimit",
      "RequestLimitExceeded",
      "ThrottlingException",
      "SlowDown",
      "TooManyCalls",
      "UserRateLimitExceeded",
      "ApiLimitExceeded",
      "ConcurrencyLimitExceeded",
      "RateLimited",
      "TooManyRequests",
      "ServerBusy",
      "Throttled",
      "RateLimitExceeded",
    ],
    texts: [
      /(?:リクエスト|要求)(?:数)?が多すぎ[^。\n]{0,40}|\bzu viele Anfragen\b[^.\n]{0,40}|\btrop de (?:requêtes|demandes)\b[^.\n]{0,40}|\bdemasiadas (?:solicitudes|peticiones)\b[^.\n]{0,40}/i,
      /\b429\b[^\n]{0,80}\bRetry-After\b|\bRetry-After\b[^\n]{0,80}\b429\b/i,
      /\brequest rate (?:is |was )?(?:higher|greater|too high)\b[^\n]{0,60}/i,
      /\brate-?limited\b(?! (?:time|offer|edition))|\b(?:calls|requests) in \d+ (?:seconds|minutes) exceeded[^\n]{0,60}/i,
      /\b(?:requests?|calls?)\b[^.\n]{0,40}\b429\b/i,
      /zu viele (?:Anforderungen|Anfragen)[^.\n]{0,20}|trop de requêtes[^.\n]{0,20}|demasiadas (?:solicitudes|peticiones)[^.\n]{0,20}|要求が多すぎ/i,
      /\brate[- ]limited\b(?! (?:time|offer|edition))/i,
      /\b(?:request|api|call|transaction)s? (?:limit|quota)s?\b[^.\n]{0,40} (?:reached|exceeded|exhausted|hit)/i,
      /quota exceeded for quota metric[^\n]{0,60}/i,
      /\btoo many (?:calls|concurrent|attempts|connections)\b[^.\n]{0,40}/i,
      /\b(?:Entra ID|Azure AD|server|directory) (?:is )?busy\b/i,

      /too many requests/i,
      /rate[- ]limit(?:s|ing)?\b/i,
      /rate[- ]limited (?:by|the|our)\b/i,
      /throttl(?:ed|ing)\b/i,
      /currently busy/i,
      /error code: 81\b/i,
    ],
    statuses: [429],
  },
  english: {
    state: "Slowed down",
    line: "{app} asked the service to slow down. It is retried by itself.",
    employeeLine: "{app} is busy at the moment. The next attempts come by themselves.",
    next: {
      employee: [
        "?clear You need not do anything; your account follows by itself, usually within a few hours.",
        "!clear Ask your help desk whether something else stands in the way.",
      ],
      helpdesk: [
        "Wait: every later cycle (each 20 to 40 minutes) tries again. Nothing has to be changed for {person}.",
        "If it goes on for a day, ask the vendor of {app} about its limits.",
      ],
      engineer: [
        "Look for 429 in the provisioning logs over the last day. Fewer objects in scope, or a higher limit at the vendor, helps.",
        "API-driven inbound: at most 40 calls in 5 seconds and 6,000 in 24 hours; put 50 records into each call.",
      ],
    },
  },
});
