import { createHash, createHmac } from "node:crypto";

import { z } from "zod";

import { type DocumentStore, type Json } from "../../store/port";

/** Somebody whom the portal's sign-in proved. */
export interface PortalUser {
  /** Entra object id. */
  readonly userId: string;
  readonly displayName?: string;
}

/** Which person of the tenant a Direct Line user id stands for. */
export interface PortalUsers {
  /** The Direct Line user id of somebody who signed in just now; noted before it is told. */
  bind(user: PortalUser): Promise<string>;
  /** The same id, for somebody of whom it may not be known whether they ever signed in. */
  readonly idOf: (userId: string) => string;
  /** Undefined for an id that was never given out, or so long ago that one has to sign in again. */
  readonly find: (directLineUser: string) => Promise<PortalUser | undefined>;
}

export interface PortalUsersParts {
  readonly store: DocumentStore;
  readonly clock: { now(): number };
  /** Whoever has it can name the id of a person. */
  readonly key: Buffer;
}

/** Ids of this kind begin the keys of these documents. */
export const portalUserPrefix = "portalUsers/";
/** As long as a session of the embedded Direct Line: after a working day one says again who one is. */
const sessionMs = 12 * 3_600_000;

const shape = z.object({
  schema: z.literal(1),
  userId: z.string(),
  displayName: z.string().optional(),
  /** When the person signed in last, in milliseconds since 1970. */
  at: z.number(),
});

/**
 * Keeps who is behind a `dl_` id. The id is the same for a person each time and cannot be guessed;
 * Azure Direct Line lets nobody write under another id than that of the token, and so the id, not a
 * name, says who wrote (platform/security.md, "Direct Line / Web Chat").
 */
export function createPortalUsers({ store, clock, key }: PortalUsersParts): PortalUsers {
  const idOf = (userId: string): string =>
    `dl_${createHmac("sha256", key).update(userId.toLowerCase()).digest("base64url")}`;
  return {
    idOf,
    bind: async ({ userId, displayName }) => {
      const person = userId.toLowerCase();
      const id = idOf(userId);
      const name = displayName !== undefined && { displayName: displayName.slice(0, 200) };
      const document = { schema: 1, userId: person, ...name, at: clock.now() };
      await store.write(keyOf(id), document, "any");
      return id;
    },
    find: async (id) => {
      if (!/^dl_[\w-]{43}$/.test(id)) return undefined;
      const kept = shape.safeParse((await store.read(keyOf(id)))?.value).data;
      if (kept === undefined || clock.now() - kept.at > sessionMs) return undefined;
      const { userId, displayName } = kept;
      return { userId, ...(displayName !== undefined && { displayName }) };
    },
  };
}

/** When a person signed in, for retention. */
export function signedInAt(value: Json): number | undefined {
  return shape.safeParse(value).data?.at;
}

/** The store's own listing shows no id that one could write under. */
function keyOf(directLineUser: string): string {
  return portalUserPrefix + createHash("sha256").update(directLineUser).digest("base64url");
}
