import { createHmac, timingSafeEqual } from "node:crypto";
import { type IncomingHttpHeaders } from "node:http";

import { type z } from "zod";

/** A small value that a browser keeps for the server, and cannot change. */
export interface SignedCookie<T> {
  /** The header that sets it, good until `until` (milliseconds since 1970). */
  set(value: T, until: number): string;
  /** The header that takes it away. */
  readonly clear: string;
  /** The value, if it is the server's own and still good. */
  read(headers: IncomingHttpHeaders): T | undefined;
}

export interface SignedCookieParts<T> {
  /** With the prefix `__Host-` browsers take it from this host over https only. */
  readonly name: `__Host-${string}`;
  readonly key: Buffer;
  readonly clock: { now(): number };
  readonly shape: z.ZodType<T, z.ZodTypeDef, unknown>;
}

const mostChars = 3500;
/** `Lax`: sent when one comes back from the sign-in page, but with no other site's requests. */
const attributes = "Path=/; HttpOnly; Secure; SameSite=Lax";

/** Makes a cookie of one kind; its name is signed too, so that no other kind passes for it. */
export function signedCookie<T>({
  name,
  key,
  clock,
  shape,
}: SignedCookieParts<T>): SignedCookie<T> {
  const sign = (payload: string): Buffer =>
    createHmac("sha256", key).update(`${name}.${payload}`).digest();
  return {
    set: (value, until) => {
      const payload = Buffer.from(JSON.stringify({ value, until })).toString("base64url");
      const seconds = Math.max(0, Math.floor((until - clock.now()) / 1000));
      const signature = sign(payload).toString("base64url");
      return `${name}=${payload}.${signature}; Max-Age=${seconds}; ${attributes}`;
    },
    clear: `${name}=; Max-Age=0; ${attributes}`,
    read: ({ cookie = "" }) => {
      const all = cookie.split(/; */).filter((one) => one.startsWith(`${name}=`));
      const text = all.length === 1 ? (all[0] ?? "").slice(name.length + 1) : "";
      const [payload = "", signature = "", ...more] =
        text.length > mostChars ? [] : text.split(".");
      const given = Buffer.from(signature, "base64url");
      const right = sign(payload);
      if (more.length > 0 || given.length !== right.length || !timingSafeEqual(given, right))
        return undefined;
      // Signed, so it is JSON of this server; an older version may have written another shape.
      const { value, until } = JSON.parse(Buffer.from(payload, "base64url").toString()) as {
        value: unknown;
        until: number;
      };
      return clock.now() < until ? shape.safeParse(value).data : undefined;
    },
  };
}
