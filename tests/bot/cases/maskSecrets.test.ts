import { maskSecrets } from "../../../bot/cases/maskSecrets";
import { quickest } from "../../builders/quickest";

describe("maskSecrets", () => {
  it.each([
    ["my password is Tr0ub4dor&3 thanks", "my password is [hidden] thanks"],
    ["pwd: hunter2hunter", "pwd: [hidden]"],
    ["Authorization: Bearer abc.def-ghi_jkl", "Authorization: Bearer [hidden]"],
    ["token=0123456789abcdef", "token=[hidden]"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", "[hidden]"],
    ["key AccountKey=abcdefgh+/=; ok", "key AccountKey=[hidden]; ok"],
    ["client secret: abC8Q~0123456789012345678901234567890", "client secret: [hidden]"],
    ["This is our store: AccountKey=abcdefgh12345678==", "This is our store: AccountKey=[hidden]"],
    [
      "The header was Authorization: Bearer abcdefghij",
      "The header was Authorization: Bearer [hidden]",
    ],
    ["This is what I use: client_secret=Zx99very", "This is what I use: client_secret=[hidden]"],
    ["password: old!Horse77", "password: [hidden]"],
    ["my password is the-Sun-Also-Rises9", "my password is [hidden]"],
    ['{"password": "Hunter22!"}', '{"password": "[hidden]"}'],
    ['{"client_secret":"abcdefgh"}', '{"client_secret":"[hidden]"}'],
    ["pw: Hunter2!", "pw: [hidden]"],
    ["passwort lautet Geheim123", "passwort lautet [hidden]"],
    ["password hunter2", "password [hidden]"],
    ["password: secretword", "password: [hidden]"],
    ["the token is: canary-4711-abcdef", "the token is: [hidden]"],
    ["Das Passwort ist: geheim", "Das Passwort ist: [hidden]"],
    ["le mot de passe est Soleil99", "le mot de passe est [hidden]"],
    ["la contraseña es Verano2026", "la contraseña es [hidden]"],
    ["-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----", "[hidden]"],
    ["is it this? -----BEGIN RSA PRIVATE KEY-----\nMIIE", "is it this? [hidden]"],
    ["it is abC8Q~012345678", "it is [hidden]"],
    ["it is eyJhbGciOiJIUzI1NiJ9.eyJz", "it is [hidden]"],
  ])("%s", (text, expected) => {
    expect(maskSecrets(text)).toEqual({ text: expected, masked: true });
  });

  it.each([
    "the token is expired since Monday",
    "my password is not accepted",
    "why is audrey@contoso.com not in Salesforce",
    "reset my password please",
    "my password was rejected.",
    "the secret token expired again",
    "password is needed (again)",
  ])("leaves alone: %s", (text) => {
    expect(maskSecrets(text)).toEqual({ text, masked: false });
  });

  it.each([
    ["spaces after a word that tells of a secret", (chars) => `password is${" ".repeat(chars)}x`],
    ["that word again and again", (chars) => "password is ".repeat(chars / 12)],
    ["beginnings of tokens", (chars) => "eyJaaaaaaaa-".repeat(chars / 12)],
    ["beginnings of keys", (chars) => "-----BEGIN AAA-----".repeat(chars / 19)],
    ["letters of tokens", (chars) => "aaaa8Q~aaaa".repeat(chars / 11)],
    ["parameters", (chars) => "sig=a;sig=a".repeat(chars / 11)],
  ] satisfies [string, (chars: number) => string][])(
    "takes four times as long for four times as many %s, not sixteen times",
    (_, textOf) => {
      const took = (chars: number): number => {
        const text = textOf(chars);
        return quickest(() => maskSecrets(text), 1);
      };
      expect(took(40_000)).toBeLessThan(took(10_000) * 8 + 20);
    },
    60_000,
  );
});
