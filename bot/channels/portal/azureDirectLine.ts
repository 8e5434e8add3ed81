import { z } from "zod";

import { boundedJson } from "../../requests";
import { type Logger } from "../../telemetry";
import { type IssuedToken } from "./persona";
import { type PortalUser, type PortalUsers } from "./portalUsers";

/** Root of Azure Direct Line per cloud (platform/clouds.md). */
export const directLineRoots = {
  public: "https://directline.botframework.com",
  usgov: "https://directline.botframework.azure.us",
  usgovdod: "https://directline.botframework.azure.us",
  china: "https://directline.botframework.azure.cn",
} as const;

export interface AzureDirectLineParts {
  /** Origin of the service. */
  readonly root: string;
  readonly secret: string;
  /** Origins of the pages that may use the token, where the site has enhanced authentication. */
  readonly trustedOrigins: readonly string[];
  readonly users: Pick<PortalUsers, "bind">;
  readonly log: Pick<Logger, "warn">;
}

/** What the service said, as far as `doctor` tells it. */
export interface SecretCheck {
  readonly ok: boolean;
  readonly detail: string;
}

/** Azure Direct Line, as the server of the portal uses it. */
export interface AzureDirectLine {
  /** Origin of the service. */
  readonly root: string;
  /** A token for one new conversation of the person; undefined when the service gives none. */
  readonly issue: (user: PortalUser) => Promise<IssuedToken | undefined>;
  /** Whether the service takes the secret. */
  readonly check: () => Promise<SecretCheck>;
}

const answerShape = z.object({
  conversationId: z.string().min(1).max(500),
  token: z.string().min(1).max(8000),
  expires_in: z.number().positive(),
});
/** Milliseconds; a request to the portal is answered within 8 s. */
const withinMs = 5000;
/** Bytes of an answer: the longest token takes a fraction of it. */
const mostBytes = 64 * 1024;
const path = "/v3/directline";

/**
 * Exchanges the secret, which opens every conversation and never ends, for a token of one
 * conversation and one person, good for half an hour and renewed by the page (Direct Line API 3.0,
 * "Authentication"). Neither of them is ever logged.
 */
export function createAzureDirectLine(parts: AzureDirectLineParts): AzureDirectLine {
  const { root, users, log, trustedOrigins } = parts;
  return {
    root,
    issue: async (user) => {
      const id = await users.bind(user);
      const name = user.displayName?.slice(0, 200) ?? "";
      const origins = trustedOrigins.length > 0 && { trustedOrigins };
      const answer = await generate(parts, { user: { id, name }, ...origins });
      const issued = answerShape.safeParse(answer.body).data;
      if (issued !== undefined) return { ...issued, userId: id, domain: root + path };
      log.warn("directLineGaveNoToken", { status: answer.status });
      return undefined;
    },
    check: async () => {
      const { status, body } = await generate(parts, {});
      const ok = answerShape.safeParse(body).success;
      if (ok) return { ok, detail: "gives tokens" };
      return {
        ok,
        detail: status === 0 ? "does not answer" : `gives no token (answered ${status})`,
      };
    },
  };
}

/** Status 0: no answer that can be read. */
async function generate(
  { root, secret }: AzureDirectLineParts,
  body: object,
): Promise<{ readonly status: number; readonly body?: unknown }> {
  try {
    const response = await fetch(`${root}${path}/tokens/generate`, {
      method: "POST",
      headers: { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(withinMs),
    });
    const { ok, status } = response;
    const read = ok ? await boundedJson(response, mostBytes) : await response.body?.cancel();
    return ok && read === undefined ? { status: 0 } : { status, body: read };
  } catch {
    // What went wrong on the way may quote the request.
    return { status: 0 };
  }
}
