import { type Settings } from "../settings";
import { type Check } from "./check";
import { type ProductionServices } from "./command";

const right = (check: string, detail: string): Check => ({ check, ok: true, detail, fix: "" });

/** What is right or wrong of the channels in production; local mode has none of them. */
export async function productionChecks(
  settings: Settings,
  services: ProductionServices | undefined,
): Promise<Check[]> {
  if (services === undefined) return [];
  const [registration, directLine, signIn, telemetry] = await Promise.all([
    registrationCheck(services),
    directLineCheck(services),
    signInCheck(services),
    telemetryCheck(services),
  ]);
  return [registration, portalCheck(settings), directLine, signIn, telemetry];
}

async function registrationCheck({ channelToken }: ProductionServices): Promise<Check> {
  const check = "bot registration";
  if (await channelToken()) return right(check, "gives a token for the channel service");
  return {
    check,
    ok: false,
    detail: "gives no token for the channel service",
    fix: "Check MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppType against the Azure Bot, and its secret, managed identity or federated credential. Until then the bot hears everybody and answers nobody.",
  };
}

function portalCheck({ portal: { auth } }: Settings): Check {
  const check = "portal sign-in PORTAL_AUTH";
  if (auth?.kind === "oidc") return right(check, "the portal signs people in itself");
  if (auth?.trusted === true) return right(check, "App Service signs people in");
  const unset = auth === undefined;
  return {
    check,
    ok: false,
    detail: unset ? "not set: the portal gives nobody a token" : "App Service's sign-in is off",
    fix: unset
      ? "Set PORTAL_AUTH to appservice or oidc, if people are to chat in the portal; Teams works without it."
      : "Turn App Service authentication on (deploy with portalAppId): without WEBSITE_AUTH_ENABLED its headers could come from anybody and are not believed.",
  };
}

async function directLineCheck({ directLine }: ProductionServices): Promise<Check> {
  const check = "Azure Direct Line DIRECT_LINE_SECRET";
  if (directLine === undefined) return right(check, "not set: the bot's own Direct Line is used");
  const { ok, detail } = await directLine();
  const fix = ok
    ? ""
    : "Put a key of the Azure Bot's Direct Line channel into DIRECT_LINE_SECRET or the vault it is read from, restart, and check that the service can be reached.";
  return { check, ok, detail, fix };
}

async function signInCheck({ signIn }: ProductionServices): Promise<Check> {
  const check = "sign-in in Teams OAUTH_CONNECTION";
  if (signIn === undefined) return right(check, "not set: nobody signs in to the bot");
  if (await signIn()) return right(check, "the token service offers a sign-in");
  return {
    check,
    ok: false,
    detail: "the token service offers no sign-in for it",
    fix: "Check that the Azure Bot has an OAuth connection of exactly this name, and the bot's registration. Until then nobody can sign in, and what the bot may not read is asked.",
  };
}

async function telemetryCheck({ telemetryToken }: ProductionServices): Promise<Check> {
  const check = "telemetry APPLICATIONINSIGHTS_CONNECTION_STRING";
  if (telemetryToken === undefined) return right(check, "not set: no traces and metrics");
  // Whether the role is there shows only when something is sent.
  if (await telemetryToken())
    return right(check, "gives a token; a missing role shows as telemetryNotSent in the log");
  return {
    check,
    ok: false,
    detail: "gives no token for Azure Monitor",
    fix: "Check the bot's identity, and that it has the role Monitoring Metrics Publisher on the Application Insights component; or unset APPLICATIONINSIGHTS_CONNECTION_STRING.",
  };
}
