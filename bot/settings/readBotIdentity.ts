import { type FieldReader } from "./fieldReader";
import { type BotCredential, type BotIdentity } from "./settings";

/** The conventional Bot Framework names; any of them set means production. */
export const botSettingNames = [
  "MicrosoftAppType",
  "MicrosoftAppId",
  "MicrosoftAppTenantId",
  "MicrosoftAppPassword",
  "MicrosoftAppClientId",
] as const;

/**
 * Reads the bot's identity. The SDK takes a missing app id for "no authentication" and an unknown
 * type for MultiTenant, so both stop the start here (platform/security.md).
 */
export function readBotIdentity(read: FieldReader): BotIdentity | undefined {
  const before = read.problems.length;
  const type = read.oneOf("MicrosoftAppType", ["SingleTenant", "UserAssignedMSI"]);
  if (type === undefined && read.text("MicrosoftAppType") === undefined) {
    read.problem('MicrosoftAppType: set it to "SingleTenant" or "UserAssignedMSI"');
  }
  const appId = required(read, "MicrosoftAppId", "the bot's client id");
  const tenantId = required(read, "MicrosoftAppTenantId", "the id of the bot's tenant");
  const credential = readCredential(read, type);
  if (read.problems.length > before) return undefined;
  return appId === undefined || tenantId === undefined || credential === undefined
    ? undefined
    : { appId, tenantId, credential };
}

function required(read: FieldReader, name: string, what: string): string | undefined {
  if (read.text(name) === undefined) read.problem(`${name}: set it to ${what}`);
  return read.guid(name);
}

function readCredential(
  read: FieldReader,
  type: "SingleTenant" | "UserAssignedMSI" | undefined,
): BotCredential | undefined {
  const password = read.text("MicrosoftAppPassword");
  const clientId = read.guid("MicrosoftAppClientId");
  const hasClientId = read.text("MicrosoftAppClientId") !== undefined;
  if (type === "UserAssignedMSI") {
    if (password === undefined && !hasClientId) return { kind: "managedIdentity" };
    read.problem(
      "MicrosoftAppPassword, MicrosoftAppClientId: unset them; a UserAssignedMSI bot has no other credential",
    );
    return undefined;
  }
  if (type === undefined) return undefined;
  if (password !== undefined && hasClientId) {
    read.problem(
      "MicrosoftAppPassword, MicrosoftAppClientId: set only one of them, preferably the second",
    );
    return undefined;
  }
  if (password !== undefined) return { kind: "password", password };
  if (clientId !== undefined) return { kind: "federated", clientId };
  if (!hasClientId) {
    read.problem(
      "MicrosoftAppPassword: set it, or MicrosoftAppClientId to the managed identity of the federated credential",
    );
  }
  return undefined;
}
