import { looksLikeSource } from "../../../bot/logs/sourceCode";

describe("looksLikeSource", () => {
  it.each([
    ["function add(a, b) { return a + b; } // already exists", true],
    ["const failed = 'access denied';", true],
    ['import { a } from "b";', true],
    ["SELECT * FROM users WHERE status = 'failed'", true],
    ["try { await save(); } catch (error) { throw error; }", true],
    ["Function Mid() in the mapping of mailNickname: start lies behind the end", false],
    ["Import of the user failed", false],
    ["Class B address refused", false],
    ["if the user already exists", false],
    ["Returned an error: 409", false],
    ["System.Net.WebException: The operation has timed out", false],
  ])("%j: %s", (text, expected) => {
    expect(looksLikeSource(text)).toBe(expected);
  });
});
