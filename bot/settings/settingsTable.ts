/** One setting for people: the README and `doctor` print this, never a value. */
export interface SettingDescription {
  readonly name: string;
  /** What holds when it is unset. */
  readonly unset: string;
  readonly meaning: string;
  /** Its value must never be shown. */
  readonly secret: boolean;
}

const row = (
  name: string,
  unset: string,
  meaning: string,
  { secret = false } = {},
): SettingDescription => ({ name, unset, meaning, secret });

/** Every environment variable the product reads, in the order people should meet them. */
export const settingsTable: readonly SettingDescription[] = [
  row("PORT", "3978", "Port the server listens on"),
  row(
    "HOST",
    "127.0.0.1 in local mode, 0.0.0.0 in production",
    "Address it listens on; local mode takes loopback only",
  ),
  row("NODE_ENV", "unset", "`production` refuses to start without the bot's credentials"),
  row("MicrosoftAppType", "unset: local mode", "`SingleTenant` or `UserAssignedMSI`"),
  row("MicrosoftAppId", "unset: local mode", "Client id of the bot's app or managed identity"),
  row("MicrosoftAppTenantId", "unset: local mode", "Tenant the bot belongs to and answers"),
  row("MicrosoftAppPassword", "unset", "Client secret, for `SingleTenant` with a secret", {
    secret: true,
  }),
  row(
    "MicrosoftAppClientId",
    "unset",
    "Client id of the managed identity of the federated credential, for `SingleTenant` without a secret",
  ),
  row("CLOUD", "public", "`public`, `usgov`, `usgovdod` or `china`"),
  row(
    "GRAPH_ROOT",
    "by CLOUD",
    "Root of Microsoft Graph without version; `http:` for loopback only",
  ),
  row(
    "GRAPH_ACCESS_TOKEN",
    "unset: the demo tenant; in production the bot's identity",
    "Bearer token for trying a real tenant in local mode; refused in production",
    { secret: true },
  ),
  row(
    "STORE",
    "sqlite: in DATA_DIR",
    "`sqlite:PATH`, `memory:`, `azure:https://ACCOUNT.blob.core.windows.net`, or for Azurite `azure:http://127.0.0.1:BLOBPORT,TABLEPORT` (refused in production)",
  ),
  row(
    "RETENTION_DAYS",
    "30",
    "Days after which a conversation that nobody went on with is deleted, with its transcript; 0 keeps all. Cases and audit entries stay",
  ),
  row(
    "WORKERS",
    "1",
    "Processes of one start that share the work and the address, so that more than one core is used; 0 is one for each core. Needs a store that several can use: SQLite or a storage account",
  ),
  row("DATA_DIR", ".data", "Folder for the store and the signing key of chat tokens"),
  row(
    "ENGINEERS_GROUP_ID",
    "unset: nobody",
    "Entra group whose members are engineers, also through other groups; a change counts within 5 minutes",
  ),
  row(
    "HELPDESK_GROUP_ID",
    "unset: nobody",
    "Entra group whose members are helpdesk, also through other groups; a change counts within 5 minutes",
  ),
  row(
    "ENGINEERS_CHANNEL",
    "unset: cases appear in the engineers' own chats only",
    "Teams channel where each case is a thread: the id in the channel's link, `19:...@thread.tacv2`",
  ),
  row(
    "CASE_TAKE_MINUTES",
    "15",
    "Minutes within which an engineer should take a case, then all are reminded and the person is told; 0 is off",
  ),
  row(
    "OFFICE_HOURS",
    "unset: always; in local mode always",
    "When engineers are there: `Mon-Fri 08:00-17:00, Sat 09:00-12:00 Europe/Berlin`. Outside of them the person is told from when on, and time to take a case does not pass",
  ),
  row(
    "CASE_ROUTES",
    "unset: all cases go to ENGINEERS_CHANNEL; in local mode none",
    'JSON list: cases about these applications (name, `Beginning*` or object id) go to another channel or have other hours, `[{"applications":["Workday*"],"channel":"19:...@thread.tacv2","hours":"..."}]`',
  ),
  row(
    "HANDOFF_CHANNELS",
    "unset: no hub is asked",
    "Channel ids of contact-centre hubs that speak the Bot Framework's handoff events, separated by commas: their people are asked first to take a case of a conversation there. Never `msteams`, `directline` or `webchat`",
  ),
  row(
    "TICKETS",
    "unset: cases have no ticket elsewhere",
    "Ticket system in which each case has a ticket, too: `webhook`, `servicenow` or `jira`",
  ),
  row(
    "TICKETS_URL",
    "unset",
    "Its address: where the webhook goes, `https://INSTANCE.service-now.com` or `https://SITE.atlassian.net`",
    { secret: true },
  ),
  row(
    "TICKETS_USER",
    "unset",
    "Who signs in there: a ServiceNow user, or the address of an Atlassian account (none with a token of a data center)",
  ),
  row(
    "TICKETS_SECRET",
    "unset",
    "Password of that user, API token, or the secret with which webhooks are signed, better as a Key Vault reference",
    { secret: true },
  ),
  row(
    "TICKETS_QUEUE",
    "unset",
    "`sys_id` of the assignment group (ServiceNow, optional), or ids of service desk and request type, `3/25` (Jira)",
  ),
  row(
    "WATCHED_APPLICATIONS",
    "unset: none",
    "Applications that are watched for incidents once per provisioning cycle: names or object ids of their service principals, at most 20, separated by commas",
  ),
  row(
    "PORTAL_AUTH",
    "unset: the portal gives nobody a token in production",
    "`appservice` (App Service's own sign-in) or `oidc` (sign-in with Entra ID by the portal itself, `PORTAL_CLIENT_ID`)",
  ),
  row(
    "OAUTH_CONNECTION",
    "unset: nobody signs in to the bot",
    "Name of the OAuth connection of the Azure Bot: help desk and engineers may sign in in Teams, and in the portal's chat through Azure Direct Line, and are from then on read for with their own rights alone",
  ),
  row(
    "PORTAL_URL",
    "the host's own name on App Service and Container Apps, else unset",
    "Public address of the portal, `https://helpdesk.contoso.com`; needed for `oidc`",
  ),
  row(
    "PORTAL_CLIENT_ID",
    "unset",
    "For `oidc`: client id of the app registration people sign in with",
  ),
  row(
    "PORTAL_CLIENT_SECRET",
    "unset: the bot's managed identity vouches for that app",
    "For `oidc`: client secret of that app registration",
    { secret: true },
  ),
  row(
    "PORTAL_ORIGINS",
    "unset: no other page",
    "Origins of pages that may show the chat with `/embed.js`, `https://portal.contoso.com`, separated by commas",
  ),
  row(
    "DIRECT_LINE_SECRET",
    "unset: the portal uses the Direct Line of the bot itself",
    "A secret key of the Azure Bot's Direct Line channel, better as a Key Vault reference; it stays on the server",
    { secret: true },
  ),
  row(
    "FIXES",
    "unset: off; on with the demo tenant",
    "Engineers may apply fixes: `delegated` with their own token (preferred; needs `OAUTH_CONNECTION`, and whoever has not signed in gets the way by hand), `app` with the bot's identity",
  ),
  row(
    "LIMIT_PER_USER",
    "30; off in local mode with the demo tenant",
    "Messages per minute and person; 0 is off",
  ),
  row(
    "LIMIT_PER_ADDRESS",
    "600; off in local mode with the demo tenant",
    "Requests per minute and network address, at `/api/messages` only those with a bad token; 0 is off",
  ),
  row(
    "PROXY_HOPS",
    "1 on App Service and Container Apps, else 0",
    "Proxies of your own in front, which tell the caller's address in X-Forwarded-For",
  ),
  row(
    "AZURE_OPENAI_ENDPOINT",
    "unset: texts are understood by the bot alone",
    "Azure OpenAI resource, `https://NAME.openai.azure.com`: unsure what a text is about, the bot asks a model, for 2 s at most; names are replaced, but for some in small letters. Its identity needs the role Cognitive Services OpenAI User there",
  ),
  row(
    "AZURE_OPENAI_DEPLOYMENT",
    "unset",
    "Name of the deployment: a small model that knows structured outputs and does not think first",
  ),
  row(
    "LOG_LEVEL",
    "warn in local mode, info in production",
    "`debug`, `info`, `warn`, `error` or `silent`",
  ),
  row(
    "APPLICATIONINSIGHTS_CONNECTION_STRING",
    "unset: no traces and metrics",
    "Connection string of an Application Insights component that takes traces and metrics; in production they are sent with a token of the bot's identity",
  ),
];
