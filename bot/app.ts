import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";

import { openChannel } from "./channelService";
import { loadSigningKey, sharedSigningKey } from "./channels/directLine";
import { type Closing, createClosing } from "./closing";
import { converse } from "./conversations";
import { languageFor } from "./languages";
import { type Outside } from "./outside";
import { openPortal } from "./portalService";
import { openRetention } from "./retentionService";
import { startRounds } from "./rounds";
import { type RateOf, ratesAmong } from "./channels/http";
import { createServer, type ServerOptions } from "./server";
import { type Settings } from "./settings";
import { openStore } from "./store/openStore";
import { keepToOwner } from "./store/ownerOnly";
import { type DocumentStore } from "./store/port";
import { type Logger } from "./telemetry";
import { openTelemetry } from "./telemetryService";
import { credentialOf, openTenant, type Tenant } from "./tenant";
import { type Message } from "./turns/port";

/** A case has its ticket this soon, in milliseconds. */
const ticketsEveryMs = 2000;
/** Files of cases that are closed for good are looked for this often, in milliseconds. */
const filesEveryMs = 3_600_000;

/** What brings turns may take so long to end, in milliseconds: requests have 2 s. */
const bringingMs = 2500;

/** The composed product: nothing runs before `start`. */
export interface App {
  start(): Promise<{ readonly url: string; readonly tenant: Tenant }>;
  /** Finishes the turns in hand, then closes everything. */
  stop(): Promise<void>;
}

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
  given: Outside,
  closing: Closing,
): Promise<{ readonly url: string; readonly tenant: Tenant }> {
  const { log, telemetry = openTelemetry(settings, log) } = given;
  const outside = { ...given, telemetry };
  // Opened first, so that it is closed last: what the others measure when they end goes out too.
  closing.after(telemetry.close);
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  keepToOwner(settings.dataDir, "DATA_DIR");
  const opened = await open(settings);
  const store = outside.aroundStore?.(opened) ?? opened;
  closing.after(() => store.close());
  const clock = { now: () => Date.now() };
  const key = await signingKey(settings, store);
  const rateOf = ratesAmong(clock, given.neighbours);
  const portal = openPortal(
    settings,
    { store, clock, log, rateOf, signingKey: key },
    outside.portal,
  );
  const limits = { perUser: rateOf("perUser", settings.limits.perUser), tooFast, chatFull };
  const people = { ...portal.people, ...limits };
  const channel = openChannel(settings, { log, store, ...people }, outside.channel);
  const { tokenOf, forget: forgetToken } = channel.peopleTokens ?? {};
  const signIn = { ...(tokenOf && { tokenOf }), ...(forgetToken && { forgetToken }) };
  const tenant = await openTenant(settings, { ...signIn, ...outside, store });
  closing.after(tenant.close);
  const foundation = { store, tenant, channel, limits, signingKey: key };
  const { engine, follower, directLine, heardTyping, ...desks } = converse(
    settings,
    outside,
    foundation,
  );
  const { desk, fixDesk, tickets, incidents, files, pictures } = desks;
  closing.after(directLine.close);
  closing.after(() => engine.stop());
  // What brings turns ends before the engine does, and leaves it its time.
  const bringing = closing.together(bringingMs);
  bringing.after(() => follower.stop());
  const server = createServer(serverOptions(settings, rateOf, log), {
    messages: channel.messages(engine, heardTyping, pictures),
    directLine,
    portal: portal.open(tenant, directLine.issueToken),
    ready: async () => ({ store: await store.ping(), graph: await tenant.answers() }),
  });
  bringing.after(() => server.close());
  // Before anything new can come in: what was left behind is the first in its conversation.
  await engine.recover();
  follower.start();
  bringing.after(startRounds({ round: desk.remind, log, ...everyOf(outside.cases) }));
  bringing.after(startRounds({ round: fixDesk.settle, log }));
  bringing.after(startRounds({ round: files.sweep, log, everyMs: filesEveryMs, atOnce: true }));
  if (settings.watchedApplications.length > 0)
    bringing.after(startRounds({ round: incidents.watcher.round, log, ...everyOf(outside.watch) }));
  if (tickets) bringing.after(startRounds({ round: tickets.round, log, everyMs: ticketsEveryMs }));
  openRetention(settings, { store, clock, log }, bringing);
  const { url } = await server.listen();
  // Nobody waits for it; the first question does not have to fetch it then.
  void tenant.directory.applications();
  return { url, tenant };
}

function serverOptions(
  { mode, host, port, limits, proxyHops = 0 }: Settings,
  rateOf: RateOf,
  log: Logger,
): ServerOptions {
  const perAddress = rateOf("perAddress", limits.perAddress);
  return { mode, host, port, log, perAddress, proxyHops };
}

function everyOf({ everyMs }: Outside["watch"] = {}): { readonly everyMs?: number } {
  return everyMs === undefined ? {} : { everyMs };
}

function tooFast(locale?: string): Message {
  return { text: languageFor(locale).texts.tooFast };
}

function chatFull(locale?: string): Message {
  return { text: languageFor(locale).texts.chatFull };
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
