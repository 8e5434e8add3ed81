import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from "botbuilder";
import {
  AppCredentials,
  FederatedServiceClientCredentialsFactory,
  type BotFrameworkAuthentication,
} from "botframework-connector";

import { type ChannelEndpoints } from "./channelEndpoints";

/** The bot's identity with the channel service. */
export interface ChannelIdentity {
  readonly appId: string;
  readonly tenantId: string;
  readonly credential:
    | { readonly kind: "password"; readonly password: string }
    | { readonly kind: "federated"; readonly clientId: string }
    | { readonly kind: "managedIdentity" };
}

/** Both directions between bot and channel service. */
export interface ChannelAuthentication {
  /** Checks what comes in. */
  readonly incoming: BotFrameworkAuthentication;
  /** Access token for what goes out; the SDK keeps it until shortly before it expires. */
  readonly outgoingToken: () => Promise<string>;
}

/** Sets up the SDK's authentication for an identity. */
export function channelAuthentication(
  bot: ChannelIdentity,
  endpoints: ChannelEndpoints,
): ChannelAuthentication {
  const factory = credentialsFactory(bot);
  const app = { ...endpoints, MicrosoftAppId: bot.appId, MicrosoftAppTenantId: bot.tenantId };
  let credentials: ReturnType<typeof factory.createCredentials> | undefined;
  return {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the SDK's own factories do not all extend the class they stand for
    incoming: new ConfigurationBotFrameworkAuthentication(app, factory),
    outgoingToken: async () => {
      credentials ??= factory.createCredentials(
        bot.appId,
        endpoints.ToChannelFromBotOAuthScope,
        endpoints.ToChannelFromBotLoginUrl,
        true,
      );
      const made = await credentials;
      if (!(made instanceof AppCredentials)) throw new Error("no credentials for the channel");
      return made.getToken();
    },
  };
}

function credentialsFactory({
  appId,
  tenantId,
  credential,
}: ChannelIdentity):
  ConfigurationServiceClientCredentialFactory | FederatedServiceClientCredentialsFactory {
  const app = { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId };
  switch (credential.kind) {
    case "password":
      return new ConfigurationServiceClientCredentialFactory({
        ...app,
        MicrosoftAppType: "SingleTenant",
        MicrosoftAppPassword: credential.password,
      });
    case "managedIdentity":
      return new ConfigurationServiceClientCredentialFactory({
        ...app,
        MicrosoftAppType: "UserAssignedMsi",
      });
    case "federated":
      return new FederatedServiceClientCredentialsFactory(appId, credential.clientId, tenantId);
  }
}
