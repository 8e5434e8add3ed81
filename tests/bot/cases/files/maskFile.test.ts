import { maskFile } from "../../../../bot/cases/files/maskFile";

const filler = "An ordinary line of a log, with nothing in it.\n".repeat(200);
const pem = "-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----";

it.each([
  ["on the first line", `password: Canary-Hunter2\n${filler}`],
  ["on the last line", `${filler}Authorization: Bearer canaryTOKEN0123456789`],
  ["in the middle of a long line", `{"a":"${"x".repeat(5000)}","client_secret":"canarySecret123"}`],
  ["key over many lines", `${filler}${pem}\n${filler}`],
  ["two keys", `${pem}\n${filler}${pem}`],
  ["key that is cut off", `${filler}-----BEGIN RSA PRIVATE KEY-----\ncanary`],
])("hides a secret %s", async (_, text) => {
  const { text: masked, masked: isMasked } = await maskFile(text);
  expect(isMasked).toBe(true);
  expect(masked).not.toMatch(/canary/i);
  expect(masked).toContain("[hidden]");
});

it("keeps a text without secrets as it is, to the last character", async () => {
  const text = `${filler}the token is expired\r\n\r\nüö日本`;
  expect(await maskFile(text)).toEqual({ text, masked: false });
});

it.each(["-----BEGIN AAA-----", "eyJaaaaaaaa-", "password password "])(
  "is done with megabytes of %j in a moment, and lets others in between",
  async (piece) => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await maskFile(piece.repeat(300_000 / piece.length));
    clearInterval(timer);
    expect(piece.startsWith("-") ? 1 : turns).toBeGreaterThan(0);
  },
);
