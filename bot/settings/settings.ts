/** Which national cloud the tenant lives in. */
export type Cloud = "public" | "usgov" | "usgovdod" | "china";

/** How the bot proves to the channel service who it is (Azure Bot resource, "app type"). */
export type BotCredential =
  | { readonly kind: "password"; readonly password: string }
  /** SingleTenant without a secret: the managed identity named in the app's federated credential. */
  | { readonly kind: "federated"; readonly clientId: string }
  | { readonly kind: "managedIdentity" };

export interface BotIdentity {
  readonly appId: string;
  readonly tenantId: string;
  readonly credential: BotCredential;
}

export interface GraphSettings {
  /** Root of Microsoft Graph without version or slash at the end; missing: the cloud's own. */
  readonly root?: string;
  /**
   * `demo`: the demo tenant of the product; `token`: the given access token; `identity`: the
   * identity of the process; `none`: a Graph-compatible service on loopback that asks for none.
   */
  readonly access: "demo" | "token" | "identity" | "none";
  readonly accessToken?: string;
}

export type StoreSettings =
  | { readonly kind: "memory" }
  | { readonly kind: "sqlite"; readonly path: string }
  | {
      readonly kind: "azure";
      readonly blobUrl: string;
      readonly tableUrl: string;
      /** Azurite on loopback with its published key. */
      readonly emulator: boolean;
    };

/** How people sign in to the portal in production; `appservice` counts only where it is trusted. */
export type PortalAuth =
  /** Trusted: the platform says that its own sign-in is on. */
  | { readonly kind: "appservice"; readonly trusted: boolean }
  /** Without a secret the managed identity vouches for the app, if the bot has one. */
  | { readonly kind: "oidc"; readonly clientId: string; readonly clientSecret?: string };

export interface PortalSettings {
  readonly auth?: PortalAuth;
  /** Public origin of the portal's pages. */
  readonly url?: string;
  /** Origins of other pages that may show the chat. */
  readonly origins: readonly string[];
  /** Of Azure Direct Line; without it the portal talks to the embedded one. */
  readonly directLineSecret?: string;
}

/** Turns and requests per minute; missing means no limit. */
export interface LimitSettings {
  readonly perUser?: number;
  readonly perAddress?: number;
}

/** When engineers are there: minutes from local midnight, 0 is Sunday. */
export interface OfficeHoursSettings {
  readonly timeZone: string;
  readonly windows: readonly {
    readonly day: number;
    readonly from: number;
    readonly to: number;
  }[];
}

/** Cases about these applications, by name, `Beginning*` or object id. */
export interface CaseRouteSettings {
  readonly applications: readonly string[];
  /** Teams channel; that of all cases when missing. */
  readonly channel?: string;
  /** Those of all cases when missing. */
  readonly officeHours?: OfficeHoursSettings;
}

/** Where each case has a ticket, too. */
export type TicketSettings =
  | { readonly system: "webhook"; readonly url: string; readonly secret: string }
  | {
      readonly system: "servicenow";
      readonly url: string;
      readonly user: string;
      readonly password: string;
      /** `sys_id` of the assignment group. */
      readonly group?: string;
    }
  | {
      readonly system: "jira";
      readonly url: string;
      /** Of a cloud account; without, the token is a personal access token of a data center. */
      readonly user?: string;
      readonly token: string;
      readonly serviceDeskId: string;
      readonly requestTypeId: string;
    };

export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

export interface Settings {
  /** Local: no bot credentials and no `NODE_ENV=production`; loopback only. */
  readonly mode: "local" | "production";
  readonly host: string;
  readonly port: number;
  readonly cloud: Cloud;
  /** Present exactly in production. */
  readonly bot?: BotIdentity;
  readonly graph: GraphSettings;
  readonly store: StoreSettings;
  readonly dataDir: string;
  /** Processes that share the work; 0: one for each core, missing: one. */
  readonly workers?: number;
  /** Days after which conversations that nobody went on with are deleted; missing: never. */
  readonly retentionDays?: number;
  readonly engineersGroupId?: string;
  readonly helpdeskGroupId?: string;
  readonly engineersChannel?: string;
  readonly portal: PortalSettings;
  /** OAuth connection of the Azure Bot with which people sign in to it. */
  readonly oauthConnection?: string;
  /** Names or object ids of the applications that are watched for incidents. */
  readonly watchedApplications: readonly string[];
  /** Minutes within which an engineer should take a case; 0: nobody is reminded. */
  readonly caseTakeMinutes: number;
  /** When engineers are there; missing: always. */
  readonly officeHours?: OfficeHoursSettings;
  /** The first that names the application of a case counts; missing in local mode. */
  readonly caseRoutes?: readonly CaseRouteSettings[];
  /** Channel ids of hubs whose people are asked first to take a case of a conversation there. */
  readonly handoffChannels: readonly string[];
  readonly tickets?: TicketSettings;
  /** With whose rights engineers may change something in the tenant. */
  readonly fixes: "off" | "delegated" | "app";
  readonly limits: LimitSettings;
  /** Proxies of one's own in front, whose word on the caller's address is believed. */
  readonly proxyHops?: number;
  /** The model that is asked about texts that are not understood for certain; missing: none is. */
  readonly openAi?: { readonly endpoint: string; readonly deployment: string };
  readonly logLevel: LogLevel;
  /** Of the Application Insights component that takes traces and metrics; missing: there are none. */
  readonly insights?: string;
}
