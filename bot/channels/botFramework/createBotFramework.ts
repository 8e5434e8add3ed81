import { randomUUID } from "node:crypto";

import { type BotFrameworkAuthentication } from "botframework-connector";

import { type Logger } from "../../telemetry";
import { type DocumentStore } from "../../store/port";
import { type Address, type Message, type TurnEngine } from "../../turns/port";
import { type CaseThreads, createCaseThreads } from "./caseThreads";
import { createRequestRate, type Handler, type RequestRate } from "../http";
import type * as sdk from "./channelAuthentication";
import { type ChannelIdentity } from "./channelAuthentication";
import { channelEndpoints, type ChannelEndpoints } from "./channelEndpoints";
import { type Connector, createConnector, type SignInParts } from "./connector";
import { createChatSignIn } from "./chatSignIn";
import { createMessages } from "./messages";
import { type MessagesParts, type ProductionCallers } from "./messagesParts";
import { type PortalUserLookup } from "./asker";
import { teamsRoots } from "./channelThread";
import { type PictureDesk } from "./keepPictures";
import { createArrivalOrder } from "./arrivalOrder";
import { createPictureReader } from "./readPicture";
import { createPeopleTokens, type PeopleTokens, type PortalAccountOf } from "./peopleTokens";
import { createSignInInvokes } from "./signInInvokes";
import { createSignInOutcomes } from "./signInNews";
import { createUserTokens } from "./userTokens";
import { createPersonalChats, type PersonalChats } from "./personalChats";
import { serviceUrlRule, type ChannelCloud, type ServiceUrlRule } from "./serviceUrls";
import { verifyCaller } from "./verifyCaller";

export interface BotFrameworkOptions {
  readonly mode: "local" | "production";
  readonly cloud: ChannelCloud;
  /** Must be there in production, together with tokens for what goes out. */
  readonly bot?: ChannelIdentity;
  readonly outgoingToken?: (options?: { readonly renew?: boolean }) => Promise<string>;
  readonly log: Logger;
  /** Whom a user id of Direct Line stands for. */
  readonly portalUser: PortalUserLookup;
  /** The user id of Direct Line of a person, where the portal talks through Azure Direct Line. */
  readonly portalAccountOf?: PortalAccountOf;
  /** Where the chats of the bot with each person are kept. */
  readonly store: DocumentStore;
  /** How often one person may write, and what is said when it was too often. */
  readonly perUser: RequestRate;
  readonly tooFast: (locale: string | undefined) => Message;
  readonly clock: { now(): number; wait(ms: number): Promise<void> };
  /** Channel ids of hubs whose people take conversations over. */
  readonly hubs?: readonly string[];
  /** Name of the bot's OAuth connection; without it nobody signs in. */
  readonly oauthConnection?: string;
  /** Other endpoints than the cloud's own, all of them. */
  readonly endpoints?: ChannelEndpoints;
  /** Another rule for reply addresses than that of mode and cloud. */
  readonly mayServe?: ServiceUrlRule;
}

export interface BotFrameworkChannel {
  /** Writes into conversations of the channel service, also long after a turn. */
  readonly connector: Pick<
    Connector,
    "deliver" | "replace" | "typing" | "handOver" | "endHandOver"
  >;
  /** Threads of cases in Teams; missing in local mode. */
  readonly caseThreads?: CaseThreads;
  /** The bot's own chat with a person, by Entra object id, as far as it was told of it. */
  readonly personalChats: Pick<PersonalChats, "find" | "forgetPerson">;
  /** Tokens of people who signed in; missing where nobody can. */
  readonly peopleTokens?: PeopleTokens;
  /** The handler of `POST /api/messages`. */
  messages(
    engine: Pick<TurnEngine, "accept" | "tell">,
    heardTyping: (at: Address) => Promise<void>,
    pictures?: PictureDesk,
  ): Handler;
}

/**
 * The channel service (Teams and others, and locally Agents Playground or Emulator). Throws when
 * production is asked for without an identity: the SDK would take that for "no authentication".
 */
