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
    ["Password: ab,Cd9!xyzQ", "Password: [hidden]"],
    ["Passwort: Ab;12!xyz", "Passwort: [hidden]"],
    ["password = hunter2,Very$ecret and more", "password = [hidden] and more"],
    ["my password is ab'Cd9!xyzQ, thanks", "my password is [hidden], thanks"],
    ['password: "Correct Horse 9 Battery" ok', 'password: "[hidden]" ok'],
    ["my password is “Correct Horse 9 Battery”.", "my password is “[hidden]”."],
    ["mot de passe : «\u00a0Soleil 99\u00a0»", "mot de passe : «[hidden]»"],
    ['password: "never closed', 'password: "[hidden] closed'],
    ['{"password":"a\\"b, c","userName":"ben"}', '{"password":"[hidden]","userName":"ben"}'],
    ['{"password":null,"token":"abcdef"}', '{"password":null,"token":"[hidden]"}'],
    ["the secret token is 12ab34cd", "the secret token is [hidden]"],
    ["client_secret=ab,Cd9!xyz&scope=all", "client_secret=[hidden]&scope=all"],
    ["aws_secret_access_key = abcd/EFGH+1234", "aws_secret_access_key = [hidden]"],
    ["パスワード: Himitsu123", "パスワード: [hidden]"],
    ["パスワード：「ひみつ 123」です", "パスワード：「[hidden]」です"],
    ["パスワードはHimitsu123です", "パスワードは[hidden]です"],
    ['{\\"password\\": \\"Hunter 22\\"}', '{\\"password\\": \\"[hidden]\\"}'],
    ["DB_PASSWORD=Hunter22!", "DB_PASSWORD=[hidden]"],
    ["the Secret Token: 12ab34cd", "the Secret Token: [hidden]"],
    ["mdp: Soleil99", "mdp: [hidden]"],
    ["clave: Verano2026", "clave: [hidden]"],
    ["Clientschlüssel: Geheim123", "Clientschlüssel: [hidden]"],
    ["github_pat_11ABCDEFG0abcdefghij_KLMNOP", "[hidden]"],
    ["it was AKIAIOSFODNN7EXAMPLE", "it was [hidden]"],
    ["xoxe-0123456789abcdefgh", "[hidden]"],
    ["https://user:pw@host/scim", "https://user:[hidden]@host/scim"],
  ])("%s", (text, expected) => {
    expect(maskSecrets(text)).toEqual({ text: expected, masked: true });
    expect(maskSecrets(expected).masked).toBe(false);
  });

  it.each([
    "the token is expired since Monday",
    "my password is not accepted",
    "why is audrey@contoso.com not in Salesforce",
    "reset my password please",
    "my password was rejected.",
    "the secret token expired again",
    "password is needed (again)",
    "password: reset it please",
    "the password isn't accepted, why?",
    "the token is expired,revoked",
    "InvalidPassword: value",
    "invalid_token: The token has expired",
    "Tenant URL and Secret Token, each of them",
    "password: Invalid.",
    '{"password":null,"secret":false}',
    "die Sperre: das Passwort läuft ab",
    "le mot de passe est périmé",
    "la contraseña está caducada",
    "パスワードが期限切れです",
    "トークン: 期限切れ",
    "Basic authentication is what Slack uses",
    "https://contoso.com:8080/scim?filter=a@b.c",
    "https://ben@contoso.com/scim",
  ])("leaves alone: %s", (text) => {
    expect(maskSecrets(text)).toEqual({ text, masked: false });
  });

  it.each([
    ["spaces after a word that tells of a secret", (chars) => `password is${" ".repeat(chars)}x`],
    ["that word again and again", (chars) => "password is ".repeat(chars / 12)],
    ["beginnings of tokens", (chars) => "eyJaaaaaaaa-".repeat(chars / 12)],
    ["beginnings of keys", (chars) => "-----BEGIN AAA-----".repeat(chars / 19)],
    ["words that tell of it", (chars) => "password:password=".repeat(chars / 18)],
    ["quotation marks", (chars) => "password 'a \"b ".repeat(chars / 16)],
    ["what is no secret", (chars) => "secret token pass ".repeat(chars / 18)],
    ["addresses", (chars) => "http://a:b".repeat(chars / 10)],
    ["commas", (chars) => `pw: ${",".repeat(chars)}`],
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
