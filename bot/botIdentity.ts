import { clouds, type Identity } from "./graph";
import { type Settings } from "./settings";

type Bot = NonNullable<Settings["bot"]>;

/** Who reads Graph: the managed identity where there is one, else the bot's app with its secret. */
export function graphIdentity(cloud: Settings["cloud"], bot: Bot | undefined): Identity {
  const { loginAuthority: authority } = clouds[cloud];
  if (bot === undefined) return { kind: "default", authority };
  const { credential, appId } = bot;
  if (credential.kind === "federated")
    return { kind: "managedIdentity", clientId: credential.clientId };
  return ownIdentity(authority, bot) ?? { kind: "managedIdentity", clientId: appId };
}

/**
 * Who talks to the channel service: always the bot's own app. Without a secret the managed identity
 * vouches for it, or is itself the app (`UserAssignedMSI`).
 */
export function channelIdentity(cloud: Settings["cloud"], bot: Bot): Identity {
  const { loginAuthority: authority, federatedAudience: audience } = clouds[cloud];
  const { credential, appId, tenantId } = bot;
  if (credential.kind !== "federated")
    return ownIdentity(authority, bot) ?? { kind: "managedIdentity", clientId: appId };
  const { clientId: managedIdentityClientId } = credential;
  return {
    kind: "federated",
    authority,
    tenantId,
    clientId: appId,
    managedIdentityClientId,
    audience,
  };
}

function ownIdentity(
  authority: string,
  { credential, appId, tenantId }: Bot,
): Identity | undefined {
  return credential.kind === "password"
    ? { kind: "clientSecret", authority, tenantId, clientId: appId, secret: credential.password }
    : undefined;
}
