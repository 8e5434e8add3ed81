import { type Settings, settingsTable } from "../settings";
import { type Check } from "./check";
import { engineersChannelChecks } from "./engineersChannelChecks";
import { intentCheck } from "./intentCheck";
import { productionChecks } from "./productionChecks";
import { ticketsCheck } from "./ticketsCheck";
import { watchedCheck } from "./watchedCheck";
import { workersCheck } from "./workersCheck";
import { type Command, type CommandContext, type ReachableTenant } from "./command";

/** `doctor`: everything an operator can get wrong, and how to mend it. Never prints a value. */
export const doctor: Command = {
  name: "doctor",
  about: "check the settings, the store and every Graph permission",
  help: [
    "Usage: doctor [--post] [--json]",
    "",
    "Checks the settings of the environment, the store, whether Microsoft Graph answers, and each",
    "permission the diagnosis reads with; in production the bot's registration, both sign-ins, Azure",
    "Direct Line, the token for telemetry, the ticket system and the model that is asked about texts too. Values are never printed, only set or not set.",
    "It changes nothing and writes nowhere, except with --post: that puts a short test message into the",
    "engineers' channel in Teams, and into those of CASE_ROUTES, which their members see.",
    'With --json: {"check","ok","detail","fix"} per check. Exit code 1 when a check failed.',
  ],
  async run(context) {
    const { args, settings } = context;
    const unknown = args.find((arg) => arg !== "--post");
    if (unknown !== undefined) {
      context.err(`doctor takes --post and --json, not ${JSON.stringify(unknown)}.`);
      return 2;
    }
    const checks = [
      ...settingChecks(context.env),
      ...(await withTenant(context, async (tenant) => [
        ...(await roleChecks(tenant, settings)),
        ...(await engineersChannelChecks(settings, context.services(), args.includes("--post"))),
        ...(await productionChecks(settings, context.services())),
        ...fixesCheck(settings),
        ...(await watchedCheck(tenant, settings.watchedApplications)),
        ...(await ticketsCheck(context.tickets())),
        ...(await intentCheck(context.intents())),
        await storeCheck(context),
        ...workersCheck(settings, context.cores),
        ...(await graphChecks(tenant, settings)),
      ])),
    ];
    for (const check of checks) context.out(context.json ? JSON.stringify(check) : line(check));
    return checks.every(({ ok }) => ok) ? 0 : 1;
  },
};

const line = ({ check, ok, detail, fix }: Check): string =>
  `${ok ? "ok  " : "FAIL"}  ${check.padEnd(48)}  ${detail}${fix === "" ? "" : `\n      -> ${fix}`}`;

function settingChecks(env: CommandContext["env"]): Check[] {
  // Wrong settings stop every command before it runs, so what is seen here is right.
  return settingsTable.map(({ name, unset }) => {
    const set = (env[name] ?? "").trim() !== "";
    const otherwise = unset.replace(/^unset(?:: )?/, "");
    const detail = set ? "set" : otherwise === "" ? "not set" : `not set: ${otherwise}`;
    return { check: `setting ${name}`, ok: true, detail, fix: "" };
  });
}

/** Without its group nobody has a role; where the group cannot be read, everybody is an employee. */
async function roleChecks(tenant: ReachableTenant, settings: Settings): Promise<Check[]> {
  const roles = [
    { name: "HELPDESK_GROUP_ID", id: settings.helpdeskGroupId, who: "help desk" },
    { name: "ENGINEERS_GROUP_ID", id: settings.engineersGroupId, who: "engineers" },
  ];
  const ids = roles.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const looked = await tenant.checkRoleGroups(ids);
  return roles.map(({ name, id, who }) => {
    const found = looked.find(({ group }) => group === id);
    const ok = found?.ok === true;
    return {
      check: `role group ${name}`,
      ok,
      detail: id === undefined ? "not set" : (found?.detail ?? "not checked"),
      fix: ok
        ? ""
        : `Set ${name} to the object id of the Entra group of the ${who}, and grant GroupMember.Read.All. Until then everybody counts as an employee.`,
    };
  });
}

/** That nobody can sign in is said here rather than found out under a button. */
function fixesCheck({ fixes, oauthConnection }: Settings): Check[] {
  if (fixes !== "delegated") return [];
  const check = "fixes with the engineers' own rights FIXES";
  if (oauthConnection !== undefined)
    return [{ check, ok: true, detail: "engineers sign in in Teams", fix: "" }];
  return [
    {
      ...{ check, ok: false, detail: "nobody can sign in for it" },
      fix: "Set OAUTH_CONNECTION (deploymentTemplates/README.md, Single sign-on in Teams). Until then engineers get the way by hand. Or set FIXES to app to use the bot's identity, or unset it.",
    },
  ];
}

const storeFixes = {
  memory: "Set STORE to sqlite:PATH, or unset it.",
  sqlite: "Set STORE to sqlite:PATH in a folder this user may write, or unset it.",
  azure:
    "Check the name in STORE, the firewall of the storage account, and that the bot's identity has the roles Storage Blob Data Contributor and Storage Table Data Contributor there.",
} as const;

async function storeCheck({ openStore, settings: { store } }: CommandContext): Promise<Check> {
  const check = "store";
  const fix = storeFixes[store.kind];
  const opened = await openStore();
  if (opened.state === "unusable") return { check, ok: false, detail: opened.problem, fix };
  const ok = await opened.store.ping();
  await opened.store.close();
  return {
    check,
    ok,
    detail: ok ? `${store.kind} answers` : "does not answer",
    fix: ok ? "" : fix,
  };
}

async function withTenant(
  { openTenant }: CommandContext,
  look: (tenant: ReachableTenant) => Promise<Check[]>,
): Promise<Check[]> {
  const tenant = await openTenant();
  try {
    return await look(tenant);
  } finally {
    await tenant.close();
  }
}

async function graphChecks(tenant: ReachableTenant, { graph, cloud }: Settings): Promise<Check[]> {
  const hasToken = await tenant.givesToken();
  const token: Check = {
    check: "token for Microsoft Graph",
    ok: hasToken,
    detail: hasToken ? "there is one" : "the identity gives none",
    fix: hasToken
      ? ""
      : "Check that the managed identity is assigned to the app and named by MicrosoftAppClientId or MicrosoftAppId, or check MicrosoftAppPassword; on your own machine set GRAPH_ACCESS_TOKEN.",
  };
  const answers = await tenant.answers();
  const reach: Check = {
    check: "Microsoft Graph",
    ok: answers,
    detail: answers
      ? `answers (${graph.access === "demo" ? "demo tenant" : cloud})`
      : hasToken
        ? "does not answer, or refuses the token"
        : "not asked: there is no token",
    fix: answers
      ? ""
      : "Check the network, CLOUD and GRAPH_ROOT, and whether GRAPH_ACCESS_TOKEN has ended.",
  };
  const permissions = await tenant.checkPermissions();
  return [
    token,
    reach,
    ...permissions.map(({ permission, ok, detail }) => ({
      check: `permission ${permission}`,
      ok,
      detail,
      fix: ok ? "" : permissionFix(permission, detail),
    })),
  ];
}

/** What was not tried may well be granted. */
function permissionFix(permission: string, detail: string): string {
  return detail.startsWith("not checked")
    ? "Mend what is said of Microsoft Graph and of the other permissions first, then check again."
    : `Grant ${permission} as application permission and consent to it.`;
}
