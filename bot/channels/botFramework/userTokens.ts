import { z } from "zod";

import { boundedJson } from "../../requests";
import { type ChannelReference } from "./reference";

export interface UserTokensOptions {
  /** Root of the Bot Framework token service. */
  readonly root: string;
  /** Name of the OAuth connection of the Azure Bot. */
  readonly connectionName: string;
  readonly appId: string;
  readonly botToken: (options?: { readonly renew?: boolean }) => Promise<string>;
}

/** What became of a request for a person's token. */
export type TokenAnswer =
  | { readonly state: "token"; readonly token: string }
  /** There is none: the person has to sign in, or to consent. */
  | { readonly state: "none" }
  | { readonly state: "unavailable" };

/** How a client lets somebody sign in. */
export interface SignInResource {
  readonly signInLink: string;
  /** With it the client gets a token without asking, where the app allows that. */
  readonly tokenExchangeResource?: { readonly id: string; readonly uri?: string };
}

/** Tokens of people, kept by the token service of Azure Bot Service: nothing of them is stored here. */
export interface UserTokens {
  /** The token of a person; `code` is what the person got when signing in. */
  get(person: TokenOwner, code?: string): Promise<TokenAnswer>;
  /** Trades the token that Teams gives for one of the connection. */
  exchange(person: TokenOwner, token: string): Promise<TokenAnswer>;
  /** Undefined when the service gives none just now. */
  signInResource(reference: ChannelReference): Promise<SignInResource | undefined>;
  /** Drops the token, so that the next one comes from a new sign-in. */
  forget(person: TokenOwner): Promise<"done" | "unavailable">;
}

/** A person as the channel knows them. */
export interface TokenOwner {
  readonly channelId: string;
  /** `from.id`. */
  readonly id: string;
}

const tokenShape = z.object({ token: z.string().min(1).max(32_000) });
const resourceShape = z.object({
  signInLink: z.string().url().max(8000),
  tokenExchangeResource: z
    .object({ id: z.string().max(500), uri: z.string().max(500).nullish() })
    .nullish(),
});
/** Milliseconds; an invoke is answered within 8 s, and may need two requests. */
const withinMs = 3000;
/** Bytes of an answer: twice as much as the longest token. */
const mostBytes = 64 * 1024;

/**
 * The token service's REST API, as the SDK's `UserTokenClient` calls it (botframework-connector
 * 4.23.3, `tokenApi`). The SDK's own client would make tokens for itself; ours uses the bot's.
 */
export function createUserTokens(options: UserTokensOptions): UserTokens {
  const { connectionName, appId } = options;
  const call = callerOf(options);
  const ofPerson = ({ channelId, id }: TokenOwner): Record<string, string> => ({
    userId: id,
    connectionName,
    channelId,
  });

  return {
    get: async (person, code) => {
      const query = { ...ofPerson(person), ...(code !== undefined && { code }) };
      return answerOf(await call("GET", "api/usertoken/GetToken", query));
    },
    exchange: async (person, token) =>
      answerOf(await call("POST", "api/usertoken/exchange", ofPerson(person), { token })),
    forget: async (person) => {
      const { status } = await call("DELETE", "api/usertoken/SignOut", ofPerson(person));
      // What is not there (404) need not be dropped.
      return status === 200 || status === 204 || status === 404 ? "done" : "unavailable";
    },
    signInResource: async ({ conversation, user, bot, channelId, serviceUrl }) => {
      const state = {
        ConnectionName: connectionName,
        MsAppId: appId,
        Conversation: { user, bot, conversation, channelId, serviceUrl },
      };
      const query = { state: Buffer.from(JSON.stringify(state)).toString("base64") };
      const { body } = await call("GET", "api/botsignin/GetSignInResource", query);
      const read = resourceShape.safeParse(body).data;
      if (read === undefined) return undefined;
      const { id, uri } = read.tokenExchangeResource ?? {};
      const exchange = id !== undefined && {
        tokenExchangeResource: { id, ...(uri && { uri }) },
      };
      return { signInLink: read.signInLink, ...exchange };
    },
  };
}

type ServiceCall = (
  method: "GET" | "POST" | "DELETE",
  path: string,
  query: Readonly<Record<string, string>>,
  body?: object,
) => Promise<{ readonly status: number; readonly body?: unknown }>;

/** Calls the service, once more with a new token of the bot; status 0 when there is no answer. */
function callerOf({ root, botToken }: UserTokensOptions): ServiceCall {
  return async (method, path, query, body) => {
    const ask = async (renew: boolean): Promise<Response> =>
      fetch(`${root.replace(/\/+$/, "")}/${path}?${new URLSearchParams(query).toString()}`, {
        method,
        headers: {
          authorization: `Bearer ${await botToken({ renew })}`,
          ...(body && { "content-type": "application/json" }),
        },
        ...(body && { body: JSON.stringify(body) }),
        redirect: "error",
        signal: AbortSignal.timeout(withinMs),
      });
    try {
      const first = await ask(false);
      const response = first.status === 401 ? await ask(true) : first;
      if (response.status === 200)
        return { status: 200, body: await boundedJson(response, mostBytes) };
      await response.body?.cancel();
      return { status: response.status };
    } catch {
      return { status: 0 };
    }
  };
}

function answerOf({ status, body }: { status: number; body?: unknown }): TokenAnswer {
  const token = tokenShape.safeParse(body).data?.token;
  if (token !== undefined) return { state: "token", token };
  const isRefused = status >= 400 && status < 500 && status !== 401 && status !== 429;
  return { state: isRefused ? "none" : "unavailable" };
}
