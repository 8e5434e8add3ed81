import { type OwnRights, startOwnRights } from "./ownRights";
import { type ProductionApp, startProduction } from "./teams";
import { startTokenService, type TokenService } from "./tokenService";

/** The product in Teams, with people who can sign in, and a Graph that knows what each of them may read. */
export interface SignInApp {
  readonly production: ProductionApp;
  readonly tokens: TokenService;
  readonly rights: OwnRights;
  stop(): Promise<void>;
}

/** Starts it with a connection to sign in by, and other settings beside it. */
export async function startSignInApp(
  connectionName: string,
  env: Readonly<Record<string, string>> = {},
): Promise<SignInApp> {
  const rights = await startOwnRights();
  const place: { production?: ProductionApp } = {};
  const tokens = await startTokenService({
    connectionName,
    botToken: () => place.production!.service.outside.outgoingToken!(),
  });
  const production = (place.production = await startProduction(
    { fetch: rights.fetch },
    { OAUTH_CONNECTION: connectionName, ...env },
    { oauth: tokens.root },
  ));
  return {
    ...{ production, tokens, rights },
    stop: async () => {
      await production.stop();
      await Promise.all([tokens.close(), rights.close()]);
    },
  };
}
