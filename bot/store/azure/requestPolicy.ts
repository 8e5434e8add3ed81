import { setTimeout as wait } from "node:timers/promises";

/** How long and how often a request is tried; times in milliseconds. */
export interface RequestLimits {
  /** For one try. */
  readonly tryMs: number;
  readonly tries: number;
  /** For all tries and the pauses between them. */
  readonly totalMs: number;
  /** First pause; each further one is four times as long. A longer wish of the service is kept. */
  readonly pauseMs: number;
}

export const defaultRequestLimits: RequestLimits = {
  tryMs: 5000,
  tries: 4,
  totalMs: 10_000,
  pauseMs: 60,
};

/** Statuses that say something about a document rather than about the service. */
export type Refusal = 304 | 404 | 409 | 412;

export type Answer<T> =
  | { readonly state: "done"; readonly value: T }
  | {
      readonly state: "refused";
      readonly status: Refusal;
      /** An earlier try had no answer: what is refused now may have been done by it. */
      readonly again: boolean;
    };

/**
 * Asks the service. Times out, network failures, 408, 429 and 5xx are tried again within the limits;
 * what is left over is thrown as an error that names status and code, and no document.
 */
export type Ask = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<Answer<T>>;

const passing = new Set([408, 429, 500, 502, 503, 504]);
const refusals: readonly number[] = [304, 404, 409, 412] satisfies readonly Refusal[];

/** Creates the policy. The SDK's own is switched off: it hides whether a write was sent twice. */
export function createRequestPolicy(limits: RequestLimits, random: () => number): Ask {
  return async (work) => {
    const end = performance.now() + limits.totalMs;
    for (let tried = 1; ; tried++) {
      try {
        // A limit that is no whole number is refused before anything is asked.
        const ms = Math.max(1, Math.floor(Math.min(limits.tryMs, end - performance.now())));
        return { state: "done", value: await work(AbortSignal.timeout(ms)) };
      } catch (error) {
        const failure = failureOf(error);
        const { status } = failure;
        if (isRefusal(status) && !placeIsGone(failure)) {
          return { state: "refused", status, again: tried > 1 };
        }
        const pauseMs = Math.max(
          failure.retryAfterMs,
          limits.pauseMs * 4 ** (tried - 1) * (0.5 + random()),
        );
        const ended = tried >= limits.tries || performance.now() + pauseMs >= end;
        if (!mayPass(failure) || ended) throw storageError(failure, tried);
        await wait(pauseMs);
      }
    }
  };
}

interface Failure {
  /** Missing when nothing was answered. */
  readonly status: number | undefined;
  readonly code: string;
  readonly retryAfterMs: number;
}

function mayPass({ status }: Failure): boolean {
  return status === undefined || passing.has(status);
}

/** What was not looked at is not absent: without container or table nothing is known. */
function placeIsGone({ code }: Failure): boolean {
  return /^(Container|Table)(NotFound|BeingDeleted|BeingDisabled)$|^Account/.test(code);
}

function isRefusal(status: number | undefined): status is Refusal {
  return status !== undefined && refusals.includes(status);
}

/** What the SDK throws, read with care: its shape is the only part of it that is relied on. */
function failureOf(error: unknown): Failure {
  const { statusCode, code, name, details, response } = (
    typeof error === "object" && error !== null ? error : {}
  ) as Readonly<Record<string, unknown>>;
  const said = [codeOf(details), code, name].find((one) => typeof one === "string");
  return {
    status: typeof statusCode === "number" && statusCode > 0 ? statusCode : undefined,
    code: typeof said === "string" ? said : "unknown",
    retryAfterMs: retryAfterMs(response),
  };
}

/** Storage says its own code in the body; tables say it one level deeper. */
function codeOf(details: unknown): unknown {
  if (typeof details !== "object" || details === null) return undefined;
  const { errorCode, odataError } = details as Readonly<Record<string, unknown>>;
  if (typeof odataError === "object" && odataError !== null) {
    return (odataError as Readonly<Record<string, unknown>>)["code"];
  }
  return errorCode;
}

function retryAfterMs(response: unknown): number {
  const { headers } = (response ?? {}) as { headers?: { get?: (name: string) => unknown } };
  const seconds = Number(headers?.get?.("retry-after") ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}

const advice: Readonly<Record<number, string>> = {
  401: "; the identity gave no valid token",
  403: '; give the identity the roles "Storage Blob Data Contributor" and "Storage Table Data Contributor", and let the network of the account reach it',
  404: "; restart the bot to create it anew",
  413: "; the document is too large",
};

/** An error whose `code` can be logged; its message is for an operator. */
function storageError({ status, code }: Failure, tries: number): Error {
  const answer = status === undefined ? `gave no answer (${code})` : `answered ${status} ${code}`;
  const times = tries > 1 ? ` ${tries} times` : "";
  const message = `Azure Storage ${answer}${times}${advice[status ?? 0] ?? ""}`;
  return Object.assign(new Error(message), { name: "AzureStorageError", code });
}
