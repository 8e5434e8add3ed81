import { createHmac } from "node:crypto";

import { fc } from "../../../properties";

import { checkToken, signToken, type TokenClaims } from "../../../../bot/channels/directLine/token";

const key = Buffer.alloc(32, 1);
const now = Date.UTC(2026, 10, 20, 9);
const claims: TokenClaims = {
  conversation: "c1",
  user: "dl_x",
  role: "employee",
  userId: "u-1",
  displayName: "Zoë ${x}",
  iat: now / 1000,
};
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const forge = (head: unknown, payload: unknown, by = key) => {
  const text = `${encode(head)}.${encode(payload)}`;
  return `${text}.${createHmac("sha256", by).update(text).digest("base64url")}`;
};
const right = { alg: "HS256", typ: "JWT" };
const exp = now / 1000 + 60;

describe("a Direct Line token", () => {
  it("says what it was signed for, until it expires", () => {
    const { token, expires_in } = signToken(key, claims, now);
    expect(expires_in).toBe(1800);
    expect(checkToken(key, token, now)).toEqual({ state: "valid", claims });
    expect(checkToken(key, token, now + 1_799_999)).toEqual({ state: "valid", claims });
    expect(checkToken(key, token, now + 1_800_000)).toEqual({ state: "expired" });
  });

  it("ends 12 hours after the first issue, however late it is refreshed", () => {
    const hours = 3_600_000;
    const late = now + 12 * hours - 60_000;
    const { token, expires_in } = signToken(key, claims, late);
    expect(expires_in).toBe(60);
    expect(checkToken(key, token, late + 59_999)).toEqual({ state: "valid", claims });
    expect(checkToken(key, token, late + 60_000)).toEqual({ state: "expired" });
  });

  it("names its user where Web Chat looks for it", () => {
    const payload = signToken(key, claims, now).token.split(".")[1]!;
    expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toMatchObject({
      user: "dl_x",
    });
  });

  it.each([
    ["another key", forge(right, { ...claims, exp }, Buffer.alloc(32, 2))],
    ["no signature", `${encode(right)}.${encode({ ...claims, exp })}.`],
    ["algorithm none", `${encode({ alg: "none" })}.${encode({ ...claims, exp })}.x`],
    ["another header", forge({ ...right, kid: "1" }, { ...claims, exp })],
    ["an unknown role", forge(right, { ...claims, exp, role: "admin" })],
    ["no conversation", forge(right, { ...claims, exp, conversation: undefined })],
    ["no expiry", forge(right, claims)],
    ["no first issue", forge(right, { ...claims, exp, iat: undefined })],
    ["more parts", `${signToken(key, claims, now).token}.x`],
    ["nothing", ""],
  ])("with %s is invalid", (_, token) => {
    expect(checkToken(key, token, now)).toEqual({ state: "invalid" });
  });

  it("is invalid when any character is another one", () => {
    const { token } = signToken(key, claims, now);
    fc.assert(
      fc.property(
        fc.nat(token.length - 2),
        fc.constantFrom("a", "Z", "0", "9", "-", "_", "."),
        (at, char) => {
          fc.pre(token[at] !== char);
          const changed = token.slice(0, at) + char + token.slice(at + 1);
          expect(checkToken(key, changed, now)).toEqual({ state: "invalid" });
        },
      ),
    );
  });
});
