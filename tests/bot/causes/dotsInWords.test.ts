import { dotsInWords } from "../../../bot/causes/dotsInWords";

it.each([
  [
    "Domain contoso.com is not verified. Verify it.",
    "Domain contoso·com is not verified. Verify it.",
  ],
  ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:core:2·0:User"],
  ["it ended... and began", "it ended... and began"],
  [".hidden and last.", ".hidden and last."],
  ["", ""],
])("%p -> %p", (text, expected) => {
  expect(dotsInWords(text)).toBe(expected);
});
