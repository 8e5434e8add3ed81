import { boundedJson } from "../requests";
import { type Logger } from "../telemetry";
import { type Telemetry } from "../telemetry/port";
import { completionBody, type IntentMeanings, readCompletion } from "./chatCompletion";
import { type IntentAnswer, type IntentService } from "./port";

export interface AzureOpenAiParts {
  /** `https://NAME.openai.azure.com`, without a slash at the end. */
  readonly endpoint: string;
  readonly deployment: string;
  readonly intents: IntentMeanings;
  /** May reject; missing where the service asks for none. */
  readonly token?: () => Promise<string>;
  readonly fetch: typeof fetch;
  readonly clock: { now(): number };
  readonly log: Pick<Logger, "debug" | "warn">;
  readonly telemetry: Telemetry;
  /** Milliseconds for one question, with its token. */
  readonly withinMs?: number;
}

/** How a question ended; `busy`: too many at once, or it asked for a pause. */
export type AskState =
  | "answered"
  | "filtered"
  | "outside"
  | "malformed"
  | "noToken"
  | "refused"
  | "busy"
  | "failed"
  | "late";

interface Asked {
  readonly state: AskState;
  readonly status?: number;
  readonly answer?: IntentAnswer;
  readonly retryAfterMs?: number;
}

/** A service that a person waits for; `tryOnce` says how a question ended. */
export interface AzureOpenAi extends IntentService {
  tryOnce(text: string): Promise<Pick<Asked, "state" | "status">>;
}

/** A person waits: what takes longer is answered without. */
const defaultWithinMs = 2000;
const mostAtOnce = 8;
const mostBytes = 64 * 1024;
/** After a failure nobody waits for the next one: first so long, then twice as long each time. */
const firstPauseMs = 5000;
const longestPauseMs = 60_000;

/**
 * Asks a model of Azure OpenAI by the chat completions of its v1 API, with a token of Entra ID. It is
 * not asked while it fails. Neither texts nor answers are logged.
 */
export function createAzureOpenAi(parts: AzureOpenAiParts): AzureOpenAi {
  const { clock, log, telemetry, withinMs = defaultWithinMs } = parts;
  let atOnce = 0;
  let failures = 0;
  let pausedUntil = 0;

  const settle = ({ state, retryAfterMs }: Asked): void => {
    if (["answered", "filtered", "outside", "malformed"].includes(state)) {
      failures = 0;
      return;
    }
    failures += 1;
    const pauseMs = retryAfterMs ?? firstPauseMs * 2 ** (failures - 1);
    pausedUntil = clock.now() + Math.min(pauseMs, longestPauseMs);
  };
  const once = async (text: string): Promise<Asked> => {
    const began = clock.now();
    const asked = await inTime(request(parts, text, withinMs), withinMs);
    const { state, status } = asked;
    const line = { state, ms: clock.now() - began, ...(status !== undefined && { status }) };
    if (state === "answered") log.debug("intentAsked", line);
    else log.warn("intentNotAnswered", line);
    telemetry.note({ state, ...(status !== undefined && { status }) });
    return asked;
  };
  const measured = (text: string): Promise<Asked> =>
    telemetry.step("understanding", { kind: "azureOpenAi" }, () => once(text));

  return {
    ask: async (text) => {
      if (atOnce >= mostAtOnce || clock.now() < pausedUntil) return undefined;
      atOnce += 1;
      try {
        const asked = await measured(text);
        settle(asked);
        return asked.answer;
      } finally {
        atOnce -= 1;
      }
    },
    tryOnce: async (text) => {
      const { state, status } = await measured(text);
      return { state, ...(status !== undefined && { status }) };
    },
  };
}

function inTime(work: Promise<Asked>, ms: number): Promise<Asked> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({ state: "late" });
    }, ms).unref();
    void work.then((asked) => {
      clearTimeout(timer);
      resolve(asked);
    });
  });
}

async function request(parts: AzureOpenAiParts, text: string, withinMs: number): Promise<Asked> {
  const { endpoint, deployment, intents, token, fetch } = parts;
  const signal = AbortSignal.timeout(withinMs);
  let bearer: string | undefined;
  try {
    bearer = await token?.();
  } catch {
    return { state: "noToken" };
  }
  try {
    const response = await fetch(`${endpoint}/openai/v1/chat/completions`, {
      method: "POST",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(completionBody(deployment, intents, text)),
      // The token is for one host.
      redirect: "manual",
      signal,
    });
    const body = await boundedJson(response, mostBytes);
    const { status } = response;
    return status === 200
      ? { status, ...readCompletion(body, intents) }
      : { status, ...failureOf(response, body) };
  } catch {
    return { state: signal.aborted ? "late" : "failed" };
  }
}

/** A text that the service's filters refuse is a 400 with a code of its own, and no failure. */
function failureOf({ status, headers }: Response, body: unknown): Asked {
  if (status === 429) return { state: "busy", ...waitOf(headers) };
  if (status === 400 && JSON.stringify(body ?? "").includes('"code":"content_filter"'))
    return { state: "filtered" };
  return { state: status >= 500 || status === 408 ? "failed" : "refused" };
}

/** Azure OpenAI says it in milliseconds, or in seconds. */
function waitOf(headers: Headers): Pick<Asked, "retryAfterMs"> {
  const ms = Number(headers.get("retry-after-ms") ?? Number(headers.get("retry-after")) * 1000);
  return Number.isFinite(ms) && ms > 0 ? { retryAfterMs: ms } : {};
}
