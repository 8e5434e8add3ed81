import { maskSecrets } from "../../../bot/cases/maskSecrets";

describe("maskSecrets", () => {
  it.each([
    ["my password is Tr0ub4dor&3 thanks", "my password is [hidden] thanks"],
    ["pwd: hunter2hunter", "pwd: [hidden]"],
    ["Authorization: Bearer abc.def-ghi_jkl", "Authorization: Bearer [hidden]"],
    ["token=0123456789abcdef", "token=[hidden]"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", "[hidden]"],
    ["key AccountKey=abcdefgh+/=; ok", "key AccountKey=[hidden]; ok"],
    ["client secret: abC8Q~0123456789012345678901234567890", "client secret: [hidden]"],
    ["-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----", "[hidden]"],
  ])("%s", (text, expected) => {
    expect(maskSecrets(text)).toEqual({ text: expected, masked: true });
  });

  it.each([
    "the token is expired since Monday",
    "my password is not accepted",
    "why is audrey@contoso.com not in Salesforce",
    "reset my password please",
  ])("leaves alone: %s", (text) => {
    expect(maskSecrets(text)).toEqual({ text, masked: false });
  });

  it("takes linear time on hostile text", () => {
    const text = `password ${"is ".repeat(50_000)}${"eyJ".repeat(20_000)}`;

    expect(maskSecrets(text).text.length).toBeGreaterThan(0);
  });
});
