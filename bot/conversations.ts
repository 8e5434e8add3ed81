import { randomBytes } from "node:crypto";

import { apology } from "./apology";
import { caseTyping, type CaseTypingParts } from "./caseTyping";
import { type CaseRouting, caseRouting } from "./caseRouting";
import { createAuditLog } from "./access/auditLog";
import { createCaseDesk, type StaffedDesk } from "./cases/caseDesk";
import { createCaseFiles, type StaffedFiles } from "./cases/files/caseFiles";
import { createCaseStore } from "./cases/caseStore";
import { type CaseDraft } from "./cases/port";
import { type TypingAcross } from "./cases/typingAcross";
import { type TicketDesk } from "./cases/connectors/ticketDesk";
import { type openChannel } from "./channelService";
import { type PictureDesk, type ThreadSubject } from "./channels/botFramework";
import { createDirectLine, type DirectLine, type DirectLineParts } from "./channels/directLine";
import { openDialog } from "./chatDialog";
import { createFeedbackCounts } from "./feedback/feedbackCounts";
import { fixes } from "./fixes";
import { createFixDesk, type StaffedFixDesk } from "./fixes/fixDesk";
import { createFollower, type Follower } from "./follow/follower";
import { lookUp } from "./graph";
import { type Watcher } from "./incidents/watcher";
import { type Incidents, openIncidents } from "./incidentService";
import { measuredDesk } from "./measured";
import { type Outside } from "./outside";
import { type Settings } from "./settings";
import { type DocumentStore } from "./store/port";
import { noTelemetry } from "./telemetry";
import { type Tenant } from "./tenant";
import { openTickets } from "./ticketService";
import { thisProcess } from "./thisProcess";
import { type Address, type Notice, type SignOut, type Tell, type TurnEngine } from "./turns/port";
import { createTurnEngine, type TurnEngineParts } from "./turns/turnEngine";

/** What the conversations stand on. */
export interface Foundation {
  readonly store: DocumentStore;
  readonly tenant: Tenant;
  readonly channel: ReturnType<typeof openChannel>;
  readonly limits: Pick<DirectLineParts, "perUser" | "tooFast" | "chatFull">;
  readonly signingKey: Buffer;
}

/** What there is of conversations once they are connected. */
export interface Conversations {
  readonly engine: TurnEngine;
  readonly follower: Follower;
  readonly directLine: DirectLine;
  readonly desk: StaffedDesk;
  readonly fixDesk: StaffedFixDesk;
  readonly incidents: Incidents;
  readonly files: StaffedFiles;
  /** Told that somebody writes, it lets the other side of a case see it. */
  readonly heardTyping: TypingAcross;
  /** Missing where there is no ticket system. */
  readonly tickets?: TicketDesk;
  /** Missing where it is not known by which address others reach the product. */
  readonly pictures?: PictureDesk;
}

/** The conversations: channels, turns, and the desk of cases, which know each other. */
export function converse(
  settings: Settings,
  outside: Outside,
  { store, tenant, channel, limits, signingKey }: Foundation,
): Conversations {
  const { log, neighbours, telemetry = noTelemetry } = outside;
  const clock = { now: () => Date.now() };
  const tickets = openTickets(settings, outside, { store, desk: () => desk });
  const tell: Tell = (notice) => engine.tell(notice);
  const routing = caseRouting(settings);
  const tellThread = threadTell(routing, channel, tell);
  const files = createCaseFiles({ store, cases: createCaseStore(store), clock });
  const desk: StaffedDesk = createCaseDesk({
    dropFiles: files.drop,
    ...{ tell, hoursOf: routing.hoursOf },
    tellThread: tellThread && (({ caseId, app }, news) => tellThread({ caseId }, app, news)),
    ...{ store, clock: outside.cases?.clock ?? clock, ticketDue: tickets?.due },
    takeMinutes: settings.caseTakeMinutes,
  });
  const incidents = openIncidents(settings, outside, {
    ...{ store, tenant, cases: desk, tell },
    tellThread: tellThread && (({ id, app }, news) => tellThread({ incidentId: id }, app, news)),
  });
  const fixDesk = fixDeskOf(outside, { store, tenant, ...incidents }, tell);
  const books = { cases: desk.book, incidents: incidents.book };
  const ways = waysOut(channel, () => directLine);
  const heardTyping = caseTyping({ store, clock, typing: ways.typing, cases: desk.book });
  const dialog = openDialog(settings, tenant, books, outside);
  const { engine, follower } = openTurns(
    {
      ...{ store, clock, log, telemetry, random: Math.random },
      ...{ process: thisProcess(), dialog, apology, isOneOfSeveral: neighbours !== undefined },
      ...ways,
      work: {
        lookup: (request) => lookUp(tenant.evidence, request),
      },
      caseDesk: measuredDesk(desk, telemetry),
      fixDesk,
      incidentDesk: incidents.desk,
      auditLog: createAuditLog({ store }),
      feedback: createFeedbackCounts({ store }),
      signOut: (userId) => signOut({ channel, tenant }, userId),
      forgetElsewhere: forgetElsewhere({ desk, files, channel, tenant }, () => directLine),
    },
    tenant,
    outside,
  );
  const directLine = directLineOf(settings, outside, {
    store,
    limits,
    signingKey,
    engine,
    files,
    heardTyping,
  });
  const desks = { desk, fixDesk, incidents, files, heardTyping, ...(tickets && { tickets }) };
  const isReached = settings.mode === "local" || settings.portal.url !== undefined;
  const pictures = isReached && { pictures: { ...files, linkTo: directLine.linkTo } };
  return { engine, follower, directLine, ...desks, ...pictures };
}

