import { type PasteReader } from "../logs/port";
import { type Settings } from "../settings";
import { type OpenedStore } from "../store/openStore";
import { type Terminal } from "./terminal";

/** What the checks of a tenant need. */
export interface ReachableTenant {
  answers(): Promise<boolean>;
  /** Whether there is a token for Graph. */
  givesToken(): Promise<boolean>;
  checkPermissions(): Promise<
    readonly { readonly permission: string; readonly ok: boolean; readonly detail: string }[]
  >;
  /** Whether the groups of the roles are there and can be read, in the given order. */
  checkRoleGroups(
    groups: readonly string[],
  ): Promise<readonly { readonly group: string; readonly ok: boolean; readonly detail: string }[]>;
  /** Whether the applications to watch are there, in the given order. */
  checkWatched(
    watched: readonly string[],
  ): Promise<readonly { readonly ok: boolean; readonly detail: string }[]>;
  close(): Promise<void>;
}

/** What became of a post; `unknown`: where this cloud's Teams takes it is not documented. */
export type ChannelPost =
  | { readonly state: "posted" | "noAnswer" | "noToken" | "unknown" }
  | { readonly state: "refused"; readonly reason: string };

/** The services around the bot in production, as far as they can be tried. */
export interface ProductionServices {
  /** Whether the bot gets a token for the channel service. */
  readonly channelToken: () => Promise<boolean>;
  /** Whether Azure Direct Line takes the secret; missing where there is none. */
  readonly directLine?: () => Promise<{ readonly ok: boolean; readonly detail: string }>;
  /** Whether the token service offers a sign-in for OAUTH_CONNECTION; missing where that is unset. */
  readonly signIn?: () => Promise<boolean>;
  /** Whether the bot gets a token for Azure Monitor; missing where nothing is sent there. */
  readonly telemetryToken?: () => Promise<boolean>;
  /** Posts a text in a Teams channel. */
  readonly postTo?: (channel: string, text: string) => Promise<ChannelPost>;
}

/** Tries the ticket system of the settings without changing anything there. */
export type TicketCheck = () => Promise<{
  readonly state: "right" | "refused" | "unanswered" | "notTried";
  readonly status?: number;
}>;

/** Asks the model of the settings one plain question. */
export type IntentCheck = () => Promise<{ readonly state: string; readonly status?: number }>;

/** What a command is given of the process around it. */
export interface CommandContext {
  readonly args: readonly string[];
  readonly json: boolean;
  readonly settings: Settings;
  /** The environment the settings were read from: only for whether something is set. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Connects to the tenant of the settings. */
  readonly openTenant: () => Promise<ReachableTenant>;
  /** Whether the ticket system takes the credentials; undefined where there is none. */
  readonly tickets: () => TicketCheck | undefined;
  /** Whether the model that is asked about unclear texts answers; undefined where there is none. */
  readonly intents: () => IntentCheck | undefined;
  /** Opens the store of the settings. */
  readonly openStore: () => Promise<OpenedStore>;
  /** Undefined in local mode. */
  readonly services: () => ProductionServices | undefined;
  readonly paste: PasteReader;
  readonly now: () => Date;
  /** Of this machine, as far as this process may use them. */
  readonly cores: number;
  readonly readStdin: () => Promise<string>;
  /** For inputs and answers of any size. */
  readonly terminal: Terminal;
  /** Writes one line to stdout. */
  readonly out: (line: string) => void;
  /** Writes one line to stderr. */
  readonly err: (line: string) => void;
}

/** 0 done, 1 found nothing or a check failed, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly about: string;
  readonly help: readonly string[];
  run(context: CommandContext): Promise<ExitCode>;
}
