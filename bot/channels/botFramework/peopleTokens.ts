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

/** The token service knows people by their account in the channel: their chat with the bot names it. */
export function createPeopleTokens(
  userTokens: Pick<UserTokens, "get" | "forget">,
  personalChats: Pick<PersonalChats, "find">,
): PeopleTokens {
  const ownerOf = async (userId: string): Promise<TokenOwner | undefined> => {
    const chat = await personalChats.find(userId);
    const reference = chat === undefined ? undefined : readReference(chat);
    return reference && { channelId: reference.channelId, id: reference.user.id };
  };
  return {
    tokenOf: async ({ userId }) => {
      const owner = userId === undefined ? undefined : await ownerOf(userId);
      if (owner === undefined) return "none";
      const answer = await userTokens.get(owner);
      if (answer.state === "unavailable") throw new Error("The token service does not answer");
      return answer.state === "token" ? { token: answer.token } : "none";
    },
    signOut: async (userId) => {
      const owner = await ownerOf(userId);
      if (owner === undefined) return "nothing";
      const { state } = await userTokens.get(owner);
      if (state === "none") return "nothing";
      return state === "token" ? userTokens.forget(owner) : "unavailable";
    },
    forget: async (userId) => {
      const owner = await ownerOf(userId);
      if (owner !== undefined) await userTokens.forget(owner);
    },
  };
}