/** How the bot writes in conversations, by route. */
function waysOut(
  { connector }: Foundation["channel"],
  directLine: () => DirectLine,
): Pick<TurnEngineParts, "deliver" | "replace" | "handOver" | "endHandOver"> &
  Pick<CaseTypingParts, "typing"> {
  return {
    deliver: {
      messages: connector.deliver,
      embedded: (...reply) => directLine().deliver(...reply),
    },
    replace: {
      messages: (...one) => connector.replace(...one),
      embedded: (...reply) => directLine().replace(...reply),
    },
    typing: { messages: connector.typing, embedded: (one) => directLine().typing(one) },
    handOver: connector.handOver,
    endHandOver: connector.endHandOver,
  };
}

/** Deletes what the channel, the engineers' rooms and cases that are closed keep of a person. */
function forgetElsewhere(
  {
    desk,
    files,
    channel,
    tenant,
  }: Pick<Conversations, "desk" | "files"> & Pick<Foundation, "channel" | "tenant">,
  directLine: () => DirectLine,
): TurnEngineParts["forgetElsewhere"] {
  return async ({ route, conversation, asker: { userId } }) => {
    await desk.leave({ route, conversation });
    if (userId !== undefined) await files.forgetPerson(userId);
    if (route === "embedded") await directLine().forget(conversation);
    else if (userId !== undefined) {
      await channel.peopleTokens?.forget(userId);
      tenant.signedOut(userId);
      await channel.personalChats.forgetPerson(userId);
    }
  };
}

/** The embedded Direct Line, with files of cases behind links to the portal's own address. */
function directLineOf(
  { mode, portal }: Settings,
  { log, neighbours }: Outside,
  {
    limits,
    ...parts
  }: Pick<Foundation, "store" | "limits" | "signingKey"> &
    Pick<DirectLineParts, "engine" | "files" | "heardTyping">,
): DirectLine {
  const baseUrl = (header: string | undefined): string =>
    `${mode === "local" ? "http" : "https"}://${header ?? "localhost"}`;
  return createDirectLine({
    ...{ ...parts, ...limits, log, baseUrl, random: randomBytes },
    ...(neighbours && { neighbours }),
    clock: { now: () => Date.now() },
    // The other side opens it: what the sender says of the host is nothing to send them to.
    linkUrl: (header) => portal.url ?? baseUrl(header),
  });
}

/** Brings news of a case or an incident into its thread in the engineers' channel of Teams. */
type ThreadTell = (
  about: ThreadSubject,
  app: CaseDraft["app"],
  news: Omit<Notice, "to" | "as">,
) => Promise<Address | undefined>;

/** The threads, where the settings name a channel. */
function threadTell(
  { channelOf }: CaseRouting,
  { caseThreads }: Foundation["channel"],
  tell: Tell,
): ThreadTell | undefined {
  if (caseThreads === undefined) return undefined;
  return async (about, app, news) => {
    const place = channelOf({ ...(app && { app }) });
    if (place === undefined) return undefined;
    const { route, conversation, ...as } = caseThreads.arrival(about, place);
    const to = { route, conversation };
    await tell({ ...news, to, as });
    return to;
  };
}

async function signOut(
  { channel: { peopleTokens }, tenant }: Pick<Foundation, "channel" | "tenant">,
  userId: string | undefined,
): Promise<SignOut> {
  const state = userId === undefined ? undefined : await peopleTokens?.signOut(userId);
  if (userId !== undefined && state === "done") tenant.signedOut(userId);
  return state ?? "nothing";
}

/** The desk of fixes; what it changes makes what was read before out of date. */
function fixDeskOf(
  { log, neighbours }: Outside,
  { store, tenant, watcher }: Pick<Foundation, "store" | "tenant"> & { readonly watcher: Watcher },
  tell: Tell,
): StaffedFixDesk {
  neighbours?.hear((news) => {
    if (news.of === "changed") tenant.evidence.changed(news.appId, news.what);
  });
  return createFixDesk({
    ...{ store, fixes, log, tell, writesFor: tenant.writesFor },
    clock: { now: () => Date.now() },
    changed: (appId, what) => {
      tenant.evidence.changed(appId, what);
      neighbours?.tell({ of: "changed", appId, ...(what && { what }) });
      void watcher.soon(appId);
    },
  });
}

/** The engine and, beside it, who looks again for those who want to be told. */
function openTurns(
  parts: Omit<TurnEngineParts, "follows">,
  { evidence }: Tenant,
  { follow }: Outside,
): { readonly engine: TurnEngine; readonly follower: Follower } {
  const follows: TurnEngineParts["follows"] = {
    follow: (...draft) => follower.follow(...draft),
    unfollow: (id) => follower.unfollow(id),
  };
  const engine = createTurnEngine({ ...parts, follows });
  const { store, clock, log, random } = parts;
  const { tell } = engine;
  const follower = createFollower({ store, clock, log, random, evidence, tell, ...follow });
  return { engine, follower };
}