export function createBotFramework(options: BotFrameworkOptions): BotFrameworkChannel {
  const { mode, cloud, bot, outgoingToken, log, store, clock, hubs = [] } = options;
  assertIdentity(options);
  const endpoints = options.endpoints ?? channelEndpoints(cloud, bot?.tenantId ?? "");
  const mayServe = options.mayServe ?? serviceUrlRule(mode, cloud);
  const callers = bot && callersOf(bot, options.portalUser, endpoints);
  const personalChats = createPersonalChats(store, clock);
  const signIn = signInOf(options, endpoints);
  const connector = createConnector({
    mayServe,
    outgoingToken,
    ...{ clock, hubs },
    onGone: personalChats.forget,
    ...(signIn && { signIn }),
  });
  const { perUser, tooFast } = options;
  const notices = createRequestRate(clock, 1);
  const limits = { perUser, tooFast, notices };
  const threads = threadsOf(options, connector);
  const readPicture = createPictureReader(outgoingToken);
  const parts = {
    ...threads,
    ...{ mayServe, newId: randomUUID, log, connector, personalChats, hubs, ...limits },
    ...(signIn && { signIn: takersOf(signIn, options) }),
  };
  return {
    connector: { ...connector, ...writesOf(threads) },
    ...threads,
    personalChats,
    ...(signIn && {
      peopleTokens: createPeopleTokens(signIn.userTokens, personalChats, options.portalAccountOf),
    }),
    messages: (engine, heardTyping, pictures) =>
      createMessages({
        ...{ ...parts, engine, heardTyping, readPicture, order: createArrivalOrder() },
        ...(callers && { callers }),
        ...(pictures && { pictures }),
      }),
  };
}

function assertIdentity({ mode, bot, outgoingToken }: BotFrameworkOptions): void {
  const isProduction = mode === "production";
  if ([bot, outgoingToken].some((one) => (one !== undefined) !== isProduction)) {
    throw new Error("the bot's identity belongs to production, and production to it");
  }
}

/** Who may call in production, proved by the channel's tokens. */
function callersOf(
  bot: ChannelIdentity,
  portalUser: PortalUserLookup,
  endpoints: ChannelEndpoints,
): ProductionCallers {
  const authentication = authenticationOf(bot, endpoints);
  const expected = { issuer: endpoints.ToBotFromChannelTokenIssuer, audience: bot.appId };
  return {
    tenantId: bot.tenantId,
    portalUser,
    verify: (authorization, activity) =>
      verifyCaller(authentication, authorization, activity, expected),
  };
}

function threadsOf(
  { bot, store, cloud }: BotFrameworkOptions,
  connector: Connector,
): Pick<BotFrameworkChannel, "caseThreads"> {
  if (!bot) return {};
  return {
    caseThreads: createCaseThreads({ store, connector, ...bot, serviceUrl: teamsRoots[cloud] }),
  };
}

function writesOf({
  caseThreads,
}: Pick<BotFrameworkChannel, "caseThreads">): Partial<Pick<Connector, "deliver" | "replace">> {
  return caseThreads ? { deliver: caseThreads.deliver, replace: caseThreads.replace } : {};
}

/** The token service, where there is a connection of the bot to ask it for. */
function signInOf(
  { oauthConnection: connectionName, bot, outgoingToken: botToken }: BotFrameworkOptions,
  { OAuthUrl: root }: ChannelEndpoints,
): SignInParts | undefined {
  if (connectionName === undefined || !bot || !botToken) return undefined;
  const { appId } = bot;
  return {
    connectionName,
    userTokens: createUserTokens({ root, connectionName, appId, botToken }),
  };
}

/** Takes what comes of sign-ins, from Teams as invokes and from the web chat as event or code. */
function takersOf(
  signIn: SignInParts,
  { store, clock, log }: Pick<BotFrameworkOptions, "store" | "clock" | "log">,
): NonNullable<MessagesParts["signIn"]> {
  const outcomes = createSignInOutcomes(store, clock);
  return {
    invokes: createSignInInvokes({ ...signIn, outcomes, log }),
    chat: createChatSignIn({ ...signIn, outcomes }),
  };
}

/** The SDK is loaded only where there is an identity: it takes a quarter of a second and 25 MB. */
function authenticationOf(
  bot: ChannelIdentity,
  endpoints: ChannelEndpoints,
): BotFrameworkAuthentication {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  const { channelAuthentication } = require("./channelAuthentication") as typeof sdk;
  return channelAuthentication(bot, endpoints);
}
