import { fieldReader, type Environment, type FieldReader } from "./fieldReader";
import { isLoopback } from "./isLoopback";
import { botSettingNames, readBotIdentity } from "./readBotIdentity";
import { readGraph } from "./readGraph";
import { readHandoffChannels } from "./readHandoffChannels";
import { readInsights } from "./readInsights";
import { readOpenAi } from "./readOpenAi";
import { readPortal } from "./readPortal";
import { isChannel, readRoutes } from "./readRoutes";
import { readStore } from "./readStore";
import { readTickets } from "./readTickets";
import { type LimitSettings, type Settings, type StoreSettings } from "./settings";

export type SettingsOutcome =
  | { readonly state: "ok"; readonly settings: Settings }
  /** One sentence per problem, beginning with the setting's name; no values. */
  | { readonly state: "wrong"; readonly problems: readonly string[] };

/**
 * Reads all settings from an environment. Pure: the same environment gives the same outcome, and
 * all problems are found at once. Rules: contract "Settings", "Local mode" and "Production".
 */
export function readSettings(env: Environment): SettingsOutcome {
  const read = fieldReader(env);
  const mode = readMode(read);
  const cloud =
    read.oneOf("CLOUD", ["public", "usgov", "usgovdod", "china"]) ?? ("public" as const);
  const bot = mode === "production" ? readBotIdentity(read) : undefined;
  const dataDir = read.text("DATA_DIR") ?? ".data";
  const retentionDays = read.count("RETENTION_DAYS", 30, 3650);
  const graph = readGraph(read, mode);
  const tickets = readTickets(read);
  const store = readStore(read, dataDir, mode);
  const settings: Settings = {
    mode,
    host: readHost(read, mode),
    port: read.count("PORT", 3978, 65535),
    cloud,
    ...(bot && { bot }),
    graph,
    store,
    ...readWorkers(read, store),
    dataDir,
    ...(retentionDays > 0 && { retentionDays }),
    ...readPeople(read),
    portal: readPortal(read, mode),
    ...readConnection(read),
    watchedApplications: readWatched(read),
    caseTakeMinutes: read.count("CASE_TAKE_MINUTES", 15, 10_080),
    ...readRoutes(read, mode),
    handoffChannels: readHandoffChannels(read),
    ...(tickets && { tickets }),
    // The demo tenant is there to be tried out.
    fixes: read.oneOf("FIXES", ["delegated", "app"]) ?? (graph.access === "demo" ? "app" : "off"),
    limits: readLimits(read, graph.access === "demo"),
    ...readProxies(read),
    ...readOpenAi(read),
    logLevel:
      read.oneOf("LOG_LEVEL", ["debug", "info", "warn", "error", "silent"]) ??
      (mode === "local" ? "warn" : "info"),
    ...readInsights(read),
  };
  return read.problems.length === 0
    ? { state: "ok", settings }
    : { state: "wrong", problems: read.problems };
}

/** More than this is a slip of the pen: each takes some 150 MB. */
const mostWorkers = 64;

/** What one process keeps in its memory, others do not see. */
function readWorkers(read: FieldReader, { kind }: StoreSettings): Pick<Settings, "workers"> {
  const workers = read.count("WORKERS", 1, mostWorkers);
  if (workers === 1) return {};
  if (kind === "memory")
    read.problem(
      "WORKERS: set it to 1, or STORE to a SQLite file or a storage account: what is kept in memory is seen by one process only",
    );
  return { workers };
}

function readMode(read: FieldReader): Settings["mode"] {
  const hasBot = botSettingNames.some((name) => read.text(name) !== undefined);
  return hasBot || read.text("NODE_ENV") === "production" ? "production" : "local";
}

function readHost(read: FieldReader, mode: Settings["mode"]): string {
  const host = read.text("HOST") ?? (mode === "local" ? "127.0.0.1" : "0.0.0.0");
  if (mode === "local" && !isLoopback(host)) {
    read.problem(
      "HOST: set it to 127.0.0.1 or unset it; without the bot's credentials (MicrosoftAppId and others) it runs in local mode, on loopback only",
    );
  }
  return host;
}

function readPeople(
  read: FieldReader,
): Pick<Settings, "engineersGroupId" | "helpdeskGroupId" | "engineersChannel"> {
  const engineersGroupId = read.guid("ENGINEERS_GROUP_ID");
  const helpdeskGroupId = read.guid("HELPDESK_GROUP_ID");
  const engineersChannel = readChannel(read);
  return {
    ...(engineersGroupId !== undefined && { engineersGroupId }),
    ...(helpdeskGroupId !== undefined && { helpdeskGroupId }),
    ...(engineersChannel !== undefined && { engineersChannel }),
  };
}

function readChannel(read: FieldReader): string | undefined {
  const channel = read.text("ENGINEERS_CHANNEL");
  if (channel === undefined || isChannel(channel)) return channel;
  read.problem(
    "ENGINEERS_CHANNEL: set it to the id in the channel's link, decoded: 19:...@thread.tacv2",
  );
  return undefined;
}

/** The name goes into addresses of the token service. */
function readConnection(read: FieldReader): Pick<Settings, "oauthConnection"> {
  const name = read.text("OAUTH_CONNECTION");
  if (name === undefined) return {};
  if (/^[\w.-]{1,64}$/.test(name)) return { oauthConnection: name };
  read.problem(
    "OAUTH_CONNECTION: set it to the name of an OAuth connection of the Azure Bot: letters, digits, - _ .",
  );
  return {};
}

/** Each costs up to five log requests in a cycle. */
const mostWatched = 20;

function readWatched(read: FieldReader): string[] {
  const watched = read.list("WATCHED_APPLICATIONS");
  if (watched.length <= mostWatched && watched.every(({ length }) => length <= 120)) return watched;
  read.problem(
    `WATCHED_APPLICATIONS: set it to at most ${mostWatched} names or object ids of applications, separated by commas`,
  );
  return [];
}

function readLimits(read: FieldReader, demo: boolean): LimitSettings {
  const perUser = read.count("LIMIT_PER_USER", demo ? 0 : 30, 100_000);
  const perAddress = read.count("LIMIT_PER_ADDRESS", demo ? 0 : 600, 100_000);
  return { ...(perUser > 0 && { perUser }), ...(perAddress > 0 && { perAddress }) };
}

/** Both platforms put exactly one proxy in front, and say by these variables that it is they. */
function readProxies(read: FieldReader): Pick<Settings, "proxyHops"> {
  const platform = ["WEBSITE_SITE_NAME", "CONTAINER_APP_NAME"].some((name) => read.text(name));
  const proxyHops = read.count("PROXY_HOPS", platform ? 1 : 0, 10);
  return proxyHops > 0 ? { proxyHops } : {};
}
