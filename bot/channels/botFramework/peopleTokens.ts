import { type SignOut } from "../../turns/port";
import { type PersonalChats } from "./personalChats";
import { readReference } from "./reference";
import { type TokenOwner, type UserTokens } from "./userTokens";

/** The tokens of people of the tenant, by Entra object id. */
export interface PeopleTokens {
  /** "none" for whoever did not sign in, or has no chat with the bot; rejects when it cannot be asked. */
  readonly tokenOf: (person: {
    readonly userId?: string;
  }) => Promise<{ readonly token: string } | "none">;
  /** Drops the token, so that the next one comes from a new sign-in. */
  readonly forget: (userId: string) => Promise<void>;
  /** The same, for whoever wants to be signed out; `nothing` where nobody was signed in. */
  readonly signOut: (userId: string) => Promise<SignOut>;
}

/** The account in Azure Direct Line of a person of the tenant. */
export type PortalAccountOf = (userId: string) => string;

/**
 * The token service knows people by their account in a channel: their chat with the bot in Teams names
 * one, and the portal gives the other. Who signed in through one is read for in both.
 */
export function createPeopleTokens(
  userTokens: Pick<UserTokens, "get" | "forget">,
  personalChats: Pick<PersonalChats, "find">,
  portalAccountOf?: PortalAccountOf,
): PeopleTokens {
  const accountsOf = async (userId: string): Promise<readonly TokenOwner[]> => {
    const chat = await personalChats.find(userId);
    const reference = chat === undefined ? undefined : readReference(chat);
    return [
      ...(reference ? [{ channelId: reference.channelId, id: reference.user.id }] : []),
      ...(portalAccountOf ? [{ channelId: "directline", id: portalAccountOf(userId) }] : []),
    ];
  };
  const ofEach = async <T>(userId: string, ask: (owner: TokenOwner) => Promise<T>): Promise<T[]> =>
    Promise.all((await accountsOf(userId)).map(ask));
  const signOutOf = async (owner: TokenOwner): Promise<SignOut> => {
    const { state } = await userTokens.get(owner);
    if (state === "none") return "nothing";
    return state === "token" ? userTokens.forget(owner) : "unavailable";
  };
  return {
    tokenOf: async ({ userId }) => {
      const answers =
        userId === undefined ? [] : await ofEach(userId, (one) => userTokens.get(one));
      const found = answers.find((answer) => answer.state === "token");
      if (found) return { token: found.token };
      if (answers.some(({ state }) => state === "unavailable"))
        throw new Error("The token service does not answer");
      return "none";
    },
    signOut: async (userId) => {
      const outcomes = await ofEach(userId, signOutOf);
      if (outcomes.includes("unavailable")) return "unavailable";
      return outcomes.includes("done") ? "done" : "nothing";
    },
    forget: async (userId) => {
      await ofEach(userId, userTokens.forget);
    },
  };
}
