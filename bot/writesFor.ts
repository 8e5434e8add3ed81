import { type FixPresser, type TenantWrites, type TokenOf } from "./fixes/port";
import {
  type Clock,
  createTenantWrites,
  type GraphClient,
  type Limiter,
  staticToken,
  type TokenProvider,
} from "./graph";
import { type Settings } from "./settings";

/** The writes of a tenant with the rights to use for somebody; "none" where there are none. */
export type WritesFor = (presser: FixPresser) => Promise<TenantWrites | "none">;

export interface WritesForParts {
  readonly fixes: Settings["fixes"];
  /** The bot's own client. */
  readonly client: GraphClient;
  /** A client with another token. */
  readonly clientWith: (token: TokenProvider) => GraphClient;
  readonly tokenOf: TokenOf;
  readonly clock: Clock;
  readonly onDemandLimiter: Limiter;
}

/** With the presser's own token or with that of the bot, as the setting FIXES says. */
export function createWritesFor(parts: WritesForParts): WritesFor {
  const { fixes, client, clientWith, tokenOf, clock, onDemandLimiter } = parts;
  const writes = (own: GraphClient): TenantWrites =>
    createTenantWrites({ client: own, clock, onDemandLimiter });
  if (fixes === "off") return () => Promise.resolve("none");
  if (fixes === "app") {
    const byBot = writes(client);
    return () => Promise.resolve(byBot);
  }
  return async (presser) => {
    const own = await tokenOf(presser);
    return own === "none" ? "none" : writes(clientWith(staticToken(own.token)));
  };
}
