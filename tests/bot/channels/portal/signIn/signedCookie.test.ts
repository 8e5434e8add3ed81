import { z } from "zod";

import { signedCookie } from "../../../../../bot/channels/portal/signIn/signedCookie";

const clock = { ms: 1_000_000, now: () => clock.ms };
const key = Buffer.alloc(32, 3);
const shape = z.object({ userId: z.string() });
const cookie = signedCookie({ name: "__Host-portal", key, clock, shape });
const until = clock.ms + 60_000;
const pair = cookie.set({ userId: "u1" }, until).split("; ")[0] ?? "";
const [name = "", value = ""] = pair.split("=");
const [payload = "", signature = ""] = value.split(".");

it("is for this host, over https, not for scripts and not for other sites", () => {
  expect(cookie.set({ userId: "u1" }, until)).toBe(
    `${pair}; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax`,
  );
  expect(cookie.clear).toContain("Max-Age=0");
});

it.each([pair, `a=b; ${pair}`, `${pair};c=d`])("is read from %s", (header) => {
  expect(cookie.read({ cookie: header })).toEqual({ userId: "u1" });
});

const other = (fields: object): string => {
  const made = signedCookie({ name: "__Host-portal", key, clock, shape, ...fields });
  return made.set({ userId: "u1" }, until).split("; ")[0] ?? "";
};
const forged = Buffer.from(JSON.stringify({ value: { userId: "u2" }, until })).toString(
  "base64url",
);
it.each<[string, string | undefined]>([
  ["nothing", undefined],
  ["nonsense", `${name}=x`],
  ["no signature", `${name}=${payload}`],
  ["another's value under the signature", `${name}=${forged}.${signature}`],
  ["a signature cut short", `${name}=${value.slice(0, -2)}`],
  ["something after the signature", `${name}=${value}.x`],
  ["two of them", `${pair}; ${pair}`],
  ["one of another key", other({ key: Buffer.alloc(32, 4) })],
  ["one of another kind", other({ name: "__Host-signIn" }).replace("signIn", "portal")],
  ["one that is too long", `${name}=${"a".repeat(4000)}.${signature}`],
])("is nothing when there is %s", (_, header) => {
  expect(cookie.read(header === undefined ? {} : { cookie: header })).toBeUndefined();
});

it("ends", () => {
  clock.ms = until;
  expect(cookie.read({ cookie: pair })).toBeUndefined();
});
