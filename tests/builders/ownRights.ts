import { startDemoTenant } from "../../bot/demo";

/** Graph as a front of two tenants: what the bot may read, and what people may with their own rights. */
export interface OwnRights {
  readonly fetch: typeof fetch;
  /** With whose token somebody was provisioned on demand. */
  readonly writes: string[];
  /** Takes permissions away from people. */
  withhold(permissions: readonly string[]): void;
  /** Whether Conditional Access wants a new sign-in. */
  challenge: boolean;
  close(): Promise<void>;
}

const refused = (): Response =>
  Response.json(
    { error: { code: "InvalidAuthenticationToken", message: "Continuous access evaluation" } },
    {
      status: 401,
      headers: { "www-authenticate": 'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="' },
    },
  );

/** A token that begins with `person-` reads a tenant of its own, which withholds nothing at first. */
export async function startOwnRights(): Promise<OwnRights> {
  const theirs = await startDemoTenant({ clock: () => new Date(), logLimit: "off" });
  const rights: OwnRights = {
    writes: [],
    challenge: false,
    withhold: (permissions) => {
      theirs.withhold(permissions);
    },
    close: () => theirs.close(),
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const headers = new Headers(init?.headers);
      const authorization = headers.get("authorization") ?? "";
      if (init?.method === "POST" && url.pathname.endsWith("/provisionOnDemand"))
        rights.writes.push(authorization);
      if (!authorization.startsWith("Bearer person-")) return fetch(url, init);
      if (rights.challenge) return refused();
      headers.set("authorization", `Bearer ${theirs.token}`);
      return fetch(new URL(url.pathname + url.search, theirs.url), { ...init, headers });
    },
  };
  return rights;
}
