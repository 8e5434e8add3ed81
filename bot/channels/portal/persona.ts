import { type Role } from "../../access/port";

/** A person one can be in local mode (contract, `GET /portal/personas`). */
export interface Persona {
  readonly role: Role;
  /** Entra object id in the tenant in use. */
  readonly userId: string;
  readonly displayName: string;
  /** Who this is, in a sentence. */
  readonly about: string;
  /** Display name of the application of the first question. */
  readonly app: string;
  readonly questions: readonly string[];
}

/** A person as a token names them; without a role where it is asked for in each turn. */
export type TokenSubject = Pick<Persona, "userId"> & Partial<Pick<Persona, "role" | "displayName">>;

/** A token for one conversation of a Direct Line. */
export interface IssuedToken {
  readonly token: string;
  readonly conversationId?: string;
  /** The `from.id` of this person's activities. */
  readonly userId: string;
  /** Seconds. */
  readonly expires_in: number;
  /** Address of the Direct Line service; the portal's own when missing. */
  readonly domain?: string;
}
