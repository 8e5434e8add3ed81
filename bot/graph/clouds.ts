export type CloudName = "public" | "usgov" | "usgovdod" | "china";

/** Where the services of a cloud live. */
export interface Cloud {
  /** Root of Microsoft Graph, without version. */
  readonly graphRoot: string;
  /** Microsoft Entra sign-in. */
  readonly loginAuthority: string;
  /** Audience of a federated identity credential. */
  readonly federatedAudience: string;
  /** Base of the admin center, for links. */
  readonly adminCenter: string;
  /** Teams in the browser, for links into it. */
  readonly teamsApp: string;
  /** Whom a token for sending telemetry to Azure Monitor is for. */
  readonly monitorAudience: string;
  /** Whom a token for Azure OpenAI is for. */
  readonly openAiAudience: string;
  /** Beginnings of paths of Graph that are documented not to be there. */
  readonly notOffered: readonly string[];
}

/**
 * The national clouds (Graph deployments page; Entra admin center from the allow-list of the Entra
 * FAQ; audiences from Entra's page on federated credentials). China is documented without provisioning
 * logs (Graph, "List provisioningObjectSummary"): there the bot asks instead, and says why.
 */
export const clouds: Readonly<Record<CloudName, Cloud>> = {
  public: {
    graphRoot: "https://graph.microsoft.com",
    loginAuthority: "https://login.microsoftonline.com",
    federatedAudience: "api://AzureADTokenExchange",
    adminCenter: "https://entra.microsoft.com",
    teamsApp: "https://teams.microsoft.com",
    monitorAudience: "https://monitor.azure.com",
    openAiAudience: "https://cognitiveservices.azure.com",
    notOffered: [],
  },
  usgov: {
    graphRoot: "https://graph.microsoft.us",
    loginAuthority: "https://login.microsoftonline.us",
    federatedAudience: "api://AzureADTokenExchangeUSGov",
    adminCenter: "https://entra.microsoft.us",
    teamsApp: "https://gov.teams.microsoft.us",
    monitorAudience: "https://monitor.azure.us",
    openAiAudience: "https://cognitiveservices.azure.us",
    notOffered: [],
  },
  usgovdod: {
    graphRoot: "https://dod-graph.microsoft.us",
    loginAuthority: "https://login.microsoftonline.us",
    federatedAudience: "api://AzureADTokenExchangeUSGov",
    adminCenter: "https://entra.microsoft.us",
    teamsApp: "https://dod.teams.microsoft.us",
    monitorAudience: "https://monitor.azure.us",
    openAiAudience: "https://cognitiveservices.azure.us",
    notOffered: [],
  },
  china: {
    graphRoot: "https://microsoftgraph.chinacloudapi.cn",
    loginAuthority: "https://login.partner.microsoftonline.cn",
    federatedAudience: "api://AzureADTokenExchangeChina",
    adminCenter: "https://entra.microsoftonline.cn",
    teamsApp: "https://teams.microsoftonline.cn",
    monitorAudience: "https://monitor.azure.cn",
    openAiAudience: "https://cognitiveservices.azure.cn",
    notOffered: ["/auditLogs/provisioning"],
  },
};
