import { type GraphClient } from "./client";

type Read = Awaited<ReturnType<GraphClient["get"]>>;

/** A client that tells when Graph refused its token: it ended, was revoked, or wants another sign-in. */
export function watchedClient(client: GraphClient, refused: () => void): GraphClient {
  const noticed = <T extends Pick<Read, "state">>(outcome: T): T => {
    if (outcome.state === "signIn") refused();
    return outcome;
  };
  return {
    ...client,
    get: async (...call) => noticed(await client.get(...call)),
    ask: async (...call) => noticed(await client.ask(...call)),
    next: async (...call) => noticed(await client.next(...call)),
    batch: async (...call) => {
      const answers = await client.batch(...call);
      for (const outcome of Object.values<Pick<Read, "state">>(answers)) noticed(outcome);
      return answers;
    },
  };
}
