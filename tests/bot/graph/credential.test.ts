import { type AccessToken, type TokenCredential } from "@azure/identity";
import { createCredential, createTokenProvider, staticToken } from "../../../bot/graph/credential";
import { manualClock } from "./manualClock";

const minute = 60_000;

function build(answer?: () => Promise<AccessToken | null>) {
  const clock = manualClock();
  const scopes: unknown[] = [];
  const credential: TokenCredential = {
    getToken(scope) {
      scopes.push(scope);
      const token = `token-${scopes.length}`;
      return (
        answer?.() ?? Promise.resolve({ token, expiresOnTimestamp: clock.now() + 60 * minute })
      );
    },
  };
  const root = "https://graph.microsoft.us/";
  return { clock, scopes, token: createTokenProvider({ credential, root, clock, timeoutMs: 100 }) };
}

it("asks for everything that was granted in this cloud", async () => {
  const { token, scopes } = build();
  await token();
  expect(scopes).toEqual(["https://graph.microsoft.us/.default"]);
});

it.each([
  ["keeps a token", 54 * minute, false, "token-1"],
  ["renews it 5 minutes before it ends", 55 * minute, false, "token-2"],
  ["renews it when Graph refused it", 0, true, "token-2"],
])("%s", async (_, after, renew, expected) => {
  const { token, clock } = build();
  await token();
  await clock.advance(after);
  await expect(token({ renew })).resolves.toBe(expected);
});

it("asks once for many", async () => {
  const { token, scopes } = build();
  await Promise.all([token(), token(), token({ renew: true })]);
  expect(scopes).toHaveLength(1);
});

it("does not wait for ever", async () => {
  const { token, clock } = build(() => new Promise(() => undefined));
  const asked = token().catch((error: unknown) => error);
  await clock.advance(100);
  expect(await asked).toMatchObject({ message: expect.stringContaining("in time") as string });
});

it("asks again after a failure", async () => {
  let fail = true;
  const { token } = build(() =>
    fail
      ? Promise.reject(new Error("down"))
      : Promise.resolve({ token: "t", expiresOnTimestamp: 0 }),
  );
  await expect(token()).rejects.toThrow("down");
  fail = false;
  await expect(token()).resolves.toBe("t");
});

it("gives a pasted token as it is", async () => {
  await expect(staticToken("abc")({ renew: true })).resolves.toBe("abc");
});

it.each([
  [{ kind: "default", authority: "https://login.microsoftonline.us" }, "DefaultAzureCredential"],
  [
    { kind: "managedIdentity", clientId: "11111111-1111-4111-8111-111111111111" },
    "ManagedIdentityCredential",
  ],
  [
    {
      kind: "clientSecret",
      authority: "https://login.microsoftonline.com",
      tenantId: "11111111-1111-4111-8111-111111111111",
      clientId: "22222222-2222-4222-8222-222222222222",
      secret: "not-a-secret",
    },
    "ClientSecretCredential",
  ],
] as const)("makes the credential of %j", (identity, name) => {
  expect(createCredential(identity).constructor.name).toBe(name);
});
