import { randomBytes, randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { createAuditLog } from "./access/auditLog";
import { createRoles, withRoles } from "./access/roles";
import { createCaseDesk } from "./cases/caseDesk";
import { type CaseBook } from "./cases/port";
import { startReminders } from "./cases/reminders";
import { maskSecrets } from "./cases/maskSecrets";
import { causes } from "./causes";
import { questions } from "./causes/questions";
import {
  createDirectLine,
  type DirectLineParts,
  loadSigningKey,
  loggedAt,
  sharedSigningKey,
} from "./channels/directLine";
import { createRequestRate } from "./channels/http";
import { signInAt, signInPrefix } from "./channels/botFramework";
import { portalUserPrefix, signedInAt } from "./channels/portal";
import { fixes } from "./fixes";
import { fixedAt } from "./fixes/fixDocument";
import { createFixDesk, type StaffedFixDesk } from "./fixes/fixDesk";
import { createFeedbackCounts } from "./feedback/feedbackCounts";
import { createFollower, type Follower, type FollowerParts } from "./follow/follower";
import { pasteReader } from "./knowledge";
import { type ChannelOutside, openChannel } from "./channelService";
import { openPortal, type PortalOutside } from "./portalService";
import { languageFor } from "./languages";
import { type Closing, createClosing } from "./closing";
import { clouds } from "./graph";
import { createServer, type ServerOptions } from "./server";
import { type Settings } from "./settings";
import { thisProcess } from "./thisProcess";
import { createRetention, type Passing, type RetentionParts } from "./store/retention";
import { openStore } from "./store/openStore";
import { keepToOwner } from "./store/ownerOnly";
import { type DocumentStore } from "./store/port";
import { credentialOf, openTenant, type Tenant, type TenantOutside } from "./tenant";
import { type Logger } from "./telemetry";
import { type Dialog, type Message, type Tell, type TurnEngine } from "./turns/port";
import { createTurnEngine, type TurnEngineParts } from "./turns/turnEngine";
import { movedAsideAt } from "./turns/leftBehind";
import { stateUsedAt } from "./turns/stateDocument";
import { withLimit } from "./turns/withLimit";
import { createMainDialog } from "../dialogs/mainDialog";
import { loadClassifier } from "../dialogs/understanding/classifier/loadClassifier";
import { createLocalRecogniser } from "../dialogs/understanding/localRecogniser";

/** What may be handed in instead of the real outside, for tests and benchmarks. */
export interface Outside extends TenantOutside {
  /** How long a turn waits for Graph before it says that the answer follows, in milliseconds. */
  readonly patienceMs?: number;
  /** When follows are due, and how often that is looked at. */
  readonly follow?: Partial<Pick<FollowerParts, "clock" | "everyMs">>;
  /** Put around the dialog, so that a test sees what it is given. */
  readonly aroundDialog?: (dialog: Dialog) => Dialog;
  /** Another channel service than that of the cloud. */
  readonly channel?: ChannelOutside;
  /** Other services for the portal than those of the cloud. */
  readonly portal?: PortalOutside;
}

/** The composed product: nothing runs before `start`. */
export interface App {
  start(): Promise<{ readonly url: string; readonly tenant: Tenant }>;
  /** Finishes the turns in hand, then closes everything. */
  stop(): Promise<void>;
}

/** A turn is answered within 5 s; a look-up may take most of that. */
const defaultPatienceMs = 3500;

/** Connects all parts. Only here and in `tenant.ts` are the concrete ones known. */
export function createApp(settings: Settings, outside: Outside): App {
  let running: Closing | undefined;
  return {
    async start() {
      const closing = createClosing();
      try {
        const { url, tenant } = await run(settings, outside, closing);
        running = closing;
        return { url, tenant };
      } catch (error) {
        // Why it could not start is what is told; closing may well fail for the same reason.
        await closing.all().catch(() => undefined);
        throw error;
      }
    },
    async stop() {
      const closing = running;
      running = undefined;
      await closing?.all();
    },
  };
}

async function run(
  settings: Settings,
  outside: Outside,
  closing: Closing,
): Promise<{ readonly url: string; readonly tenant: Tenant }> {
  const { log } = outside;
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  keepToOwner(settings.dataDir, "DATA_DIR");
  const store = await open(settings);
  closing.after(() => store.close());
  const clock = { now: () => Date.now() };
  const key = await signingKey(settings, store);
  const portal = openPortal(settings, { store, clock, log, signingKey: key }, outside.portal);
  const limits = { perUser: createRequestRate(clock, settings.limits.perUser), tooFast };
  const people = { portalUser: portal.users.find, ...limits };
  const channel = openChannel(settings, { log, store, ...people }, outside.channel);
  const { tokenOf, forget: forgetToken } = channel.peopleTokens ?? {};
  const signIn = { ...(tokenOf && { tokenOf }), ...(forgetToken && { forgetToken }) };
  const tenant = await openTenant(settings, { ...signIn, ...outside, store });
  closing.after(tenant.close);
  const { engine, follower, directLine, desk, fixDesk } = converse(settings, outside, {
    ...{ store, tenant, channel, limits, signingKey: key },
  });
  closing.after(directLine.close);
  closing.after(() => engine.stop());
  closing.after(() => follower.stop());
  const server = createServer(serverOptions(settings, clock, log), {
    messages: channel.messages(engine),
    directLine,
    portal: portal.open(tenant, directLine.issueToken),
    ready: async () => ({ store: await store.ping(), graph: await tenant.answers() }),
  });
  closing.after(() => server.close());
  // Before anything new can come in: what was left behind is the first in its conversation.
  await engine.recover();
  follower.start();
  closing.after(startReminders({ remind: desk.remind, log }));
  closing.after(startReminders({ remind: fixDesk.settle, log }));
  openRetention(settings, { store, clock, log }, closing);
  const { url } = await server.listen();
  // Nobody waits for it; the first question does not have to fetch it then.
  void tenant.directory.applications();
  return { url, tenant };
}

/** A day after it was accepted an activity is given up, so nothing that old waits for anybody. */
function openRetention(
  { retentionDays }: Settings,
  parts: Pick<RetentionParts, "store" | "clock" | "log">,
  closing: Closing,
): void {
  if (retentionDays === undefined) return;
  const conversationOf = (key: string): string => key.slice(0, key.lastIndexOf("/"));
  const itself = (key: string): string => key;
  const passing: readonly Passing[] = [
    { prefix: "state/", group: itself, usedAt: stateUsedAt },
    { prefix: "directline/", group: conversationOf, usedAt: loggedAt },
    { prefix: "unreadable/", group: itself, usedAt: movedAsideAt },
    { prefix: "fixes/", group: itself, usedAt: fixedAt },
    { prefix: portalUserPrefix, group: itself, usedAt: signedInAt },
    { prefix: signInPrefix, group: itself, usedAt: signInAt },
  ];
  const keepMs = retentionDays * 86_400_000;
  const retention = createRetention({ ...parts, random: Math.random, passing }, { keepMs });
  retention.start();
  closing.after(() => retention.stop());
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

function serverOptions(
  { mode, host, port, limits, proxyHops = 0 }: Settings,
  clock: { now(): number },
  log: Logger,
): ServerOptions {
  const perAddress = createRequestRate(clock, limits.perAddress);
  return { mode, host, port, log, perAddress, proxyHops };
}

function tooFast(locale?: string): Message {
  return { text: languageFor(locale).texts.tooFast };
}

/** What the conversations stand on. */
interface Foundation {
  readonly store: DocumentStore;
  readonly tenant: Tenant;
  readonly channel: ReturnType<typeof openChannel>;
  readonly limits: Pick<DirectLineParts, "perUser" | "tooFast">;
  readonly signingKey: Buffer;
}

/** The conversations: channels, turns, and the desk of cases, which know each other. */
function converse(
  settings: Settings,
  outside: Outside,
  { store, tenant, channel, limits, signingKey }: Foundation,
) {
  const { log } = outside;
  const clock = { now: () => Date.now() };
  const { connector } = channel;
  const desk = createCaseDesk({
    ...{ store, clock, takeMinutes: settings.caseTakeMinutes },
    tell: (notice) => engine.tell(notice),
  });
  const fixDesk = fixDeskOf(outside, { store, tenant }, (notice) => engine.tell(notice));
  const dialog = dialogOf(settings, tenant, desk.book, outside);
  const { engine, follower } = openTurns(
    {
      ...{ store, clock, log, random: Math.random, process: thisProcess(), dialog, apology },
      deliver: {
        messages: connector.deliver,
        embedded: (...reply) => directLine.deliver(...reply),
      },
      typing: { messages: connector.typing, embedded: (one) => directLine.typing(one) },
      replace: {
        messages: (...one) => connector.replace(...one),
        embedded: (...reply) => directLine.replace(...reply),
      },
      work: {
        lookup: (request) => tenant.evidence.collect(request),
      },
      caseDesk: desk,
      fixDesk,
      auditLog: createAuditLog({ store }),
      feedback: createFeedbackCounts({ store }),
      forgetElsewhere: async ({ route, conversation, asker: { userId } }) => {
        await desk.leave({ route, conversation });
        if (route === "embedded") await directLine.forget(conversation);
        else if (userId !== undefined) {
          await channel.peopleTokens?.forget(userId);
          await channel.personalChats.forgetPerson(userId);
        }
      },
    },
    tenant,
    outside,
  );
  const directLine = createDirectLine({
    ...{ store, engine, clock, log, random: randomBytes, ...limits },
    signingKey,
    baseUrl: (header) =>
      `${settings.mode === "local" ? "http" : "https"}://${header ?? "localhost"}`,
  });
  return { engine, follower, directLine, desk, fixDesk };
}

/** The desk of fixes; what it changes makes what was read before out of date. */
function fixDeskOf(
  { log }: Outside,
  { store, tenant }: Pick<Foundation, "store" | "tenant">,
  tell: Tell,
): StaffedFixDesk {
  return createFixDesk({
    ...{ store, fixes, log, tell, writesFor: tenant.writesFor },
    clock: { now: () => Date.now() },
    changed: (appId) => {
      tenant.evidence.changed(appId);
    },
  });
}

function apology(incident: string, locale?: string): Message {
  return { text: languageFor(locale).texts.apology.replace("{incident}", incident) };
}

/** Instances on one storage account share nothing else; those on one file share its folder. */
function signingKey({ store: { kind }, dataDir }: Settings, store: DocumentStore): Promise<Buffer> {
  return kind === "azure"
    ? sharedSigningKey(store, randomBytes)
    : Promise.resolve(loadSigningKey(dataDir));
}

async function open(settings: Settings): Promise<DocumentStore> {
  const opened = await openStore(settings.store, () => credentialOf(settings));
  if (opened.state === "unusable") throw new Error(opened.problem);
  return opened.store;
}

function dialogOf(settings: Settings, tenant: Tenant, cases: CaseBook, outside: Outside): Dialog {
  const { patienceMs = defaultPatienceMs, aroundDialog, log } = outside;
  const main = createMainDialog({
    causes,
    questions,
    directory: tenant.directory,
    evidence: tenant.evidence,
    paste: pasteReader,
    recogniser: createLocalRecogniser({ classifier: loadClassifier(), paste: pasteReader, causes }),
    mask: maskSecrets,
    cases,
    fixes: {
      mode: settings.fixes,
      all: fixes,
      mayAct: async (presser) => (await tenant.writesFor(presser)) !== "none",
    },
    takeMinutes: settings.caseTakeMinutes,
    inTime: async (work) => {
      const limited = await withLimit(work, patienceMs);
      return limited.state === "done" ? limited.value : "late";
    },
    newId: randomUUID,
    adminCenter: tenant.adminCenter,
    ...ownChatOf(settings),
    timeZone: "UTC",
  });
  const dialog = aroundDialog?.(main) ?? main;
  // In local mode one chooses who one is.
  if (settings.mode === "local") return dialog;
  const { helpdeskGroupId, engineersGroupId } = settings;
  const { memberships } = tenant;
  const askRole = createRoles({ memberships, helpdeskGroupId, engineersGroupId, log });
  return withRoles(dialog, askRole);
}

/** The link that opens the chat with an app in Teams ("Deep link to chat"). */
function ownChatOf({ bot, cloud }: Settings): { readonly ownChat?: string } {
  if (!bot) return {};
  return { ownChat: `${clouds[cloud].teamsApp}/l/chat/0/0?users=28:${bot.appId}` };
}
